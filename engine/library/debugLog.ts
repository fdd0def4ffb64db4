import { state } from '../runtime/state';
import { current } from '../runtime/transaction';

/** Characters that a debug log has room for. [D] 20 MB: https://help.salesforce.com/s/articleView?id=platform.code_debug_log.htm */
const MAX_LOG = 20_000_000;
/** What a line takes beside its text: time, event, position. [K] */
const LINE_HEAD = 50;
/** Finding out where the line was written takes as long as so many turns of a loop. */
const TURNS = 20;
const FULL = 'The debug log has its 20 MB: what follows is left out.';

/** Characters in each log. */
const sizes = new WeakMap<object, number>();

/**
 * Writes a line of the debug log, at the statement that is running. `level` is the name of a LoggingLevel. A log that is
 * full keeps its beginning and says so once; an org would keep the end.
 */
export function writeLog(level: string, text: string): void {
  const { log } = current;
  const size = sizes.get(log) ?? 0;
  if (size > MAX_LOG) return;
  state.fuel -= TURNS;
  const after = size + LINE_HEAD + text.length;
  sizes.set(log, after);
  const position = current.position();
  const place = { file: position?.file ?? null, line: position?.line ?? null };
  log.push({ level, text: after > MAX_LOG ? text.slice(0, MAX_LOG - size) : text, ...place });
  if (after > MAX_LOG) log.push({ level: 'WARN', text: FULL, ...place });
}
