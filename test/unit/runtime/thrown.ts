import { ApexException, Unsupported } from '../../../engine/runtime/exceptions';

/** Runs `body` and gives the Apex exception it raised as `Type: message` (or `unsupported: code`); fails when it raised none. */
export function thrown(body: () => unknown): string {
  try {
    body();
  } catch (error) {
    if (error instanceof ApexException) return `${error.typeName}: ${error.message}`;
    if (error instanceof Unsupported) return `unsupported: ${error.code}`;
    throw error;
  }
  throw new Error('nothing was raised');
}
