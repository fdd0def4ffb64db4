import type { FieldChange, LogEntry, Omitted, QueryEntry, RecordChange, ReportedProblem, TracedDml } from './contract';

/** Characters that each list of a report has room for: half of a debug log, and far more than anybody reads. */
const ROOM = 10_000_000;
/** Characters of a message or a query that a report has room for. */
const MAX_TEXT = 100_000;
/** Characters of a field's value: those of the longest text field. [D] https://help.salesforce.com/s/articleView?id=platform.custom_field_types.htm */
const MAX_VALUE = 131_072;
/** What an entry takes beside its texts, and a field of one: names, places, punctuation of JSON. */
const HEAD = 200;

/** The lists of a report as they came to be. */
export interface Lists {
  readonly log: readonly LogEntry[];
  readonly changes: readonly RecordChange[];
  readonly queries: readonly QueryEntry[];
  readonly problems: readonly ReportedProblem[];
  readonly trace?: readonly TracedDml[] | undefined;
}

/**
 * The lists of a report as far as there is room for them, which is the same for each: a list keeps its beginning, a text
 * too. `omitted` says how many entries are missing from which list; it is absent when none is. The debug log has found
 * its room when it was written; `omittedLog` is what it left out.
 */
export function withinRoom(lists: Lists, omittedLog: number): Lists & { readonly omitted?: Omitted } {
  const changes = beginning(lists.changes, changeSize).map(cutChange);
  const queries = beginning(lists.queries, ({ text }) => sizeOf(text)).map(cutQuery);
  const problems = beginning(lists.problems, ({ message }) => sizeOf(message)).map(cutProblem);
  const trace = lists.trace && beginning(lists.trace, () => 0);
  const missing: Readonly<Record<keyof Omitted, number>> = {
    log: omittedLog,
    changes: lists.changes.length - changes.length,
    queries: lists.queries.length - queries.length,
    problems: lists.problems.length - problems.length,
    trace: (lists.trace?.length ?? 0) - (trace?.length ?? 0),
  };
  const named = Object.entries(missing).filter(([, count]) => count > 0);
  return {
    log: lists.log,
    changes,
    queries,
    problems,
    ...(trace ? { trace } : {}),
    ...(named.length > 0 ? { omitted: Object.fromEntries(named) } : {}),
  };
}

/** A text as far as a report has room for it, with the number of the characters that are missing. */
export function cutText(text: string, most = MAX_TEXT): string {
  const rest = text.length - most;
  return rest > 0 ? `${text.slice(0, most)}… (${rest} more characters)` : text;
}

/** The entries from the first on that there is room for; `textOf` counts the characters of an entry's texts. */
function beginning<T>(list: readonly T[], textOf: (entry: T) => number): readonly T[] {
  let left = ROOM;
  const end = list.findIndex((entry) => {
    left -= HEAD + textOf(entry);
    return left < 0;
  });
  return end < 0 ? list : list.slice(0, end);
}

function changeSize({ fields }: RecordChange): number {
  return fields.reduce((sum, { before, after }) => sum + HEAD + sizeOf(before) + sizeOf(after), 0);
}

function sizeOf(value: unknown): number {
  return typeof value === 'string' ? Math.min(value.length, MAX_VALUE) : 0;
}

function cutChange(change: RecordChange): RecordChange {
  if (!change.fields.some(({ before, after }) => isLonger(before, MAX_VALUE) || isLonger(after, MAX_VALUE)))
    return change;
  return { ...change, fields: change.fields.map(cutField) };
}

function cutField({ field, before, after }: FieldChange): FieldChange {
  const cut = (value: unknown) => (isLonger(value, MAX_VALUE) ? cutText(value, MAX_VALUE) : value);
  return { field, before: cut(before), after: cut(after) };
}

function cutQuery(query: QueryEntry): QueryEntry {
  return isLonger(query.text, MAX_TEXT) ? { ...query, text: cutText(query.text) } : query;
}

function cutProblem(problem: ReportedProblem): ReportedProblem {
  return isLonger(problem.message, MAX_TEXT) ? { ...problem, message: cutText(problem.message) } : problem;
}

function isLonger(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length > most;
}
