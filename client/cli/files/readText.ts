import { isUtf8 } from 'node:buffer';
import { reason } from '../../../server/project/fileSystem';
import { InputError } from '../errors';
import type { CliFileSystem } from '../io';
import { firstInvalidByte } from './utf8';

/** Bytes that one input may have; more is refused instead of being chewed on for minutes. */
export const LARGEST_INPUT = 64 * 1024 * 1024;

/**
 * The text of a file.
 * @param shown the name that messages give the file
 * @throws InputError when it is missing, unreadable, a folder, larger than LARGEST_INPUT, binary or not UTF-8
 */
export function readText(path: string, shown: string, files: CliFileSystem): string {
  let bytes: Uint8Array;
  try {
    refuseLarge(files.size(path), shown);
    bytes = files.readBytes(path);
  } catch (error) {
    throw asInputError(error, shown);
  }
  return decodeText(bytes, shown);
}

/**
 * UTF-8 bytes as text, without the byte-order mark, as an editor shows it.
 * @throws InputError when they are too many, binary, or not UTF-8
 */
export function decodeText(bytes: Uint8Array, shown: string): string {
  refuseLarge(bytes.length, shown);
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new InputError(`${shown}: is UTF-16 text; save it as UTF-8`);
  }
  if (bytes.subarray(0, 8000).includes(0)) throw new InputError(`${shown}: is a binary file, not text`);
  if (!isUtf8(bytes)) throw new InputError(`${shown}: ${describeInvalid(bytes)}`);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** What a file system threw about a path, as the message that the user sees; anything else stays what it is. */
export function asInputError(error: unknown, shown: string): unknown {
  const fromFileSystem = error instanceof Error && 'code' in error && typeof error.code === 'string';
  return fromFileSystem ? new InputError(`${shown}: ${reason(error)}`) : error;
}

function refuseLarge(size: number, shown: string): void {
  if (size <= LARGEST_INPUT) return;
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`;
  throw new InputError(`${shown}: has ${megabytes(size)}; SaveLog reads files of up to ${megabytes(LARGEST_INPUT)}`);
}

function describeInvalid(bytes: Uint8Array): string {
  const offset = firstInvalidByte(bytes);
  const before = bytes.subarray(0, offset);
  const line = before.reduce((lines, byte) => (byte === 0x0a ? lines + 1 : lines), 1);
  const value = bytes[offset]!.toString(16).toUpperCase().padStart(2, '0');
  return `is not UTF-8 text (byte 0x${value} at offset ${offset}, line ${line})`;
}
