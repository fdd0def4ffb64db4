import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackName } from '../../engine/run/contract';

/** Packs stand beside the bundles; this file itself, when it runs as it is, stands two folders below them. */
const FOLDER = import.meta.dirname.endsWith(join('server', 'project'))
  ? join(import.meta.dirname, '../../packs')
  : join(import.meta.dirname, 'packs');

const texts = new Map<PackName, string | undefined>();

/** The text of a shipped pack, read when it is first asked for and once in a process; undefined when it cannot be read. */
export function shippedPack(name: PackName): string | undefined {
  if (!texts.has(name)) texts.set(name, read(name));
  return texts.get(name);
}

function read(name: PackName): string | undefined {
  try {
    // Packs are ASCII: one byte a character in memory as well.
    return readFileSync(join(FOLDER, `${name}.txt`), 'latin1');
  } catch {
    return undefined;
  }
}
