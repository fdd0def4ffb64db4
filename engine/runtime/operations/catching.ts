import { ApexException, raise, Stopped, UNCATCHABLE, Unsupported } from '../exceptions';
import { isGeneratedFrame } from '../frames';
import { MAX_DEPTH, refuel, state } from '../state';

/** Raises an exception that no `catch` sees and after which no `finally` runs. */
export function raiseLimit(message: string): never {
  state.dead = true;
  return raise('System.LimitException', message);
}

/** Called at a method's entry when the depth or the fuel says that it is time to look. */
export function enterSlowly(): void {
  if (state.depth > MAX_DEPTH) raiseLimit(`Maximum stack depth reached: ${MAX_DEPTH + 1}`);
  if (state.fuel < 0) refuel();
}

/**
 * What a `catch` gets: the Apex exception that a thrown value stands for. Rethrows what Apex cannot catch. `depth` is
 * the call depth of the `try`.
 */
export function caught(thrown: unknown, depth: number): ApexException {
  const exception = asApexException(thrown);
  if (!exception || UNCATCHABLE.has(exception.typeName)) {
    state.dead = true;
    throw exception ?? thrown;
  }
  state.depth = depth;
  return exception;
}

/** What JavaScript says of a member of null, and of no other fault. */
const OF_NULL = /^Cannot (?:read|set) properties of null\b/;

/**
 * The Apex exception that a thrown value stands for: the TypeError of a member access on null in generated code is a
 * NullPointerException, JavaScript's own overflow of the stack or of a string a LimitException. Undefined for a fault
 * of ours and for `Unsupported` and `Stopped`.
 */
export function asApexException(thrown: unknown): ApexException | undefined {
  if (thrown instanceof ApexException) return thrown;
  if (thrown instanceof Unsupported || thrown instanceof Stopped || !(thrown instanceof Error)) return undefined;
  if (thrown instanceof TypeError && OF_NULL.test(thrown.message) && isGeneratedFrame(thrown)) {
    return standIn(thrown, 'System.NullPointerException', 'Attempt to de-reference a null object');
  }
  if (thrown instanceof RangeError && /call stack/.test(thrown.message)) {
    return standIn(thrown, 'System.LimitException', `Maximum stack depth reached: ${MAX_DEPTH + 1}`);
  }
  if (
    thrown instanceof RangeError &&
    /Invalid (string|array|typed array|Map|Set)|maximum (BigInt )?size/i.test(thrown.message)
  ) {
    return standIn(thrown, 'System.LimitException', 'Apex heap size too large');
  }
  return undefined;
}

function standIn(error: Error, typeName: string, message: string): ApexException {
  const exception = new ApexException(typeName, message);
  Object.defineProperty(exception, 'stack', { value: error.stack, writable: true });
  if (typeName === 'System.LimitException') state.dead = true;
  return exception;
}
