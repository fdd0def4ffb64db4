import { framesOf } from '../../runtime/frames';
import { asApexException } from '../../runtime/operations/catching';
import { current } from '../../runtime/transaction';

/** Writes into the debug log that asynchronous work failed, with type, message and the place where it did. */
export function reportFailure(what: string, thrown: unknown): void {
  const exception = asApexException(thrown);
  if (!exception) return;
  const [frame] = framesOf(exception);
  current.log.push({
    level: 'ERROR',
    text: `${what} failed: ${exception.typeName}: ${exception.message ?? 'Script-thrown exception'}`,
    file: frame?.file ?? null,
    line: frame?.line ?? null,
  });
}
