// Writes the packs of platform facts into packs/ from the fetched sources. Give names of packs to write only these.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { platformPack } from './platform.mjs';
import { sobjectsPack } from './sobjects.mjs';
import { ROOT } from './sources.mjs';

const PACKS = { platform: platformPack, sobjects: sobjectsPack };

const wanted = process.argv.slice(2);
for (const [name, generate] of Object.entries(PACKS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const text = generate();
  writeFileSync(path.join(ROOT, 'packs', `${name}.txt`), text);
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#')).length;
  const kilobytes = (/** @type {number} */ bytes) => `${Math.round(bytes / 1024)} KB`;
  console.log(
    `packs/${name}.txt: ${lines} lines, ${kilobytes(Buffer.byteLength(text))}, ${kilobytes(gzipSync(text, { level: 9 }).length)} zipped`,
  );
}
