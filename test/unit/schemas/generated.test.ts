import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compileSchemas } from '../../../tools/compile-schemas.mjs';

test.each(Object.entries(compileSchemas() as Record<string, string>))(
  'schemas/generated/%s is what the schemas give',
  (name, text) => {
    const file = fileURLToPath(new URL(`../../../schemas/generated/${name}`, import.meta.url));
    expect(readFileSync(file, 'utf8') === text, 'stale: run "node tools/compile-schemas.mjs"').toBe(true);
    expect(text).not.toContain('require(');
  },
);
