import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseClassFile, parseTrigger } from '../../engine/syntax/parse';
import { nodesOfKind } from '../../server/language/apex/walk';

const CORPORA = path.resolve(import.meta.dirname, '../../.corpora');

describe('open-source classes that have been fetched into .corpora/', () => {
  it('have queries without problems', () => {
    const bad: string[] = [];
    let queries = 0;
    for (const file of readdirSync(CORPORA, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:cls|trigger)$/.test(file)) continue;
      const text = readFileSync(path.join(CORPORA, file), 'utf8');
      // A template of a build: its tokens are no Apex.
      if (text.includes('%%%')) continue;
      if (!/\[\s*(?:select|find)\b/i.test(text)) continue;
      const { tree, problems } = (file.endsWith('.cls') ? parseClassFile : parseTrigger)(text);
      for (const problem of problems) {
        if (problem.code.startsWith('soql-')) bad.push(`${file}:${problem.start} ${problem.message}`);
      }
      for (const { parsed } of nodesOfKind(tree, 'SoqlExpression')) if (parsed !== undefined) queries++;
      for (const { parsed } of nodesOfKind(tree, 'SoslExpression')) if (parsed !== undefined) queries++;
    }
    expect(bad).toEqual([]);
    expect(queries).toBeGreaterThan(500);
  }, 60_000);
});
