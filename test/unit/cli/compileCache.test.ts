import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheFolder, compileCache } from '../../../client/cli/compileCache';

let home: string;
let script: string;
let folder: string;
const code = new Uint8Array([1, 2, 3]);

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'savelog-cache-'));
  script = join(home, 'worker.js');
  folder = join(home, 'cache', 'savelog');
  writeFileSync(script, 'one');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const open = () => compileCache(script, folder);
const onlyFile = () => join(folder, readdirSync(folder)[0] ?? '');

describe('the compile cache', () => {
  it('gives back what was kept for the same text, in a folder for the user alone', () => {
    expect(open()).toMatchObject({ source: 'one', code: undefined });
    open()?.keep(code);
    expect([...(open()?.code ?? [])]).toEqual([1, 2, 3]);
    if (process.platform !== 'win32') expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('is empty for another text, and holds one text at a time', () => {
    open()?.keep(code);
    writeFileSync(script, 'two');
    expect(open()?.code).toBeUndefined();
    open()?.keep(code);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('does not take what was cut off or changed', () => {
    open()?.keep(code);
    const whole = readFileSync(onlyFile());
    for (const damaged of [whole.subarray(0, -1), Buffer.concat([whole, Buffer.from('x')]), Buffer.alloc(0)]) {
      writeFileSync(onlyFile(), damaged);
      expect(open()?.code).toBeUndefined();
    }
  });

  it.skipIf(process.platform === 'win32')('neither reads nor writes where others may write', () => {
    open()?.keep(code);
    chmodSync(folder, 0o777);
    expect(open()?.code).toBeUndefined();
    rmSync(onlyFile());
    open()?.keep(code);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says nothing when it cannot be written', () => {
    writeFileSync(join(home, 'cache'), 'a file where the folder would be');
    open()?.keep(code);
    expect(open()?.code).toBeUndefined();
  });

  it('is none where the script cannot be read', () => {
    rmSync(script);
    mkdirSync(script);
    expect(open()).toBeUndefined();
  });
});

describe('the folder for it', () => {
  it.each<[NodeJS.Platform, Record<string, string>, string | undefined]>([
    ['linux', {}, '/home/ann/.cache/savelog'],
    ['linux', { XDG_CACHE_HOME: '/var/ann' }, '/var/ann/savelog'],
    ['darwin', {}, '/home/ann/Library/Caches/SaveLog'],
    ['win32', {}, undefined],
  ])('on %s with %j', (platform, environment, expected) => {
    expect(cacheFolder(environment, platform, '/home/ann')).toBe(expected);
  });

  it('is none for a user without a home', () => {
    expect(cacheFolder({}, 'linux', '/')).toBeUndefined();
  });
});
