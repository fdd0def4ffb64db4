// The signatures that the documentation leaves out, as apex-language-support lists them in a report.
import { existsSync, readFileSync } from 'node:fs';
import { readDeclarations } from './declarations.mjs';
import { fetched, SOURCES } from './sources.mjs';

/** @returns {import('./declarations.mjs').Declaration[]} one for each class of the report */
export function gapSignatures() {
  const file = fetched(SOURCES.languageSupport, 'apex-doc-gaps.md');
  if (!existsSync(file)) throw new Error(`${file} is missing`);
  const text = readFileSync(file, 'utf8').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  return text
    .split(/^### /m)
    .slice(1)
    .flatMap((section) => {
      const name = /^[\w.]+/.exec(section)?.[0] ?? '';
      const simple = name.slice(name.lastIndexOf('.') + 1);
      const members = [...section.matchAll(/^- `(.+)`$/gm)].map((match) => `global ${match[1]};`);
      const prefix = name.slice(0, name.length - simple.length);
      return readDeclarations(`class ${simple} { ${members.join('\n')} }`, prefix, true);
    });
}
