import { raise } from '../exceptions';
import { toId18 } from '../values/id';

/** A text stored where an Id is expected: its 18-character form. Raises `System.StringException: Invalid id: x`. [D] Id data type */
export function checkedId(text: string | null): string | null {
  if (text === null) return null;
  return toId18(text) ?? raise('System.StringException', `Invalid id: ${text}`);
}

/** `==` where one side is an Id: the 15- and the 18-character form of one Id are equal. [S] wtfapex */
export function equalIds(a: string | null, b: string | null): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  return (toId18(a) ?? a) === (toId18(b) ?? b);
}
