import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expandSnippet } from '../../../client/vscode/snippets/expand';
import interactionSchema from '../../../schemas/interaction.schema.json';
import payloadSchema from '../../../schemas/payload.schema.json';
import { checkPayload } from '../../../server/language/payload/check';
import snippets from '../../../snippets/payload.json';
import { exampleMetadata } from './exampleProject';

interface Payload {
  readonly eventName: string;
  readonly interaction: Readonly<Record<string, unknown>>;
  readonly callLog: Readonly<Record<string, unknown>>;
}

const metadata = exampleMetadata();
const texts = Object.entries(snippets).map(([key, { body }]) => [key, expandSnippet(body)] as const);
const payloads = new Map(texts.map(([key, text]) => [key, JSON.parse(text) as Payload]));
const of = (key: keyof typeof snippets) => payloads.get(key) as Payload;

/** The documented events, in the order of the extension point's page [D]. */
const EVENTS = [
  'interactionChanged',
  'interactionDisconnected',
  'interactionChangedAfterDisconnect',
  'interactionACWCompleted',
  'interactionRemoved',
  'openCallLog',
  'appDisconnected',
];

describe('the payload snippets', () => {
  it('are one for each event', () => {
    expect([...payloads.values()].map(({ eventName }) => eventName).sort()).toEqual([...EVENTS].sort());
    for (const [key, { eventName }] of payloads) {
      expect(eventName).toBe(key);
    }
  });

  it.each(texts)('%s has no problems', (_key, text) => {
    expect(checkPayload(text, { metadata })).toEqual([]);
  });

  it.each(texts)('%s has the keys in the order of real payloads', (key) => {
    const known = Object.keys(interactionSchema.properties);
    const order = Object.keys(of(key as keyof typeof snippets).interaction).map((name) => known.indexOf(name));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(Object.keys(of(key as keyof typeof snippets))).toEqual(['eventName', 'interaction', 'callLog']);
  });

  it('are events of one inbound voice call', () => {
    const calls = new Set([...payloads.values()].map(({ interaction }) => interaction.id));
    expect(calls.size).toBe(1);
    for (const { interaction } of payloads.values()) {
      expect(interaction.direction).toBe('Inbound');
      const media = ['isCallback', 'isDialer', 'isChat', 'isEmail', 'isMessage', 'isVoicemail'];
      expect(media.map((flag) => interaction[flag])).toEqual(media.map(() => false));
    }
  });

  // The states of domain knowledge: alive, ended, after-call work done.
  it.each([
    ['openCallLog', true, false, false],
    ['interactionChanged', true, false, false],
    ['interactionDisconnected', false, true, false],
    ['interactionChangedAfterDisconnect', false, true, false],
    ['interactionACWCompleted', false, true, true],
  ] as const)('%s is in the state of its place in the call', (key, isConnected, isDisconnected, isDone) => {
    const { interaction } = of(key);
    expect(interaction).toMatchObject({ isConnected, isDisconnected, isDone });
    expect('endTime' in interaction).toBe(isDisconnected);
    expect('interactionDurationSeconds' in interaction).toBe(isDisconnected);
    expect('disposition' in interaction).toBe(isDone);
  });

  it('tell times that agree with the durations', () => {
    const { connectedTime, endTime, interactionDurationSeconds, startTime } = of('interactionACWCompleted').interaction;
    const seconds = (Date.parse(String(endTime)) - Date.parse(String(connectedTime))) / 1000;
    expect(Math.floor(seconds)).toBe(interactionDurationSeconds);
    expect(Date.parse(String(startTime))).toBeLessThan(Date.parse(String(connectedTime)));
  });

  it('give the Id back once the record is saved', () => {
    expect(of('interactionDisconnected').callLog).not.toHaveProperty('Id');
    const { Id } = of('interactionChangedAfterDisconnect').callLog;
    expect(Id).toMatch(/^00T\w{15}$/);
    expect(of('interactionACWCompleted').callLog.Id).toBe(Id);
  });
});

describe('the example payloads', () => {
  const folder = 'examples/payloads';
  it.each(readdirSync(folder))('%s has no problems', (file) => {
    expect(file).toMatch(/\.savelog\.json$/);
    expect(checkPayload(readFileSync(`${folder}/${file}`, 'utf8'), { metadata })).toEqual([]);
  });

  it('hold the record that the later events change', () => {
    const { records } = JSON.parse(readFileSync('examples/data/saved-call.json', 'utf8'));
    expect(records[0].Id).toBe(of('interactionACWCompleted').callLog.Id);
  });
});

it('the schema knows the three parts that the snippets have', () => {
  expect(Object.keys(payloadSchema.properties)).toEqual(['eventName', 'interaction', 'callLog']);
});
