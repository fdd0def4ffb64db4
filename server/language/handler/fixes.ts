import type { Problem } from '../../../engine/problems/problem';
import type { ClassFile, TypeDeclaration } from '../../../engine/syntax/tree';
import { access, withoutKeyword } from '../apex/fixes/modifierEdits';
import { nodesOfKind } from '../apex/walk';
import { type Edit, type Fix, fix, replacement } from '../fix';
import { methodsOf } from './shape';

/**
 * The repairs of a handler problem, where there is one that is certain; else none. `text` and `file` are those the
 * problem was found in: a problem whose place no longer holds what it was about gets no repair.
 */
export function handlerFixes(problem: Problem, text: string, file: ClassFile): Fix[] {
  const { declaration } = file;
  if (!declaration) return [];
  const expected = typeof problem.data?.expected === 'string' ? problem.data.expected : undefined;
  const method = methodsOf(declaration).find(({ start, end }) => start <= problem.start && problem.end <= end);
  switch (problem.code) {
    case 'handler-not-global':
      return [fix('Make the class global', access(declaration, 'global'))];
    case 'handler-interface-name':
    case 'handler-method-name':
      return expected ? [fix(`Change to '${expected}'`, replacement(problem, expected))] : [];
    case 'handler-method-visibility':
      return method ? [fix('Make the method public', access(method, 'public'))] : [];
    case 'handler-method-static':
      return method ? [fix("Remove 'static'", ...withoutKeyword(method, 'static', text))] : [];
    case 'handler-method-return-type':
      return method ? [fix("Change the return type to 'String'", replacement(method.returnType, 'String'))] : [];
    case 'handler-returns-null':
      return text.slice(problem.start, problem.end).toLowerCase() === 'null'
        ? [fix('Return an empty string', replacement(problem, "''"))]
        : [];
    case 'handler-file-name':
      return expected && /^[a-z]\w*$/i.test(expected)
        ? [fix(`Rename the class to '${expected}'`, ...renamed(declaration, expected))]
        : [];
    case 'handler-unknown-key':
      return expected ? [fix(`Change to '${expected}'`, replacement(problem, `'${expected}'`))] : [];
    default:
      return [];
  }
}

/** Renames a top-level class where its own file names it: declaration, constructors, types and static access. */
function renamed(declaration: TypeDeclaration, newName: string): Edit[] {
  const isOld = (name: { text: string }) => name.text.toLowerCase() === declaration.name.text.toLowerCase();
  const constructors =
    declaration.kind === 'ClassDeclaration'
      ? declaration.members.flatMap((member) => (member.kind === 'ConstructorDeclaration' ? [member.name] : []))
      : [];
  const types = nodesOfKind(declaration, 'TypeReference').flatMap(({ parts }) => parts[0]?.name ?? []);
  const statics = nodesOfKind(declaration, 'FieldAccess').map(({ object }) => object);
  const receivers = nodesOfKind(declaration, 'MethodCall').map(({ object }) => object);
  const names = [...statics, ...receivers].flatMap((object) =>
    object?.kind === 'NameExpression' ? [object.name] : [],
  );
  return [declaration.name, ...[...constructors, ...types, ...names].filter(isOld)]
    .map((name) => replacement(name, newName))
    .sort((a, b) => a.start - b.start);
}
