import { raiseNullArgument } from '../runtime/exceptions';

/** An argument that must not be null: gives it back, or raises `System.NullPointerException: Argument cannot be null.` [S] */
export function given<T>(value: T | null): T {
  return value === null ? raiseNullArgument() : value;
}
