import { ReadBudget } from '../../../../engine/library/regex/budget';
import { Machine, MatchInput } from '../../../../engine/library/regex/machine';
import { type MatchMode, Regex } from '../../../../engine/library/regex/regex';

/** Places of every match of a search through a text, each with those of its groups. */
export type Matches = readonly (readonly number[])[];

/** All matches, found by the backtracking machine. */
export function byMachine(source: string, text: string, mode: MatchMode = 'find'): Matches {
  const regex = Regex.of(source);
  const machine = new Machine(regex.program, new MatchInput(text, 0, text.length, new ReadBudget()));
  return every(mode, text.length, (at) => {
    const found = mode === 'find' ? machine.find(at) : machine.matchAt(at, mode === 'matches');
    return found && [...found].slice(0, 2 * regex.groupCount + 2);
  });
}

/** All matches, found by JavaScript's engine; undefined where the expression has no form for it. */
export function byJavaScript(source: string, text: string, mode: MatchMode = 'find'): Matches | undefined {
  const regex = Regex.of(source);
  const native = regex.nativeFor(mode, text.length, Number.POSITIVE_INFINITY);
  if (!native) return undefined;
  return every(mode, text.length, (at) => {
    native.lastIndex = at;
    const match = native.exec(text);
    if (!match) return undefined;
    const whole = [match.index, match.index + match[0].length];
    const groups = match.indices?.slice(1).flatMap((range) => range ?? [-1, -1]) ?? [];
    return [...whole, ...groups];
  });
}

function every(mode: MatchMode, length: number, search: (at: number) => readonly number[] | undefined): Matches {
  const matches: (readonly number[])[] = [];
  for (let at = 0; at <= length; ) {
    const found = search(at);
    if (!found) break;
    matches.push(found);
    if (mode !== 'find') break;
    at = (found[1] as number) + (found[0] === found[1] ? 1 : 0);
  }
  return matches;
}

/** Whether an expression matches a whole text, by the machine. */
export function matches(source: string, text: string): boolean {
  return byMachine(source, text, 'matches').length > 0;
}

/** The texts that a search finds, by the machine. */
export function found(source: string, text: string): string[] {
  return byMachine(source, text).map(([start, end]) => text.slice(start, end));
}

/** What the groups of the first match have; undefined for no match, null for a group that took no part. */
export function groups(source: string, text: string): (string | null)[] | undefined {
  const [first] = byMachine(source, text);
  if (!first) return undefined;
  return Array.from({ length: first.length / 2 - 1 }, (_, index) => {
    const start = first[2 * index + 2] as number;
    return start < 0 ? null : text.slice(start, first[2 * index + 3]);
  });
}
