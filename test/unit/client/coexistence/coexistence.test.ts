import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';
import { document, type FakeDocument, fakeVscode, Position, Range, type Uri } from '../fakeVscode';

let fake = fakeVscode();
vi.mock('vscode', () => new Proxy({}, { get: (_, name) => fake.vscode[name as never], has: () => true }));
const { coexisting } = await import('../../../../client/vscode/coexistence/middleware');
const { APEX_LANGUAGE_EXTENSIONS, givesWay } = await import('../../../../client/vscode/coexistence/neighbours');
const { UnrepeatedDiagnostics } = await import('../../../../client/vscode/coexistence/diagnostics');

beforeEach(() => {
  fake = fakeVscode();
});

const apex = document('A.cls', 'apex', 'class A {\n  void m() {\n    i++\n\n  }\n}');
const asReal = (each: FakeDocument) => each as unknown as vscode.TextDocument;
const isOthers = (each: FakeDocument) => givesWay(asReal(each));

describe('who gives the features on a document', () => {
  it.each(APEX_LANGUAGE_EXTENSIONS)('ours until %s is active', (id) => {
    expect(isOthers(apex)).toBe(false);
    fake.extensions.set(id, false);
    expect(isOthers(apex)).toBe(false);
    fake.extensions.set(id, true);
    expect(isOthers(apex)).toBe(true);
    expect(isOthers(document('seed.apex', 'apex-anon', ''))).toBe(true);
  });

  it('ours always on payloads', () => {
    for (const id of APEX_LANGUAGE_EXTENSIONS) fake.extensions.set(id, true);
    expect(isOthers(document('call.savelog.json', 'savelog-payload', ''))).toBe(false);
    expect(isOthers(document('call.json', 'json', ''))).toBe(false);
  });

  it('ours beside the other extensions of the pack, which have none', () => {
    fake.extensions.set('salesforce.salesforcedx-vscode-core', true);
    fake.extensions.set('salesforce.salesforcedx-vscode-apex-oas', true);
    fake.extensions.set('salesforce.salesforcedx-vscode-apex-replay-debugger', true);
    expect(isOthers(apex)).toBe(false);
  });

  it.each([
    ['on', false, false],
    ['off', true, true],
    ['auto', false, true],
  ])('as the setting says: %s', (value, alone, beside) => {
    fake.settings.set('savelog.apex.features', value);
    expect(isOthers(apex)).toBe(alone);
    fake.extensions.set('salesforce.salesforcedx-vscode-apex', true);
    expect(isOthers(apex)).toBe(beside);
  });
});

describe('requests', () => {
  const FEATURES = [
    'provideHover',
    'provideCompletionItem',
    'provideDefinition',
    'provideReferences',
    'provideDocumentHighlights',
    'provideSignatureHelp',
    'provideDocumentSymbols',
    'provideDocumentSemanticTokens',
  ] as const satisfies readonly (keyof Middleware)[];

  it.each(FEATURES)('%s asks the server only while the answer is ours to give', (feature) => {
    const middleware = coexisting(givesWay, { handle: vi.fn() });
    // Each takes the document first and the way to the server last.
    const provide = middleware[feature] as (...given: unknown[]) => unknown;
    const next = vi.fn(() => 'answer');
    const rest = provide.length - 2;
    expect(provide(apex, ...Array(rest).fill(undefined), next)).toBe('answer');
    fake.extensions.set('salesforce.salesforcedx-vscode-apex', true);
    expect(provide(apex, ...Array(rest).fill(undefined), next)).toBeNull();
    expect(next).toHaveBeenCalledTimes(1);
  });
});

describe('diagnostics', () => {
  const at = (line: number, more: object) =>
    ({ range: new Range(new Position(line, 4), new Position(line, 7)), severity: 0, ...more }) as never;
  const missing = at(2, { source: 'savelog', code: 'syntax-missing-semicolon' });
  const handler = at(2, { source: 'savelog', code: 'handler-unguarded' });

  /** The editor's side: `theirs` besides what we publish, which it announces as well. */
  function editor(theirs: object[]) {
    const uri = apex.uri;
    const published: object[][] = [];
    let own: object[] = [];
    const announce = () => {
      fake.diagnostics.set(uri.toString(), [...own, ...theirs]);
      fake.events.diagnostics.fire({ uris: [uri] });
    };
    const publish = (_: unknown, diagnostics: object[]) => {
      own = diagnostics;
      published.push(diagnostics);
      announce();
    };
    const change = (now: object[]) => {
      theirs = now;
      announce();
    };
    announce();
    return {
      published,
      change,
      give: (shown: InstanceType<typeof UnrepeatedDiagnostics>, all: never[]) =>
        shown.handle(uri as Uri as unknown as vscode.Uri, all, publish as never),
    };
  }

  beforeEach(() => {
    fake.vscode.workspace.textDocuments = [apex];
  });

  it('that Salesforce shows too go, and come back when theirs go', () => {
    const shown = new UnrepeatedDiagnostics();
    const { published, change, give } = editor([]);
    give(shown, [missing, handler]);
    expect(published).toEqual([[missing, handler]]);
    change([at(4, { message: 'Unexpected token' })]);
    expect(published.at(-1)).toEqual([handler]);
    change([]);
    expect(published.at(-1)).toEqual([missing, handler]);
    expect(published).toHaveLength(3);
    shown.dispose();
    change([at(2, {})]);
    expect(published).toHaveLength(3);
  });

  it('that repeat what is there already are not shown at all', () => {
    const { published, give } = editor([at(2, { source: 'ApexClass' })]);
    give(new UnrepeatedDiagnostics(), [missing]);
    expect(published).toEqual([[]]);
  });

  it('that are gone stay gone', () => {
    const shown = new UnrepeatedDiagnostics();
    const { published, change, give } = editor([at(2, {})]);
    give(shown, [missing]);
    give(shown, []);
    change([]);
    expect(published).toEqual([[], []]);
  });

  it('on a payload are shown whatever others say', () => {
    const payload = document('A.cls', 'savelog-payload', '{}');
    fake.vscode.workspace.textDocuments = [payload];
    const { published, give } = editor([at(2, {})]);
    give(new UnrepeatedDiagnostics(), [missing]);
    expect(published).toEqual([[missing]]);
  });
});
