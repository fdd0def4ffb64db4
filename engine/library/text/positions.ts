import { raise } from '../../runtime/exceptions';
import { given } from '../arguments';

/**
 * The part of a text from `start` up to `end`. Raises `System.StringException: Starting position out of bounds: 5` or
 * `Ending position out of bounds: 10`. [V] cesarParra/expression #166
 */
export function substring(text: string, start: number, end: number): string {
  if (given(start) < 0 || start > text.length) return outOfBounds('Starting position', start);
  if (given(end) < start || end > text.length) return outOfBounds('Ending position', end);
  return text.slice(start, end);
}

/** The UTF-16 unit at a place. Raises `System.StringException: Specified index is invalid.` [S] */
export function charAt(text: string, index: number): number {
  if (given(index) < 0 || index >= text.length) return raise('System.StringException', 'Specified index is invalid.');
  return text.charCodeAt(index);
}

/** The code point at a place. Raises `System.StringException: Starting position out of bounds: 5`. [S] */
export function codePointAt(text: string, index: number): number {
  if (given(index) < 0 || index >= text.length) return outOfBounds('Starting position', index);
  return text.codePointAt(index) as number;
}

/** The code point before a place. Raises as `codePointAt`. [S] */
export function codePointBefore(text: string, index: number): number {
  if (given(index) < 1 || index > text.length) return outOfBounds('Starting position', index);
  const pair = index >= 2 ? (text.codePointAt(index - 2) as number) : 0;
  return pair > 0xffff ? pair : text.charCodeAt(index - 1);
}

/** The number of code points from `start` up to `end`. Raises as `codePointAt`, with `End position` for `end`. [S] */
export function codePointCount(text: string, start: number, end: number): number {
  if (given(start) < 0 || start > text.length || start > given(end)) return outOfBounds('Starting position', start);
  if (end > text.length) return outOfBounds('End position', end);
  return [...text.slice(start, end)].length;
}

/** The place `offset` code points from a place. Raises as `codePointAt`, with `Code point offset` for `offset`. [S] */
export function offsetByCodePoints(text: string, index: number, offset: number): number {
  if (given(index) < 0 || index > text.length) return outOfBounds('Starting position', index);
  let at = index;
  for (let left = Math.abs(given(offset)); left > 0; left--) {
    if (offset > 0 ? at >= text.length : at <= 0) return outOfBounds('Code point offset', offset);
    if (offset > 0) at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
    else at -= codePointBefore(text, at) > 0xffff ? 2 : 1;
  }
  return at;
}

function outOfBounds(what: string, place: number): never {
  return raise('System.StringException', `${what} out of bounds: ${place}`);
}
