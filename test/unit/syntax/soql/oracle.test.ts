import { describe, expect, it } from 'vitest';
import { parseSoql, parseSosl } from '../../../../engine/syntax/soql/parse';
import { oracleAccepts } from './apexParser';
import { badQueries, differences, goodQueries } from './queries';

function oursAccepts(text: string): boolean {
  const parse = /^\s*find\b/i.test(text) ? parseSosl : parseSoql;
  return parse(text, 0, text.length, 'static').problems.length === 0;
}

const verdicts = (text: string) => ({ ours: oursAccepts(text), oracle: oracleAccepts(text) });

describe('the query parser and @apexdevtools/apex-parser take and refuse the same', () => {
  it.each(goodQueries)('take %s', (text) => expect(verdicts(text)).toEqual({ ours: true, oracle: true }));
  it.each(badQueries)('refuse %s', (text) => expect(verdicts(text)).toEqual({ ours: false, oracle: false }));
});

describe.each(differences)('where the two differ: $reason', ({ oursTakes, queries }) => {
  it.each(queries)('%s', (text) => expect(verdicts(text)).toEqual({ ours: oursTakes, oracle: !oursTakes }));
});
