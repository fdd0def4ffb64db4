import { describe, expect, test } from 'vitest';
import { expectProblems, interaction, payload } from './marked';

/** A payload of an event whose interaction has the changes given. */
const event = (name: string, changes: Record<string, unknown> = {}) =>
  payload({ event: name, interaction: JSON.stringify(interaction(changes)) });

const ended = {
  isConnected: false,
  isDisconnected: true,
  state: 'DISCONNECTED',
  endTime: '2024-05-14T09:34:02.730Z',
  interactionDurationSeconds: 227,
};
const done = { ...ended, isDone: true, disposition: 'Resolved', dispositionDurationSeconds: 18 };
const alerting = { isConnected: false, state: 'ALERTING', connectedTime: undefined };

describe('one interaction through its life has no problem', () => {
  test.each([
    ['alerting', event('interactionChanged', alerting)],
    ['connected', event('interactionChanged')],
    ['held', event('interactionChanged', { state: 'HELD' })],
    ['the log is opened', event('openCallLog')],
    ['disconnected', event('interactionDisconnected', ended)],
    ['edited late', event('interactionChangedAfterDisconnect', ended)],
    ['wrapped up', event('interactionACWCompleted', done)],
    ['removed', event('interactionRemoved', done)],
    ['logged out', event('appDisconnected', done)],
  ])('%s', (_name, text) => {
    expectProblems(text);
  });
});

describe('events [?] are information', () => {
  test.each([
    ['a change after the end', event('interactionChanged', ended), '"isDisconnected":true'],
    ['a disconnect while connected', event('interactionDisconnected'), '"isDisconnected":false'],
    ['a late change while connected', event('interactionChangedAfterDisconnect'), '"isDisconnected":false'],
    ['a wrap-up that is not done', event('interactionACWCompleted', { ...done, isDone: false }), '"isDone":false'],
    ['a disconnect that is done', event('interactionDisconnected', done), '"isDone":true'],
  ])('%s', (_name, text, member) => {
    const [key, value] = member.split(':');
    const [problem] = expectProblems(text.replace(member, `${key}:⟦${value}⟧payload-event-state`));
    expect(problem?.severity).toBe('information');
  });

  test('what an event usually brings is missed together, at the event', () => {
    const text = event('interactionACWCompleted', {
      ...done,
      disposition: undefined,
      dispositionDurationSeconds: undefined,
    });
    const [problem] = expectProblems(
      text.replace('"interactionACWCompleted"', '⟦"interactionACWCompleted"⟧payload-event-state'),
    );
    expect(problem?.message).toContain('disposition and dispositionDurationSeconds');
  });
});

describe('state and flags', () => {
  test.each([
    ['alerting and connected', { ...alerting, isConnected: true }, '"isConnected":true'],
    ['connected and disconnected', { isDisconnected: true }, '"isDisconnected":true'],
    ['held but not connected', { state: 'HELD', isConnected: false }, '"isConnected":false'],
    ['disconnected by name only', { ...ended, isDisconnected: false }, '"isDisconnected":false'],
    ['both without a known state', { state: undefined, isDisconnected: true }, '"isDisconnected":true'],
    ['done while connected', { isDone: true }, '"isDone":true'],
  ])('%s is a warning, and only one', (_name, changes, member) => {
    const [key, value] = member.split(':');
    let text = event('openCallLog', changes).replace(member, `${key}:⟦${value}⟧payload-state-flags`);
    if ('state' in changes && changes.state === undefined) {
      text = text.replace('"interaction"', '⟦"interaction"⟧payload-missing-key');
    }
    const problems = expectProblems(text);
    expect(problems.find(({ code }) => code === 'payload-state-flags')?.severity).toBe('warning');
  });

  test.each(['constructor', '__proto__', 'toString'])('a state named %s is only unknown', (state) => {
    const text = event('openCallLog', { state }).replace(`"${state}"`, `⟦"${state}"⟧payload-unknown-value`);
    expectProblems(text);
  });
});

describe('media flags', () => {
  test('two media are information at the second', () => {
    const text = event('openCallLog', { isChat: true, isEmail: true });
    expectProblems(text.replace('"isEmail"', '⟦"isEmail"⟧payload-media-flags'));
  });

  test.each([{}, { isEmail: true }, { isCallback: true, isDialer: true }, { isCallback: true, isVoicemail: true }])(
    '%o is one medium',
    (flags) => {
      expectProblems(event('openCallLog', flags));
    },
  );
});

describe('times', () => {
  test('an end before the start is information', () => {
    const text = event('openCallLog', { ...ended, endTime: '2024-05-14T09:00:00.000Z' });
    expectProblems(text.replace('"2024-05-14T09:00:00.000Z"', '⟦"2024-05-14T09:00:00.000Z"⟧payload-time-order'));
  });

  test('equal times are in order, and unreadable ones are not compared', () => {
    expectProblems(event('openCallLog', { startTime: '2024-05-14T09:30:15.125Z' }));
    const text = event('openCallLog', { connectedTime: 'now' });
    expectProblems(text.replace('"now"', '⟦"now"⟧payload-time-format'));
  });
});
