import { describe, expect, it } from 'vitest';
import { render, shippedFolders } from '../../../tools/notices.mjs';

describe('third-party notices', () => {
  it('cover the packages of the lockfile that are not for development', () => {
    const packages = {
      '': {},
      'node_modules/a': {},
      'node_modules/b': { dev: true },
      'node_modules/a/node_modules/c': {},
    };
    expect(shippedFolders(packages)).toEqual(['node_modules/a', 'node_modules/a/node_modules/c']);
  });

  it('have each licence text once, below the packages that share it, sorted by name', () => {
    const notice = (name: string, text: string) => ({ name, version: '1.0.0', licence: 'MIT', text });
    const document = render([notice('c', 'one'), notice('b', 'two'), notice('a', 'one')]);
    expect(document).toContain(
      '## a 1.0.0 (MIT)\n## c 1.0.0 (MIT)\n\n```text\none\n```\n\n## b 1.0.0 (MIT)\n\n```text\ntwo\n```\n',
    );
  });

  it('are refused while a package has no licence text', () => {
    expect(() => render([{ name: 'a', version: '1', licence: 'X', text: '' }])).toThrow('no licence text: a');
  });
});
