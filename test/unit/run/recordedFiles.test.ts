import { describe, expect, it } from 'vitest';
import type { FileProvider, MetadataSource } from '../../../engine/run/contract';
import { RecordedFiles } from '../../../engine/run/recordedFiles';

/** A provider of these texts; every answer is a fresh copy, as a worker gets it. */
function provider(texts: Record<string, string>, namespace?: string): FileProvider {
  const sources = (key: string): MetadataSource[] => (key in texts ? [{ file: key, text: texts[key] as string }] : []);
  return {
    apexClass: (name) => {
      const [source] = sources(`class ${name}`);
      return source && { ...source, apiVersion: 62 };
    },
    objectMetadata: (name) => sources(`object ${name}`),
    metadataFiles: (kind, name) => sources(`${kind} ${name}`),
    staticResource: (name) => {
      const [source] = sources(`staticResource ${name}`);
      return source && { ...source, declaration: { file: 'd', text: '<StaticResource/>' } };
    },
    project: () => ({
      namespace,
      objects: Object.keys(texts).flatMap((key) => /^(?:object|soqlMetadata) (.*)/.exec(key)?.[1] ?? []),
    }),
  };
}

const TEXTS = {
  'class a': 'class A {}',
  'object task': '<a/>',
  'labels ': '<b/>',
  'soqlMetadata task': '{}',
  'staticResource a': 'b',
};

describe('recorded files', () => {
  it('ask once and give the same answer again', () => {
    let asked = 0;
    const recorded = new RecordedFiles({
      ...provider(TEXTS),
      metadataFiles: () => [{ file: 'x', text: `${asked++}` }],
    });
    expect(recorded.metadataFiles('labels', '')).toBe(recorded.metadataFiles('labels', ''));
    expect(asked).toBe(1);
  });

  it('hand packs on without remembering them', () => {
    const recorded = new RecordedFiles({ ...provider(TEXTS), pack: (name) => `the ${name}` });
    expect(recorded.pack('platform')).toBe('the platform');
    expect(recorded.changes(provider(TEXTS))).toEqual([]);
    expect(recorded.pack('platform')).toBeUndefined();
  });

  it('are unchanged while every answer that was given reads the same', () => {
    const recorded = new RecordedFiles(provider(TEXTS));
    recorded.apexClass('a');
    recorded.apexClass('none');
    recorded.metadataFiles('labels', '');
    expect(recorded.changes(provider(TEXTS))).toEqual([]);
    expect(recorded.changes(provider({ ...TEXTS, 'object task': '<other/>' }))).toEqual([]);
  });

  it.each<[string, string, FileProvider]>([
    ['changed', 'a', provider({ ...TEXTS, 'class a': 'class A { }' })],
    ['came', 'b', provider({ ...TEXTS, 'class b': 'class B {}' })],
    ['went', 'a', provider({})],
  ])('name a class that %s, and have its new text', (_, name, now) => {
    const recorded = new RecordedFiles(provider(TEXTS));
    recorded.apexClass(name);
    recorded.apexClass('c');
    expect(recorded.changes(now)).toEqual([name]);
    expect(recorded.apexClass(name)).toEqual(now.apexClass(name));
    expect(recorded.changes(now)).toEqual([]);
  });

  it.each<[string, (files: RecordedFiles) => unknown, FileProvider]>([
    ['an object', (files) => files.objectMetadata('task'), provider({ ...TEXTS, 'object task': '<c/>' })],
    ['labels', (files) => files.metadataFiles('labels', ''), provider({ ...TEXTS, 'labels ': '<c/>' })],
    ['a file that came', (files) => files.metadataFiles('lookups', 'x'), provider({ ...TEXTS, 'lookups x': '' })],
    ['a static resource', (files) => files.staticResource('a'), provider({ ...TEXTS, 'staticResource a': 'new' })],
    ['a static resource that went', (files) => files.staticResource('a'), provider({})],
    ['the namespace', (files) => files.project(), provider(TEXTS, 'acme')],
    ['the list of objects', (files) => files.project(), provider({})],
  ])('say that more than classes has changed: %s', (_, ask, now) => {
    const recorded = new RecordedFiles(provider(TEXTS));
    ask(recorded);
    expect(recorded.changes(now)).toBe('more');
  });

  it('ask nothing of an object that the project does not list', () => {
    const asked: string[] = [];
    const recorded = new RecordedFiles({
      ...provider(TEXTS),
      objectMetadata: (name) => {
        asked.push(name);
        return [];
      },
      metadataFiles: (kind, name) => {
        asked.push(`${kind} ${name}`);
        return [];
      },
    });
    for (const name of ['task', 'account']) {
      recorded.objectMetadata(name);
      recorded.metadataFiles('soqlMetadata', name);
      recorded.metadataFiles('lookups', name);
    }
    expect(asked).toEqual(['task', 'soqlMetadata task', 'lookups task', 'lookups account']);
  });

  it('change as a whole when a trigger does', () => {
    const trigger = (text: string) => ({
      ...provider(TEXTS),
      objectTriggers: () => [{ file: 't', text, apiVersion: 62 }],
    });
    const recorded = new RecordedFiles(trigger('trigger A on Task (before insert) { }'));
    expect(recorded.objectTriggers('task')).toHaveLength(1);
    expect(recorded.changes(trigger('trigger A on Task (before insert) { }'))).toEqual([]);
    expect(recorded.changes(trigger('trigger A on Task (before delete) { }'))).toBe('more');
  });

  it('serve a provider that knows classes and objects alone', () => {
    const recorded = new RecordedFiles({ apexClass: () => undefined, objectMetadata: () => [] });
    expect(recorded.objectTriggers('task')).toEqual([]);
    expect(recorded.metadataFiles('labels', '')).toEqual([]);
    expect(recorded.staticResource('a')).toBeUndefined();
    expect(recorded.project()).toEqual({ namespace: undefined, objects: [] });
  });
});
