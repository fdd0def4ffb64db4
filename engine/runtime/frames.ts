import type { StackFrame } from '../run/contract';
import type { ApexException } from './exceptions';

let reader: (exception: ApexException) => readonly StackFrame[] = (exception) => exception.frames ?? [];

/** The Apex frames of an exception, innermost first, as far as they are known. */
export function framesOf(exception: ApexException): readonly StackFrame[] {
  return reader(exception);
}

/** Sets how `framesOf` reads frames; the run does so, since it knows how generated JavaScript maps back to Apex. */
export function setFrameReader(read: (exception: ApexException) => readonly StackFrame[]): void {
  reader = read;
}
