import type { LogEntry } from '../run/contract';
import { state } from '../runtime/state';
import { current } from '../runtime/transaction';

/** Characters that a debug log has room for. [D] 20 MB: https://help.salesforce.com/s/articleView?id=platform.code_debug_log.htm */
const MAX_LOG = 20_000_000;
/** What a line takes beside its text: time, event, position. [K] */
const LINE_HEAD = 50;
/** Finding out where the line was written takes as long as so many turns of a loop. */
const TURNS = 20;
const FULL = 'The debug log has its 20 MB: what follows is left out.';

/** Characters in each log, and lines that it left out. */
const logs = new WeakMap<readonly LogEntry[], { size: number; omitted: number }>();

/** How many lines a log left out, and the rest of one that was cut is none of them. */
export function omittedLines(log: readonly LogEntry[]): number {
  return logs.get(log)?.omitted ?? 0;
}

/**
 * Writes a line of the debug log, at the statement that is running. `level` is the name of a LoggingLevel. A log that is
 * full keeps its beginning and says so once; an org would keep the end.
 */
export function writeLog(level: string, text: string): void {
  if (isFull()) return;
  state.fuel -= TURNS;
  const { file = null, line = null } = current.position() ?? {};
  addToLog({ level, text, file, line });
}

/** Puts an entry of the engine's own into the debug log, which keeps to its room. */
export function addToLog(entry: LogEntry): void {
  if (isFull()) return;
  const { log } = current;
  const known = stateOf(log);
  const { size } = known;
  known.size += LINE_HEAD + entry.text.length;
  if (known.size <= MAX_LOG) log.push(entry);
  else log.push({ ...entry, text: entry.text.slice(0, MAX_LOG - size) }, { ...entry, level: 'WARN', text: FULL });
}

/** Whether the log has no room; then what was to be written counts as left out. */
function isFull(): boolean {
  const known = stateOf(current.log);
  if (known.size <= MAX_LOG) return false;
  known.omitted++;
  return true;
}

function stateOf(log: readonly LogEntry[]): { size: number; omitted: number } {
  let known = logs.get(log);
  if (!known) {
    known = { size: 0, omitted: 0 };
    logs.set(log, known);
  }
  return known;
}
