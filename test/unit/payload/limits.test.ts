import { describe, expect, test } from 'vitest';
import { checkPayload } from '../../../server/language/payload/check';
import { MAX_PROBLEMS } from '../../../server/language/payload/collector';
import { exceedsLimits, MAX_DEPTH, MAX_LENGTH } from '../../../server/language/payload/limits';
import { looksLikePayload } from '../../../server/language/payload/recognize';
import { metadata, payload } from './marked';

const codes = (text: string) => checkPayload(text, { metadata }).map(({ code }) => code);

describe('long texts', () => {
  test('one of 50 MB is refused with one problem, and at once', () => {
    const text = payload({ callLog: `{"Description":"${'x'.repeat(50_000_000)}"}` });
    const start = performance.now();
    const [problem, ...others] = checkPayload(text, { metadata });
    expect(performance.now() - start).toBeLessThan(100);
    expect(problem).toMatchObject({
      code: 'payload-too-large',
      severity: 'error',
      message: expect.stringContaining('50 million'),
    });
    expect(others).toEqual([]);
    expect(looksLikePayload(text)).toBe(false);
  });

  test('the longest text allowed is read', () => {
    const text = payload().padEnd(MAX_LENGTH);
    expect(codes(text)).toEqual([]);
    expect(codes(`${text} `)).toEqual(['payload-too-large']);
  });
});

describe('deep nesting', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

  test('of 100,000 does not use up the stack', () => {
    const problems = checkPayload(nested(100_000), { metadata });
    expect(problems.map(({ code }) => code)).toEqual(['payload-not-an-object', 'payload-too-deep']);
    expect(problems[1]).toMatchObject({ start: MAX_DEPTH, end: MAX_DEPTH + 1 });
    expect(codes('{"a":'.repeat(100_000))).toContain('payload-too-deep');
  });

  test('up to the limit is followed', () => {
    expect(codes(nested(MAX_DEPTH))).toEqual(['payload-not-an-object']);
    expect(exceedsLimits(nested(MAX_DEPTH))).toBe(false);
    expect(exceedsLimits(nested(MAX_DEPTH + 1))).toBe(true);
  });

  test('brackets in texts and comments do not count, brackets that match nothing do not help', () => {
    const many = '['.repeat(MAX_DEPTH + 1);
    expect(exceedsLimits(`{"a":"${many}"}`)).toBe(false);
    expect(exceedsLimits(`/* ${many} */ {}`)).toBe(false);
    expect(exceedsLimits('[},'.repeat(MAX_DEPTH + 1))).toBe(true);
    expect(exceedsLimits(`"\n${many}`)).toBe(true);
  });
});

test('of very many problems the first are told and the others counted', () => {
  const members = Array.from({ length: MAX_PROBLEMS + 20 }, (_, index) => `"Unknown${index}xyz":1`);
  const problems = checkPayload(payload({ callLog: `{${members.join(',')}}` }), { metadata });
  expect(problems).toHaveLength(MAX_PROBLEMS + 1);
  expect(problems.at(-1)).toMatchObject({ code: 'payload-more-problems', message: expect.stringMatching(/^20 more/) });
});

describe('looksLikePayload', () => {
  test.each([
    ['a payload', payload(), true],
    ['one with a byte-order mark and a comment', `\uFEFF// note\n${payload()}`, true],
    ['a truncated one', '{"eventName":"x","interaction":{},"callLog":{', true],
    ['one whose parts are null', '{"callLog" : null, "interaction":null,"eventName":null}', true],
    ['two of three parts', '{"eventName":"x","interaction":{}}', false],
    ['a part that is deeper', '{"eventName":"x","interaction":{"callLog":{}}}', false],
    ['a part that is a value', '{"eventName":"callLog","interaction":{}}', false],
    ['a list of payloads', `[${payload()}]`, false],
    ['no JSON', 'eventName interaction callLog', false],
    ['nothing', '', false],
  ])('%s', (_name, text, expected) => {
    expect(looksLikePayload(text)).toBe(expected);
  });
});
