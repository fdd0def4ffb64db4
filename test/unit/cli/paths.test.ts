import { describe, expect, it } from 'vitest';
import { shownPath } from '../../../client/cli/files/paths';

describe('shownPath', () => {
  it.each([
    ['/work/a/b.cls', 'a/b.cls'],
    ['a/b.cls', 'a/b.cls'],
    ['./a/../b.cls', 'b.cls'],
    ['/work', '.'],
    ['/other/b.cls', '../other/b.cls'],
  ])('shows %s in /work as %s', (path, shown) => {
    expect(shownPath(path, '/work')).toBe(shown);
  });
});
