import { raise } from '../../runtime/exceptions';

/** Characters that the platform's parser reads at a time: Jackson's buffer. Positions at the end of the input show it. [K] */
const BUFFER = 4000;

/** `[line:1, column:4]` of the place before which the parser stood after reading `offset` characters; both count from 1. */
export function jsonPosition(text: string, offset: number): string {
  const { line, column } = placeOf(text, offset);
  return `[line:${line}, column:${column}]`;
}

/** `[1,2]`: how a position reads in the messages about the first token of a text. [S] https://github.com/glade-sh/glade */
export function rootPosition(text: string, offset: number): string {
  const { line, column } = placeOf(text, offset);
  return `[${line},${column}]`;
}

/**
 * The position that messages give for the end of the text: Jackson adds the length of its last buffer to the column each
 * time it has looked for more input in vain. [S] https://github.com/glade-sh/glade
 */
export function endPosition(text: string, looks: number): string {
  const { line, column } = placeOf(text, text.length);
  const buffer = text.length === 0 ? 0 : text.length % BUFFER || BUFFER;
  return `[line:${line}, column:${column + looks * buffer}]`;
}

/** Raises `System.JSONException`. */
export function raiseJson(message: string): never {
  return raise('System.JSONException', message);
}

/** Raises `System.JSONException: message at [line:1, column:4]`. */
export function raiseJsonAt(message: string, text: string, offset: number): never {
  return raiseJson(`${message} at ${jsonPosition(text, offset)}`);
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines[lines.length - 1] as string).length + 1 };
}
