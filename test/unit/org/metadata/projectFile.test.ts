import { describe, expect, it } from 'vitest';
import { readProjectFile } from '../../../../engine/org/metadata/projectFile';

describe('sfdx-project.json', () => {
  it('names the package directories, the default one first, and the namespace', () => {
    const text = `\uFEFF${JSON.stringify({
      packageDirectories: [{ path: 'a' }, { path: 'b', default: true }, { path: 'c' }],
      namespace: 'acme_2',
      sourceApiVersion: '62.0',
    })}`;
    expect(readProjectFile(text)).toEqual({ packageDirectories: ['b', 'a', 'c'], namespace: 'acme_2', faults: [] });
  });

  it('has no namespace when it is left empty', () => {
    const read = readProjectFile('{"packageDirectories":[{"path":"a"}],"namespace":""}');
    expect(read).toMatchObject({ namespace: undefined, faults: [] });
  });

  // ⟦ and ⟧ stand around the place that is pointed at.
  it.each([
    ['{"packageDirectories": [{"path": "a"}⟦}⟧', 'it is not valid JSON'],
    ['⟦/* a */⟧{"packageDirectories": [{"path": "a"}]}', 'it is not valid JSON'],
    ['⟦{⟧}', 'it names no packageDirectories'],
    ['⟦[⟧]', 'it names no packageDirectories'],
    ['{"packageDirectories": ⟦"a"⟧}', 'it names no packageDirectories'],
    ['{"packageDirectories": [⟦{"package": "a"}⟧, {"path": "b"}]}', 'a package directory has no path'],
    [
      '{"packageDirectories": [{"path": "a"}], "namespace": ⟦"a__b"⟧}',
      'the namespace is none: at most 15 letters, digits and single underscores',
    ],
    [
      '{"packageDirectories": [{"path": "a"}], "namespace": ⟦7⟧}',
      'the namespace is none: at most 15 letters, digits and single underscores',
    ],
  ])('that cannot be used says why and where: %s', (marked, reason) => {
    const start = marked.indexOf('⟦');
    const { faults } = readProjectFile(marked.replace(/[⟦⟧]/g, ''));
    expect(faults).toEqual([{ reason, range: { start, end: marked.indexOf('⟧') - 1 } }]);
  });

  it('may be nested without end', () => {
    expect(readProjectFile('['.repeat(200_000)).faults.map(({ reason }) => reason)).toEqual(['it is not valid JSON']);
  });

  it('is used as far as it can be', () => {
    const read = readProjectFile('{"packageDirectories": [5, {"path": "b"}], "namespace": "no good"}');
    expect(read).toMatchObject({ packageDirectories: ['b'], namespace: undefined });
    expect(read.faults).toHaveLength(2);
  });
});
