import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackName } from '../../../engine/run/contract';

/** The text of a pack as it is committed. */
export function packText(name: PackName): string {
  return readFileSync(join(import.meta.dirname, '../../../packs', `${name}.txt`), 'latin1');
}
