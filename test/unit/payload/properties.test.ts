import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPayload } from '../../../server/language/payload/check';
import { payloadFixes } from '../../../server/language/payload/fixes';
import { parsePayload } from '../../../server/language/payload/parse';
import { looksLikePayload } from '../../../server/language/payload/recognize';
import { interaction, metadata, payload } from './marked';

/** Texts made of what JSON is made of, and of what it is often mistaken for. */
const nearlyJson = fc
  .array(
    fc.constantFrom(
      ...'{}[],:"\'\\ \n-+.01eE',
      'true',
      'NaN',
      '//',
      '/*',
      '*/',
      '"eventName"',
      '"interaction"',
      '"callLog"',
      '"Id"',
      '"__proto__"',
      '\\u12',
      '\uFEFF',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** A flawless payload with some characters cut out and others put in. */
const damaged = fc
  .tuple(fc.nat(), fc.nat(20), fc.oneof(fc.string({ maxLength: 5 }), nearlyJson))
  .map(([at, length, inserted]) => {
    const text = payload({ callLog: '{"Subject":"Call","Id":"00T000000000001EAA"}' });
    const start = at % text.length;
    return text.slice(0, start) + inserted + text.slice(start + length);
  });

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), nearlyJson, damaged, fc.json());

test('any text is checked without an exception, ranges are inside it, and fixes are too', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      looksLikePayload(text);
      for (const problem of checkPayload(text, { metadata })) {
        expect(problem.start).toBeGreaterThanOrEqual(0);
        expect(problem.start).toBeLessThanOrEqual(problem.end);
        expect(problem.end).toBeLessThanOrEqual(text.length);
        expect(problem.message).not.toMatch(/\{\d\}|undefined/);
        for (const { edits } of payloadFixes(problem, text)) expect(edits[0]!.end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 3000 },
  );
});

test('the parser accepts exactly the texts that JSON.parse accepts, with the same value', () => {
  fc.assert(
    fc.property(fc.oneof(nearlyJson, fc.json(), damaged), (text) => {
      let expected: unknown;
      let isJson = true;
      try {
        expected = JSON.parse(text.replace(/^\uFEFF/, ''));
      } catch {
        isJson = false;
      }
      const errors = checkPayload(text, { metadata }).filter(({ code }) => syntaxCodes.has(code));
      expect(errors.length === 0).toBe(isJson);
      if (isJson) expect(JSON.stringify(parsePayload(text).root?.value)).toBe(JSON.stringify(expected));
    }),
    { numRuns: 3000 },
  );
});

const syntaxCodes = new Set(
  [
    'empty',
    'truncated',
    'trailing-comma',
    'missing-comma',
    'missing-colon',
    'missing-value',
    'comment',
    'single-quotes',
  ]
    .concat(['unquoted-key', 'bad-literal', 'bad-number', 'bad-string', 'unexpected-character', 'extra-content'])
    .map((name) => `payload-${name}`),
);

test('attributes of your own never make a payload wrong', () => {
  const value = fc.oneof(
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.string(), value), (attributes) => {
      const text = payload({ interaction: JSON.stringify(interaction({ attributes })) });
      expect(checkPayload(text, { metadata }).filter(({ code }) => code !== 'payload-replacement-character')).toEqual(
        [],
      );
    }),
  );
});
