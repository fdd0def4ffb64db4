import { current } from '../runtime/transaction';

/** Writes a line of the debug log, at the statement that is running. `level` is the name of a LoggingLevel. */
export function writeLog(level: string, text: string): void {
  const position = current.position();
  current.log.push({ level, text, file: position?.file ?? null, line: position?.line ?? null });
}
