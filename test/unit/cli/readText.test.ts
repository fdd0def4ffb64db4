import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../client/cli/files/nodeFiles';
import { decodeText, LARGEST_INPUT, readText } from '../../../client/cli/files/readText';
import { firstInvalidByte } from '../../../client/cli/files/utf8';
import { denied, folderOf } from './harness';

const decode = (...bytes: number[]) => decodeText(Uint8Array.from(bytes), 'a.json');

describe('decodeText', () => {
  it('gives UTF-8 text', () => {
    expect(decodeText(Buffer.from('{"name":"Jürgen 😀"}'), 'a.json')).toBe('{"name":"Jürgen 😀"}');
  });

  it('drops a byte-order mark, as an editor does', () => {
    expect(decode(0xef, 0xbb, 0xbf, 0x7b, 0x7d)).toBe('{}');
  });

  it('gives an empty text for no bytes', () => {
    expect(decode()).toBe('');
  });

  it.each([
    ['invalid UTF-8', [0x7b, 0x0a, 0x22, 0xff, 0x22], 'a.json: is not UTF-8 text (byte 0xFF at offset 3, line 2)'],
    ['a sequence cut short', [0x22, 0xe2, 0x82], 'a.json: is not UTF-8 text (byte 0xE2 at offset 1, line 1)'],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0x00], 'a.json: is UTF-16 text; save it as UTF-8'],
    ['binary', [0x7f, 0x45, 0x4c, 0x46, 0x00, 0x01], 'a.json: is a binary file, not text'],
  ])('refuses %s', (_, bytes, message) => {
    expect(() => decode(...bytes)).toThrow(message);
  });
});

describe('firstInvalidByte', () => {
  it('agrees with Node on what is UTF-8', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
        expect(firstInvalidByte(bytes) === bytes.length).toBe(isUtf8(bytes));
      }),
      { numRuns: 2000 },
    );
  });

  it('passes over every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = Buffer.from(text, 'utf8');
        expect(firstInvalidByte(bytes)).toBe(bytes.length);
      }),
    );
  });

  it('points at the first bad byte behind good text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(0x80, 0xc0, 0xc1, 0xf5, 0xff), (text, bad) => {
        const before = Buffer.from(text, 'utf8');
        expect(firstInvalidByte(Buffer.concat([before, Buffer.from([bad])]))).toBe(before.length);
      }),
    );
  });
});

describe('readText', () => {
  it('names a file that is missing', () => {
    const folder = folderOf({});
    expect(() => readText(join(folder, 'a.json'), 'a.json', nodeFiles)).toThrow(
      'a.json: there is no such file or folder',
    );
  });

  it('names a folder', () => {
    expect(() => readText(folderOf({}), 'payloads', nodeFiles)).toThrow('payloads: it is a folder');
  });

  it('names a file that may not be read', () => {
    const files = {
      ...nodeFiles,
      readBytes: (path: string) => {
        throw denied(path);
      },
    };
    const folder = folderOf({ 'a.json': '{}' });
    expect(() => readText(join(folder, 'a.json'), 'a.json', files)).toThrow('a.json: permission denied');
  });

  it('refuses a file that is too large without reading it', () => {
    const files = {
      ...nodeFiles,
      size: () => LARGEST_INPUT + 1,
      readBytes: (): Uint8Array => expect.unreachable(),
    };
    expect(() => readText('/a.json', 'a.json', files)).toThrow('a.json: has 65 MB; SaveLog reads files of up to 64 MB');
  });
});
