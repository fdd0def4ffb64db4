import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled } from '../../../tools/setup.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'savelog-setup-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function project(wanted: object, installed?: object): boolean {
  writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }));
  if (installed) {
    mkdirSync(path.join(root, 'node_modules'));
    writeFileSync(path.join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
  }
  return isInstalled(root);
}

describe('whether node_modules is what the lockfile says', () => {
  const ajv = { 'node_modules/ajv': { version: '8.1.0' } };

  it('is not before the first installation', () => expect(project(ajv)).toBe(false));
  it('is when every package has its version', () => expect(project(ajv, ajv)).toBe(true));
  it('is not when a package is missing', () => expect(project(ajv, {})).toBe(false));
  it('is not when a version differs', () =>
    expect(project(ajv, { 'node_modules/ajv': { version: '8.0.0' } })).toBe(false));

  it('does not ask for the packages of other platforms', () => {
    expect(project({ ...ajv, 'node_modules/darwin': { version: '1.0.0', optional: true } }, ajv)).toBe(true);
  });
});
