import { framesOf } from '../../runtime/frames';
import { asApexException } from '../../runtime/operations/catching';
import { addToLog } from '../debugLog';

/** Writes into the debug log that asynchronous work failed, with type, message and the place where it did. */
export function reportFailure(what: string, thrown: unknown): void {
  const exception = asApexException(thrown);
  if (!exception) return;
  const [frame] = framesOf(exception);
  addToLog({
    level: 'ERROR',
    text: `${what} failed: ${exception.typeName}: ${exception.message ?? 'Script-thrown exception'}`,
    file: frame?.file ?? null,
    line: frame?.line ?? null,
  });
}
