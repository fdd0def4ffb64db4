import { describe, expect, it } from 'vitest';
import { shownPath } from '../../../client/cli/files/paths';

describe('shownPath', () => {
  it.each([
    ['/projects/a/b.cls', 'a/b.cls'],
    ['a/b.cls', 'a/b.cls'],
    ['./a/../b.cls', 'b.cls'],
    ['/projects', '.'],
    ['/other/b.cls', '../other/b.cls'],
  ])('shows %s in /projects as %s', (path, shown) => {
    expect(shownPath(path, '/projects')).toBe(shown);
  });
});
