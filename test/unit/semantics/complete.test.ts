import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { typeProblems } from '../../../engine/problems/type';

it('every problem of the chapter is raised by some marked text of this folder', () => {
  const text = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
    .join('\n');
  const missing = Object.keys(typeProblems).filter((code) => !text.includes(`⟧${code}`));
  expect(missing).toEqual([]);
});
