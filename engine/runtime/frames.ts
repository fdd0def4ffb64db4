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

/** What the names of generated scripts begin with in JavaScript's stacks. */
export const SCRIPT_PREFIX = 'savelog-apex-';

/** Whether an error was raised by generated code itself rather than by a function of ours that it called. */
export function isGeneratedFrame(error: Error): boolean {
  const top = /\n\s+at (.*)/.exec(error.stack ?? '');
  return top?.[1]?.includes(SCRIPT_PREFIX) ?? false;
}
