import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { PackName } from '../../engine/run/contract';

/** Packs stand beside the bundles; this file itself, when it runs as it is, stands two folders below them. */
const FOLDER = import.meta.dirname.endsWith(join('server', 'project'))
  ? join(import.meta.dirname, '../../packs')
  : join(import.meta.dirname, 'packs');

const packs = new Map<PackName, Uint8Array | undefined>();

/**
 * The bytes of a shipped pack, read when it is first asked for and once in a process; undefined when it cannot be read.
 * They stand in shared memory: handing them to the engine's thread copies nothing.
 */
export function shippedPack(name: PackName): Uint8Array | undefined {
  if (!packs.has(name)) packs.set(name, read(join(FOLDER, `${name}.txt`)));
  return packs.get(name);
}

function read(path: string): Uint8Array | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(file).size));
    let length = 0;
    for (let count = -1; count !== 0 && length < bytes.length; length += count) {
      count = readSync(file, bytes, length, bytes.length - length, null);
    }
    return length === bytes.length ? bytes : undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
