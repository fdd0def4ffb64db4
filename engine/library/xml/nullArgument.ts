import { raise } from '../../runtime/exceptions';

/** The first argument of an XML method, or `System.NullPointerException: Argument 1 cannot be null`. [S] https://github.com/glade-sh/glade */
export function first<T>(value: T | null): T {
  return value === null ? raise('System.NullPointerException', 'Argument 1 cannot be null') : value;
}
