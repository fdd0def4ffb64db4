import { isDigit } from './characters';
import { Kind } from './tokens';

const POINT = 46;

/** Where the number that begins at `start` (a digit, or a point before a digit) ends, its suffix included. */
export function endOfNumber(text: string, start: number): number {
  let i = start;
  while (i < text.length && isDigit(text.charCodeAt(i))) i++;
  const c = text.charCodeAt(i);
  if (c === POINT && isDigit(text.charCodeAt(i + 1))) {
    i += 2;
    while (i < text.length && isDigit(text.charCodeAt(i))) i++;
    return isSuffix(text, i, 'd') ? i + 1 : i;
  }
  return isSuffix(text, i, 'l') ? i + 1 : i;
}

/** The kind of the number between the offsets that `endOfNumber` gave. */
export function numberKind(text: string, start: number, end: number): Kind {
  const last = text.charCodeAt(end - 1) | 0x20;
  if (last === 108) return Kind.LongLiteral;
  if (last === 100) return Kind.DoubleLiteral;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === POINT) return Kind.DecimalLiteral;
  return Kind.IntegerLiteral;
}

function isSuffix(text: string, offset: number, lower: string): boolean {
  return offset < text.length && (text.charCodeAt(offset) | 0x20) === lower.charCodeAt(0);
}
