import type { Problem } from '../../../../engine/problems/problem';
import type { MethodDeclaration, TypeDeclaration } from '../../../../engine/syntax/tree';
import { nodeAt } from '../../../../engine/syntax/walk';
import { doubtfulFix, type Fix, fix, insertion } from '../../fix';
import type { DescribedClass } from '../described';
import { access, removal } from './modifierEdits';

/** A method that implements an interface's and cannot be seen. */
export function visibilityFixes(problem: Problem, described: DescribedClass): Fix[] {
  const method = methodNamedAt(problem, described);
  return method ? [fix('Make the method public', access(method, 'public'))] : [];
}

/** A keyword that a declaration, or the class around it, has to have. */
export function missingModifierFixes(problem: Problem, described: DescribedClass): Fix[] {
  const { message } = problem;
  const around = typesAround(problem, described);
  if (message.startsWith('Top-level type must have')) {
    const [top] = around;
    return top ? [fix('Make it public', access(top, 'public'))] : [];
  }
  const method = methodNamedAt(problem, described);
  if (!method) return [];
  const owner = around.at(-1);
  if (/must be declared as static$/.test(message)) {
    return [fix('Make the method static', insertion(method.returnType.start, 'static '))];
  }
  if (/must be declared as abstract$/.test(message) && owner) {
    return [doubtfulFix('Make the class abstract', insertion(keywordOf(owner, described.text), 'abstract '))];
  }
  if (/must be declared as global$/.test(message)) {
    const isOfClass = message.startsWith('Defining type');
    if (!isOfClass || owner) {
      const title = isOfClass ? 'Make the class global' : 'Make the method global';
      return [doubtfulFix(title, access(isOfClass && owner ? owner : method, 'global'))];
    }
  }
  return [];
}

/** A keyword that does not belong where it stands. */
export function unwantedModifierFixes(problem: Problem, { text }: DescribedClass): Fix[] {
  const word = text.slice(problem.start, problem.end);
  const isNamed = problem.message.toLowerCase().startsWith(`${word.toLowerCase()} is not allowed on`);
  return isNamed && /^[\w ]+$/.test(word) ? [fix(`Remove '${word}'`, removal(problem.start, problem.end, text))] : [];
}

/** The method whose name a problem stands on. */
export function methodNamedAt({ start }: Problem, { file }: DescribedClass): MethodDeclaration | undefined {
  const found = nodeAt(file.tree, start).find((node) => (node as { kind?: string }).kind === 'MethodDeclaration');
  const method = found as MethodDeclaration | undefined;
  return method?.name.start === start ? method : undefined;
}

/** The types around a problem, the outermost first. */
function typesAround({ start }: Problem, { file }: DescribedClass): TypeDeclaration[] {
  return nodeAt(file.tree, start).filter((node) =>
    /^(Class|Interface|Enum)Declaration$/.test((node as { kind?: string }).kind ?? ''),
  ) as TypeDeclaration[];
}

/** Where the word `class`, `interface` or `enum` of a declaration begins. */
export function keywordOf({ kind, name }: TypeDeclaration, text: string): number {
  const word = { ClassDeclaration: 'class', InterfaceDeclaration: 'interface', EnumDeclaration: 'enum' }[kind];
  return text.slice(0, name.start).toLowerCase().lastIndexOf(word);
}
