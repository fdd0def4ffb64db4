import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expandSnippet } from '../../../client/vscode/snippets/expand';
import { CONTRACT_VERSION, DEFAULT_LIMITS, type FileProvider, type RunReport } from '../../../engine/run/contract';
import { Engine } from '../../../engine/run/engine';
import apex from '../../../snippets/apex.json';
import payloads from '../../../snippets/payload.json';
import { exampleFiles } from './exampleProject';

const engine = new Engine({ now: () => performance.now(), heap: () => undefined, stopRequested: () => false });
const SAVED = readFileSync('examples/data/saved-call.json', 'utf8');

/** Runs a handler on a payload, in an org that holds the example's saved call. */
function run(handler: string, payload: unknown, files: FileProvider): RunReport {
  return engine.run(
    {
      version: CONTRACT_VERSION,
      kind: 'onSaveLog',
      handler,
      payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
      data: [{ file: 'saved-call.json', text: SAVED }],
      now: '2026-03-17T10:00:00.000Z',
      limits: DEFAULT_LIMITS,
    },
    files,
  );
}

const text = expandSnippet(apex.robust.body, { TM_FILENAME_BASE: 'Robust' });
const robustFiles: FileProvider = {
  apexClass: (lowerName) => (lowerName === 'robust' ? { file: 'Robust.cls', text, apiVersion: 62 } : undefined),
  objectMetadata: () => [],
};
const robust = (payload: unknown) => run('Robust', payload, robustFiles);
const snippet = (event: keyof typeof payloads) => JSON.parse(expandSnippet(payloads[event].body));

/** Field values that a run wrote, by field. */
const written = ({ changes }: RunReport) =>
  Object.fromEntries(changes.flatMap(({ fields }) => fields.map(({ field, after }) => [field, after])));

describe('the robust handler', () => {
  it.each(['openCallLog', 'interactionChanged', 'interactionRemoved'] as const)('saves nothing at %s', (event) => {
    expect(robust(snippet(event))).toMatchObject({ outcome: 'returned', value: '', changes: [] });
  });

  it('inserts one Task when the call ends', () => {
    const report = robust(snippet('interactionDisconnected'));
    expect(report).toMatchObject({ outcome: 'returned', changes: [{ sObject: 'Task', operation: 'insert' }] });
    expect(report.value).toBe(report.changes[0]?.id);
    expect(written(report)).toMatchObject({
      Subject: 'Call from Jordan Ellis',
      CallType: 'Inbound',
      CallDurationInSeconds: 266,
    });
  });

  it.each(['Id', 'id'])('updates the Task whose Id comes back as %s, and leaves what the agent wrote', (key) => {
    const payload = snippet('interactionACWCompleted');
    const { Id, ...log } = payload.callLog;
    const report = robust({ ...payload, callLog: { ...log, [key]: Id } });
    expect(report).toMatchObject({ outcome: 'returned', value: Id, changes: [{ operation: 'update', id: Id }] });
    expect(written(report)).toMatchObject({ CallDisposition: 'Resolved' });
    expect(written(report)).not.toHaveProperty('Description');
  });

  const ended = { isDisconnected: true };
  it.each([
    ['an empty Id', ended, { id: '', Subject: 'x' }],
    ['a null Id', ended, { Id: null, Subject: 'x' }],
    ['nothing but the flag', ended, { Subject: 'x' }],
    ['an empty duration', { ...ended, interactionDurationSeconds: '' }, { Subject: 'x' }],
    ['a null direction', { ...ended, direction: null }, { Subject: 'x' }],
    ['attributes that are no map', { ...ended, attributes: ['x'] }, { Subject: 'x' }],
    ['a null attribute', { ...ended, attributes: { 'Participant.Details': null } }, { Subject: 'x' }],
    ['an attribute that is no JSON', { ...ended, attributes: { 'Participant.Details': '{oops' } }, { Subject: 'x' }],
    ['an attribute with a JSON list', { ...ended, attributes: { 'Participant.Details': '[1]' } }, { Subject: 'x' }],
    ['a disposition of 300 characters', { ...ended, disposition: 'x'.repeat(300) }, { Subject: 'x' }],
  ])('still saves with %s', (_what, interaction, callLog) => {
    const report = robust({ eventName: 'interactionDisconnected', interaction, callLog });
    expect(report.log).toEqual([]);
    expect(report).toMatchObject({ outcome: 'returned', changes: [{ operation: 'insert' }] });
    expect(written(report).Subject).toBe('x');
  });

  it('reads the reason from JSON inside an attribute', () => {
    const interaction = { ...ended, attributes: { 'Participant.Details': '{"reason":"Late"}' } };
    expect(written(robust({ interaction, callLog: { Subject: 'x' } })).Description).toBe('Late');
  });

  it.each([
    ['{}'],
    ['[]'],
    ['null'],
    ['"text"'],
    ['{"interaction":"f3ab","callLog":{"Subject":"x"}}'],
    ['{"interaction":{"isDisconnected":null},"callLog":{"Subject":"x"}}'],
    ['{"interaction":{"isDisconnected":true},"callLog":null}'],
  ])('returns an empty string for %s', (payload) => {
    expect(robust(payload)).toMatchObject({ outcome: 'returned', value: '', changes: [] });
  });

  it('logs what went wrong and returns an empty string', () => {
    const report = robust({ interaction: ended, callLog: { Id: 'not an Id' } });
    expect(report).toMatchObject({ outcome: 'returned', value: '', changes: [], log: [{ level: 'ERROR' }] });
  });
});

describe('the example handler', () => {
  const example = (name: string) =>
    run('SaveCallLog', readFileSync(`examples/payloads/${name}.savelog.json`, 'utf8'), exampleFiles);

  it('fills the custom fields of Activity', () => {
    expect(written(example('inbound-2-interactionDisconnected'))).toMatchObject({
      Conversation_Id__c: 'f3ab3f71-1d0c-4c45-9b26-7a1a8f6d2c10',
      Queue_Name__c: 'Customer Care',
      Wait_Seconds__c: 34,
      Order_Number__c: '48151',
    });
  });

  it('gives the record type to outbound calls alone', () => {
    expect(written(example('outbound-interactionDisconnected')).RecordTypeId).toMatch(/^012/);
    expect(written(example('inbound-2-interactionDisconnected'))).not.toHaveProperty('RecordTypeId');
  });

  it('updates the saved call after the wrap-up', () => {
    expect(example('inbound-3-interactionACWCompleted').changes).toMatchObject([
      { operation: 'update', id: '00TKX00000Fq3bW2AR' },
    ]);
  });
});
