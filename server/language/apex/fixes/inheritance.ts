import type { Problem } from '../../../../engine/problems/problem';
import { implementationOf, type Obligation, obligationsOf } from '../../../../engine/semantics/inheritance';
import { classChain, isOfObject } from '../../../../engine/semantics/lookup';
import type { ClassSymbol, MethodSymbol } from '../../../../engine/semantics/symbols';
import { typeName } from '../../../../engine/types/names';
import { doubtfulFix, type Edit, type Fix, fix, insertion } from '../../fix';
import type { DescribedClass } from '../described';
import { access, withoutKeyword } from './modifierEdits';
import { keywordOf, methodNamedAt } from './modifiers';

/** What supertypes demand of a class: the missing methods with empty bodies, at the end of the class. */
export function implementationFixes(problem: Problem, described: DescribedClass): Fix[] {
  const meaning = described.references.names.get(problem.start)?.meaning;
  if (meaning?.kind !== 'class') return [];
  const { symbol } = meaning;
  const missing = obligationsOf(symbol).filter((each) => !implementationOf(symbol, each) && !isOfObject(each));
  const [first] = missing;
  if (!first) return [];
  const title = missing.length === 1 ? `Implement ${first.name}` : `Implement ${missing.length} methods`;
  return [fix(title, stubs(missing, symbol, described.text))];
}

/** The methods on lines of their own before the closing brace, indented as their neighbours are. */
function stubs(missing: readonly Obligation[], { tree }: ClassSymbol, text: string): Edit {
  const outer = indentAt(tree.start, text);
  const [first] = tree.kind === 'EnumDeclaration' ? [] : tree.members;
  const neighbour = first && isFirstOnLine(first.start, text) ? indentAt(first.start, text) : undefined;
  const inner = neighbour ?? `${outer}    `;
  const step = inner.startsWith(outer) && inner.length > outer.length ? inner.slice(outer.length) : '    ';
  const all = missing.map((each) => stub(each, inner, step)).join('');
  const brace = tree.body.end - 1;
  const lineStart = text.lastIndexOf('\n', brace - 1) + 1;
  const isAlone = lineStart > tree.body.start && text.slice(lineStart, brace).trim() === '';
  return isAlone ? insertion(lineStart, all) : insertion(brace, `\n${all}${outer}`);
}

function stub({ name, parameters, returns, demanded }: Obligation, indent: string, step: string): string {
  const isOverride = demanded?.owner.declares === 'class';
  const words = [isOverride ? demanded.visibility : 'public', ...(isOverride ? ['override'] : []), typeText(returns)];
  const given = parameters.map((each, index) => `${typeText(each.type)} ${each.name || `value${index + 1}`}`);
  const body = returns.kind === 'void' ? '' : `${indent}${step}return null;\n`;
  return `${indent}${words.join(' ')} ${name}(${given.join(', ')}) {\n${body}${indent}}\n`;
}

function typeText(type: Parameters<typeof typeName>[0]): string {
  return typeName(type).replace(/,(?=\S)/g, ', ');
}

function indentAt(offset: number, text: string): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(lineStart, offset))?.[0] ?? '';
}

function isFirstOnLine(offset: number, text: string): boolean {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
}

/** A method beside the one it replaces. */
export function overrideFixes(problem: Problem, described: DescribedClass): Fix[] {
  const { message } = problem;
  const method = methodNamedAt(problem, described);
  if (!method) return [];
  if (message.startsWith('Method must use the override keyword')) {
    return [fix("Add 'override'", insertion(method.returnType.start, 'override '))];
  }
  if (message.startsWith('@Override specified for non-overriding method')) {
    return [doubtfulFix("Remove 'override'", ...withoutKeyword(method, 'override', described.text))];
  }
  const replaced = replacedBy(problem, described);
  if (!replaced) return [];
  if (message.startsWith('Cannot reduce the visibility of method')) {
    return [fix(`Make the method ${replaced.visibility}`, access(method, replaced.visibility))];
  }
  if (message.startsWith('Non-virtual, non-abstract methods cannot be overridden')) {
    const edit = insertion(replaced.tree.returnType.start, 'virtual ');
    return [inFile(`Make ${replaced.owner.name}.${replaced.name} virtual`, replaced.owner, edit, described)];
  }
  return [];
}

/** The inherited method of the same signature. */
function replacedBy(problem: Problem, { references }: DescribedClass): MethodSymbol | undefined {
  const meaning = references.names.get(problem.start)?.meaning;
  if (meaning?.kind !== 'method') return undefined;
  const { method } = meaning;
  return classChain(method.owner)
    .slice(1)
    .flatMap((ancestor) => ancestor.members.methods.get(method.name.toLowerCase()) ?? [])
    .find(({ key }) => key === method.key);
}

/** A class that cannot be extended yet. */
export function supertypeFixes(problem: Problem, described: DescribedClass): Fix[] {
  if (!problem.message.startsWith('Non-virtual and non-abstract type cannot be extended')) return [];
  const parts = [...described.references.names.values()].filter(
    ({ start, end }) => problem.start <= start && end <= problem.end,
  );
  const meaning = parts.sort((a, b) => a.start - b.start).at(-1)?.meaning;
  if (meaning?.kind !== 'class') return [];
  const { symbol } = meaning;
  const edit = insertion(keywordOf(symbol.tree, symbol.source.text), 'virtual ');
  return [inFile(`Make ${symbol.name} virtual`, symbol, edit, described)];
}

/** An edit of the file that declares a class, be it this one or another. */
function inFile(title: string, { source }: ClassSymbol, edit: Edit, { file }: DescribedClass): Fix {
  if (source === file.source) return fix(title, edit);
  return { title, edits: [], elsewhere: [{ file: source.file, text: source.text, edits: [edit] }] };
}
