import { describe, expect, test } from 'vitest';
import { checkPayload } from '../../../server/language/payload/check';
import { expectProblems, interaction, metadata, payload, withMember } from './marked';

/** Checks an interaction that has the marked member in place of the keys given. */
function expectMember(member: string, ...replaced: string[]) {
  return expectProblems(payload({ interaction: withMember(member, ...replaced) }));
}

describe('the three parts', () => {
  test('a missing part is an error at the opening brace', () => {
    const [problem] = expectProblems('⟦{⟧payload-missing-section"eventName":"openCallLog"}');
    expect(problem).toMatchObject({ severity: 'error', message: expect.stringContaining('interaction, callLog') });
  });

  test('a misspelt part is one problem, told where it is', () => {
    const [problem] = expectProblems(payload().replace('"eventName"', '⟦"eventname"⟧payload-misspelled-section'));
    expect(problem).toMatchObject({ severity: 'error', data: { replacement: '"eventName"' } });
    expectProblems(payload().replace('"callLog"', '⟦"calLog"⟧payload-misspelled-section'));
  });

  test('another part is information', () => {
    const [problem] = expectProblems(payload().replace('{', '{⟦"version"⟧payload-unknown-key:1,'));
    expect(problem).toMatchObject({ severity: 'information' });
    expect(problem?.data).toBeUndefined();
  });

  test.each(['1', 'true', '⟦[⟧payload-section-type]'])('an interaction that is %s is an error', (value) => {
    const marked = value.includes('⟦') ? value : `⟦${value}⟧payload-section-type`;
    expect(expectProblems(payload({ interaction: marked }))[0]?.severity).toBe('error');
  });

  test('an interaction that is a bare text has been seen, so it is a warning', () => {
    const [problem] = expectProblems(payload({ interaction: '⟦"transferred"⟧payload-section-text' }));
    expect(problem?.severity).toBe('warning');
    expectProblems(payload({ callLog: '⟦null⟧payload-section-text' }));
  });

  test('an event must be a text', () => {
    expectProblems(payload().replace('"openCallLog"', '⟦7⟧payload-section-type'));
  });
});

describe('eventName', () => {
  test.each([
    'interactionChanged',
    'interactionChangedAfterDisconnect',
    'interactionRemoved',
    'openCallLog',
    'appDisconnected',
  ])('%s is known', (event) => {
    const ended = event.includes('After') ? { isConnected: false, isDisconnected: true, state: 'DISCONNECTED' } : {};
    expectProblems(payload({ event, interaction: JSON.stringify(interaction(ended)) }));
  });

  test.each([
    ['OpenCallLog', 'openCallLog'],
    ['interactionDisconected', 'interactionDisconnected'],
    ['interactionACWcomplete', 'interactionACWCompleted'],
  ])('%s is an error, and %s is proposed', (event, meant) => {
    const [problem] = expectProblems(payload().replace('"openCallLog"', `⟦"${event}"⟧payload-event-name`));
    expect(problem).toMatchObject({ severity: 'error', data: { replacement: `"${meant}"` } });
  });

  test('something far from all seven gets the list and no proposal', () => {
    const [problem] = expectProblems(payload().replace('"openCallLog"', '⟦"ping"⟧payload-event-name'));
    expect(problem?.message).toContain('appDisconnected');
    expect(problem?.data).toBeUndefined();
  });
});

describe('keys of the interaction', () => {
  test('an unknown key is information, with the nearest key that is not there yet', () => {
    const [problem] = expectMember('⟦"dispositon"⟧payload-unknown-key:"Resolved"');
    expect(problem).toMatchObject({ severity: 'information', data: { replacement: '"disposition"' } });
  });

  test('a key like no other gets no proposal', () => {
    expect(expectMember('⟦"wrapUpNotes"⟧payload-unknown-key:""')[0]?.data).toBeUndefined();
  });

  test('a known key in the wrong case is a warning', () => {
    const [problem] = expectMember('⟦"QueueName"⟧payload-key-case:"Support"', 'queueName');
    expect(problem).toMatchObject({ severity: 'warning', data: { replacement: '"queueName"' } });
  });

  test('a misspelt key that is missed elsewhere is one problem', () => {
    expectMember('⟦"isdone"⟧payload-key-case:false', 'isDone');
  });

  test('keys that are always there are missed together, at the interaction', () => {
    const without = JSON.stringify(interaction({ direction: undefined, isDone: undefined }));
    const marked = payload({ interaction: without }).replace('"interaction"', '⟦"interaction"⟧payload-missing-key');
    const [problem] = expectProblems(marked);
    expect(problem).toMatchObject({ severity: 'information', message: expect.stringContaining('isDone, direction') });
  });

  test('optional keys may be absent', () => {
    const changes = Object.fromEntries(
      ['connectedTime', 'startTime', 'queueName', 'phone', 'ani'].map((key) => [key, undefined]),
    );
    expectProblems(payload({ interaction: JSON.stringify(interaction(changes)) }));
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is a key like any other', (key) => {
    expectMember(`⟦"${key}"⟧payload-unknown-key:{"isDone":true}`);
  });
});

describe('types', () => {
  test.each([
    ['a flag as text', '"isDone":⟦"false"⟧payload-wrong-type', 'isDone', 'false'],
    ['a flag as number', '"isDone":⟦0⟧payload-wrong-type', 'isDone', undefined],
    ['a text as number', '"ani":⟦390000000⟧payload-wrong-type', 'ani', '"390000000"'],
    ['a text as object', '"queueName":⟦{⟧payload-wrong-type"id":"1"}', 'queueName', undefined],
    ['a duration as text', '"interactionDurationSeconds":⟦"227"⟧payload-wrong-type', undefined, '227'],
    ['a duration as words', '"interactionDurationSeconds":⟦"long"⟧payload-wrong-type', undefined, undefined],
  ])('%s is an error, since the type is documented', (_name, member, key, replacement) => {
    const [problem] = expectMember(member, ...(key ? [key] : []));
    expect(problem?.severity).toBe('error');
    expect(problem?.data?.replacement).toBe(replacement);
  });

  test('attributes that are a list are a warning: the documentation says so, payloads do not', () => {
    expect(expectMember('"attributes":⟦[⟧payload-wrong-type]')[0]?.severity).toBe('warning');
  });

  test('callbackNumbers are known from code only', () => {
    expect(expectMember('"callbackNumbers":⟦"+61"⟧payload-wrong-type')[0]?.severity).toBe('warning');
    expectMember('"callbackNumbers":["+61390000000"]');
  });

  test('an empty duration has been seen', () => {
    const [problem] = expectMember('"interactionDurationSeconds":⟦""⟧payload-empty-duration');
    expect(problem?.severity).toBe('information');
    expectMember('"interactionDurationSeconds":0');
  });

  test('a negative duration is odd', () => {
    expectMember('"totalAcdDurationSeconds":⟦-1⟧payload-negative-number');
  });

  test('null instead of an absent key is information', () => {
    expect(expectMember('"queueName":⟦null⟧payload-null-value', 'queueName')[0]?.severity).toBe('information');
    expectMember('"attributes":⟦null⟧payload-null-value');
    expectMember('"direction":⟦null⟧payload-null-value', 'direction');
  });

  test('attributes are texts, numbers, true, false and null', () => {
    expectMember('"attributes":{"a":"x","b":1,"c":true,"d":null,"e":"{\\"f\\":1}"}');
    const [problem] = expectMember('"attributes":{"a":⟦{⟧payload-attribute-value},"b":⟦[⟧payload-attribute-value]}');
    expect(problem?.severity).toBe('warning');
  });
});

describe('values', () => {
  test.each(['2024-05-14T09:30:15.125Z', '2024-05-14T10:30:15Z', '2024-05-14T09:30:15.1+1000'])(
    '%s is a time',
    (time) => {
      expectMember(`"endTime":"${time}"`);
    },
  );

  test.each(['14.05.2024 09:30', '2024-05-14', '2024-13-14T09:30:15Z', '2024-05-14T24:30:15Z', ''])(
    '"%s" is no time',
    (time) => {
      expect(expectMember(`"endTime":⟦"${time}"⟧payload-time-format`)[0]?.severity).toBe('warning');
    },
  );

  test('a time without a zone has been seen', () => {
    const [problem] = expectMember('"endTime":⟦"2024-05-14T09:30:15.125"⟧payload-time-zone');
    expect(problem).toMatchObject({ severity: 'information', data: { replacement: '"2024-05-14T09:30:15.125Z"' } });
  });

  test.each(['inbound', 'OUTBOUND', 'Inboud'])('direction %s is a warning', (direction) => {
    const [problem] = expectMember(`"direction":⟦"${direction}"⟧payload-direction`, 'direction');
    expect(problem?.severity).toBe('warning');
    expect(problem?.data?.replacement).toMatch(/^"(Inbound|Outbound)"$/);
  });

  test('a state that nobody has seen is information', () => {
    expect(expectMember('"state":⟦"PARKED"⟧payload-unknown-value', 'state')[0]?.severity).toBe('information');
    expect(expectMember('"state":⟦"Connected"⟧payload-unknown-value', 'state')[0]?.data).toEqual({
      replacement: '"CONNECTED"',
    });
    expectMember('"recordingState":⟦"stopped"⟧payload-unknown-value', 'recordingState');
  });

  test('a conversation id is a GUID', () => {
    expect(expectMember('"id":⟦"4711"⟧payload-id-format', 'id')[0]?.severity).toBe('information');
    expectMember('"id":"6F1E4A0C-3B55-4B0E-9A53-0D6D1F2A8C11"', 'id');
  });
});

test('an object or a list where a word is expected is told, not stumbled over', () => {
  for (const value of ['{}', '[]', '[{}]', '{"__proto__":{}}']) {
    for (const name of [
      'state',
      'direction',
      'startTime',
      'interactionDurationSeconds',
      'isDone',
      'id',
      'attributes',
    ]) {
      expect(() =>
        checkPayload(`{"eventName":"openCallLog","interaction":{"${name}":${value}},"callLog":{}}`, { metadata }),
      ).not.toThrow();
    }
    for (const name of ['Subject', 'CallType', 'WhoId', 'ActivityDate', 'Id', 'CallDurationInSeconds']) {
      expect(() =>
        checkPayload(`{"eventName":"openCallLog","interaction":{},"callLog":{"${name}":${value}}}`, { metadata }),
      ).not.toThrow();
    }
    expect(() =>
      checkPayload(`{"eventName":${value},"interaction":${value},"callLog":${value}}`, { metadata }),
    ).not.toThrow();
  }
});
