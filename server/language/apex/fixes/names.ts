import { knownPlatformNames } from '../../../../engine/library/platformTypes';
import type { Problem } from '../../../../engine/problems/problem';
import { ANNOTATIONS } from '../../../../engine/semantics/rules/annotations/table';
import { doubtfulFix, type Fix, fix, insertion, replacement } from '../../fix';
import { onlyNearest } from '../../nearest';
import { apexCompletion } from '../completion/completion';
import { scopeAt } from '../completion/scope';
import type { SuggestionKind } from '../completion/suggestion';
import type { DescribedClass } from '../described';

const VALUES: readonly SuggestionKind[] = ['Variable', 'Field', 'Property', 'Constant', 'EnumMember', 'Reference'];
const TYPES: readonly SuggestionKind[] = ['Class', 'Interface', 'Enum', 'Struct'];

/** A name that is no variable: the nearest one, or the nearest type where a member follows. */
export function variableFixes(problem: Problem, described: DescribedClass): Fix[] {
  const isReceiver = /^\s*\??\./.test(described.text.slice(problem.end));
  return nearest(problem, described, isReceiver ? [...VALUES, ...TYPES, 'Module'] : VALUES);
}

/** A member that the type left of the dot does not have, or a field that `new Task(…)` cannot set. */
export function fieldFixes(problem: Problem, described: DescribedClass): Fix[] {
  return nearest(problem, described, VALUES);
}

/** A method that nobody has; where one of this name exists, its arguments are wrong, and no repair is certain. */
export function methodFixes(problem: Problem, described: DescribedClass): Fix[] {
  return nearest(problem, described, ['Method']);
}

/** A type that nobody has: the nearest name, or the same name in the namespace that has it. */
export function typeFixes(problem: Problem, described: DescribedClass): Fix[] {
  const name = wordAt(problem, described);
  if (name === undefined) return [];
  const isReceiver = /^\s*\??\./.test(described.text.slice(problem.end));
  const near = nearest(problem, described, isReceiver ? [...TYPES, ...VALUES, 'Module'] : TYPES, EVERYWHERE);
  if (near.length > 0) return near;
  const lower = `.${name.toLowerCase()}`;
  const namesakes = knownPlatformNames().filter((full) => full.toLowerCase().endsWith(lower));
  return namesakes.map((full) => {
    const build = namesakes.length === 1 ? fix : doubtfulFix;
    return build(`Change to '${full}'`, replacement(problem, full));
  });
}

/** Types that every place knows and completion has no need to name. */
const EVERYWHERE = ['Object', 'SObject', 'String', 'Integer', 'Boolean', 'Decimal', 'List', 'Map', 'Set'];

/** A name in a query that the org does not have; a bare word that is a variable lacks its colon. */
export function queryFixes(problem: Problem, described: DescribedClass): Fix[] {
  if (problem.code !== 'soql-bare-value') return nearest(problem, described, [...VALUES, ...TYPES]);
  const name = wordAt(problem, described)?.toLowerCase();
  const { locals, owner } = scopeAt(described, problem.start);
  const isVariable = name !== undefined && (locals.has(name) || owner?.members.fields.has(name));
  return isVariable ? [fix('Add :', insertion(problem.start, ':'))] : [];
}

/** An annotation that does not exist. */
export function annotationFixes(problem: Problem, { text }: DescribedClass): Fix[] {
  const [, at, name] = /^(@?)(\w+)/.exec(text.slice(problem.start, problem.end)) ?? [];
  const meant = name === undefined ? undefined : onlyNearest(name, annotationNames());
  if (name === undefined || meant === undefined) return [];
  const start = problem.start + (at?.length ?? 0);
  return [fix(`Change to '@${meant}'`, replacement({ start, end: start + name.length }, meant))];
}

function annotationNames(): string[] {
  return [...ANNOTATIONS.values()].filter(({ properties }) => properties !== undefined).map((each) => each.name);
}

/** The one name near to the problem's that completion knows at its place. */
function nearest(
  problem: Problem,
  described: DescribedClass,
  kinds: readonly SuggestionKind[],
  more: readonly string[] = [],
): Fix[] {
  const name = wordAt(problem, described);
  if (name === undefined) return [];
  // Behind its first letter: completion then looks at all names that begin with it.
  const items = apexCompletion(described, problem.start + 1)?.items ?? [];
  const candidates = items.filter(({ kind }) => kinds.includes(kind)).map(({ label }) => label);
  if (candidates.some((each) => each.toLowerCase() === name.toLowerCase())) return [];
  const meant = onlyNearest(name, [...candidates, ...more]);
  return meant === undefined ? [] : [fix(`Change to '${meant}'`, replacement(problem, meant))];
}

function wordAt({ start, end }: Problem, { text }: DescribedClass): string | undefined {
  const word = text.slice(start, end);
  return /^\w+$/.test(word) ? word : undefined;
}
