import { raise } from '../runtime/exceptions';
import { equalValues } from '../runtime/values/equality';
import { isId, toId18 } from '../runtime/values/id';
import { textOf } from '../runtime/values/text';

/** Raises the uncatchable `System.AssertException: Assertion Failed: msg: details`; either part may be missing. [S] for `msg: Expected: 1, Actual: 2` */
export function failAssertion(message: unknown, details?: string): never {
  const parts = ['Assertion Failed'];
  if (message !== undefined && message !== null) parts.push(textOf(message));
  if (details !== undefined) parts.push(details);
  return raise('System.AssertException', parts.join(': '));
}

/** Fails unless `condition` is true; null is not. */
export function assertTrue(condition: boolean | null, message?: unknown): void {
  if (condition !== true) failAssertion(message);
}

/** Fails unless the two are equal: texts with case [S] wtfapex, numbers by value. */
export function assertEqual(expected: unknown, actual: unknown, message?: unknown): void {
  if (!equal(expected, actual)) failAssertion(message, `Expected: ${textOf(expected)}, Actual: ${textOf(actual)}`);
}

/** Fails when the two are equal. */
export function assertNotEqual(unexpected: unknown, actual: unknown, message?: unknown): void {
  if (equal(unexpected, actual)) failAssertion(message, `Same value: ${textOf(unexpected)}`);
}

/**
 * Texts are equal with their case, but the two forms of one Id are equal too: what was an Id is a text of 18 characters
 * here. [S] Apex-Opensource-Library DatabaseServiceTest
 */
function equal(a: unknown, b: unknown): boolean {
  if (typeof a !== 'string') return equalValues(a, b);
  return a === b || (typeof b === 'string' && a.length + b.length === 33 && toId18(a) === toId18(b) && isId(a));
}
