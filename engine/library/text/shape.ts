import { raise } from '../../runtime/exceptions';
import { charge } from '../../runtime/state';
import { lowerPoint, upperPoint } from '../regex/caseFolding';

/** Longest text, in UTF-16 units. [V] jongpie/NebulaFramework #88 */
const MAX_LENGTH = 6_000_000;

/** The text `times` over, with `separator` between. [D] String.repeat Raises a StringException when that is too long. */
export function repeat(text: string, separator: string, times: number): string {
  if (times <= 0) return '';
  checkLength(text.length + (separator.length + text.length) * (times - 1));
  return text === '' && separator === '' ? '' : text + (separator + text).repeat(times - 1);
}

/** The text with every `target` replaced. [D] String.replace Raises a StringException when that is too long. */
export function replace(text: string, target: string, replacement: string): string {
  const grows = replacement.length - target.length;
  if (grows > 0 && text.length * replacement.length > MAX_LENGTH) {
    const times = target === '' ? text.length + 1 : text.split(target).length - 1;
    checkLength(text.length + times * grows);
  }
  return text.replaceAll(target, () => replacement);
}

/** Raises a StringException for a text of so many UTF-16 units that no String holds it. */
export function checkLength(length: number): void {
  if (length > MAX_LENGTH) raise('System.StringException', `String length exceeds maximum: ${MAX_LENGTH}`);
}

/**
 * A text that was just made of another, as a row gives it: counted as the turns of a loop that it took. Raises a
 * StringException for one that is too long.
 */
export function made(text: string): string {
  checkLength(text.length);
  charge(text.length >> 4);
  return text;
}

/** Pads on the left to `size` with `padding` (a blank when empty). [D] String.leftPad */
export function leftPad(text: string, size: number, padding: string): string {
  checkLength(size);
  return text.padStart(size, padding || ' ');
}

/** Pads on the right to `size` with `padding` (a blank when empty). [D] String.rightPad */
export function rightPad(text: string, size: number, padding: string): string {
  checkLength(size);
  return text.padEnd(size, padding || ' ');
}

/** Pads on both sides, one more on the right when the padding is odd. [D] String.center */
export function center(text: string, size: number, padding: string): string {
  const missing = size - text.length;
  return missing <= 0 ? text : rightPad(leftPad(text, text.length + Math.floor(missing / 2), padding), size, padding);
}

/**
 * Shortens to `width` with an ellipsis; an offset above 4 puts one in front too. [D] String.abbreviate, which is
 * StringUtils.abbreviate of Apache Commons. Raises IllegalArgumentException for too small a width.
 */
export function abbreviate(text: string, width: number, offset: number): string {
  if (width < 4) return raise('System.IllegalArgumentException', 'Minimum abbreviation width is 4');
  if (text.length <= width) return text;
  let start = Math.max(0, Math.min(offset, text.length));
  if (text.length - start < width - 3) start = text.length - (width - 3);
  if (start <= 4) return `${text.slice(0, width - 3)}...`;
  if (width < 7) return raise('System.IllegalArgumentException', 'Minimum abbreviation width with offset is 7');
  if (start + width - 3 < text.length) return `...${abbreviate(text.slice(start), width - 3, 0)}`;
  return `...${text.slice(text.length - (width - 3))}`;
}

/** Cuts off white space as Java's String.trim does: every character up to the blank. */
export function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return text.slice(start, end);
}

/** Turns capital letters small and small ones capital, one for one. [D] String.swapCase */
export function swapCase(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => {
    const point = letter.codePointAt(0) as number;
    const lower = lowerPoint(point);
    return String.fromCodePoint(lower === point ? upperPoint(point) : lower);
  });
}

/** The first letter by `change`, such as its capital form. [D] String.capitalize, uncapitalize */
export function withFirst(text: string, change: (point: number) => number): string {
  const first = text.codePointAt(0);
  if (first === undefined) return '';
  return String.fromCodePoint(change(first)) + text.slice(first > 0xffff ? 2 : 1);
}

/** The characters in reverse, surrogate pairs kept together. [D] String.reverse */
export function reverse(text: string): string {
  return [...text].reverse().join('');
}

/** Replaces the part from `start` to `end` (in either order, cut to the text) by `insertion`. [D] String.overlay */
export function overlay(text: string, insertion: string, start: number, end: number): string {
  const within = (index: number) => Math.max(0, Math.min(index, text.length));
  const from = within(Math.min(start, end));
  const to = within(Math.max(start, end));
  return text.slice(0, from) + insertion + text.slice(to);
}

/** Splits where the type of character changes; with `camelCase` a capital letter goes with the small ones behind it. [D] String.splitByCharacterType… */
export function splitByCharacterType(text: string, camelCase: boolean): string[] {
  const groups: string[] = [];
  let lastType = '';
  for (const character of text) {
    const type = characterType(character);
    const last = groups.length - 1;
    if (type === lastType && last >= 0) {
      groups[last] += character;
    } else if (camelCase && type === 'Ll' && lastType === 'Lu') {
      const group = groups[last] as string;
      const capital = group.slice(-1);
      if (group.length === 1) groups[last] += character;
      else groups.splice(last, 1, group.slice(0, -1), capital + character);
    } else groups.push(character);
    lastType = type;
  }
  return groups;
}

const TYPES: readonly [string, RegExp][] = [
  ['Ll', /\p{Ll}/u],
  ['Lu', /\p{Lu}/u],
  ['L', /\p{L}/u],
  ['N', /\p{N}/u],
  ['Z', /[\p{Z}]/u],
  ['C', /[\p{C}]/u],
  ['P', /\p{P}/u],
];

function characterType(character: string): string {
  return TYPES.find(([, pattern]) => pattern.test(character))?.[0] ?? 'S';
}
