import { describe, expect, test } from 'vitest';
import { checkPayload } from '../../../server/language/payload/check';
import { payloadFixes } from '../../../server/language/payload/fixes';
import { metadata, payload, withMember } from './marked';

/** The text after the only quick fix of its first problem that has one, and the title of the fix. */
function fixed(text: string): { text: string; title: string } {
  const fixes = checkPayload(text, { metadata }).flatMap((problem) => payloadFixes(problem, text));
  expect(fixes).not.toHaveLength(0);
  const { title, edits } = fixes[0]!;
  let result = text;
  for (const { start, end, newText } of edits.toReversed())
    result = result.slice(0, start) + newText + result.slice(end);
  return { text: result, title };
}

describe('a quick fix leaves a payload without problems', () => {
  const withLog = (callLog: string) => payload({ callLog });
  test.each([
    ['Change "OpenCallLog" to "openCallLog"', payload({ event: 'OpenCallLog' })],
    ['Change "calllog" to "callLog"', payload().replace('callLog"', 'calllog"')],
    ['Change "dispositon" to "disposition"', payload({ interaction: withMember('"dispositon":"Resolved"') })],
    ['Change "IsDone" to "isDone"', payload({ interaction: withMember('"IsDone":false', 'isDone') })],
    ['Change "inbound" to "Inbound"', payload({ interaction: withMember('"direction":"inbound"', 'direction') })],
    ['Change "false" to false', payload({ interaction: withMember('"isDone":"false"', 'isDone') })],
    ['Change 61390000000 to "61390000000"', payload({ interaction: withMember('"ani":61390000000', 'ani') })],
    ['Add Z', payload({ interaction: withMember('"endTime":"2024-05-14T10:00:00.000"') })],
    ['Remove the comma', withLog('{"Subject":"x",}')],
    ['Add a comma', withLog('{"Subject":"x" "CallType":"Inbound"}')],
    ['Remove the comment', withLog('{"Subject":"x"/* note */}')],
    ['Write in double quotes', withLog('{"Subject":\'say "it\\\'s"\\n\'}')],
    ['Write in double quotes', withLog('{Subject:"x"}')],
    ['Change True to true', withLog('{"IsReminderSet":True}')],
    ['Remove the key without effect', withLog('{"Subject":"a","CallType":"Inbound","Subject":"b"}')],
    ['Change "Subjct" to "Subject"', withLog('{"Subjct":"x"}')],
    ['Change "completed" to "Completed"', withLog('{"Status":"completed"}')],
  ])('%s', (title, text) => {
    const after = fixed(text);
    expect(after.title).toBe(title);
    expect(checkPayload(after.text, { metadata })).toEqual([]);
  });
});

test('the last of several duplicates keeps its value', () => {
  const { text } = fixed(payload({ callLog: '{"Subject":"a","Subject":"b"}' }));
  expect(JSON.parse(text).callLog).toEqual({ Subject: 'b' });
});

test('the text in single quotes stays the same text', () => {
  const { text } = fixed(payload({ callLog: '{"Subject":\'say "it\\\'s"\\n\'}' }));
  expect(JSON.parse(text).callLog.Subject).toBe('say "it\'s"\n');
});

describe('no quick fix', () => {
  test.each([
    ['where the repair is not certain', payload({ event: 'ping' })],
    ['for a missing part', '{"eventName":"openCallLog","interaction":{}}'],
    ['for a wrong Id', payload({ callLog: '{"WhoId":"00Q000000000001AAA"}' })],
  ])('%s', (_name, text) => {
    expect(checkPayload(text, { metadata }).flatMap((problem) => payloadFixes(problem, text))).toEqual([]);
  });

  test('for a text that is not the one that was checked', () => {
    const [problem] = checkPayload(payload({ callLog: '{"Subject":"x",}' }), { metadata });
    expect(payloadFixes(problem!, '{}')).toEqual([]);
  });
});
