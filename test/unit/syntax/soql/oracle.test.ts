import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../../engine/problems/problem';
import { parseSoql, parseSosl } from '../../../../engine/syntax/soql/parse';
import { NO_ALIAS, NO_FIELD } from '../../../../engine/syntax/soql/words';
import { randomNumbers } from '../../../support/randomNumbers';
import { oracleAccepts } from './apexParser';
import { badQueries, differences, goodQueries } from './queries';

function problemsOf(text: string): readonly Problem[] {
  const parse = /^\s*find\b/i.test(text) ? parseSosl : parseSoql;
  return parse(text, 0, text.length, 'static').problems;
}

const verdicts = (text: string) => ({ ours: problemsOf(text).length === 0, oracle: oracleAccepts(text) });

describe('the query parser and @apexdevtools/apex-parser take and refuse the same', () => {
  it.each(goodQueries)('take %s', (text) => expect(verdicts(text)).toEqual({ ours: true, oracle: true }));
  it.each(badQueries)('refuse %s', (text) => expect(verdicts(text)).toEqual({ ours: false, oracle: false }));
});

describe.each(differences)('where the two differ: $reason', ({ oursTakes, queries }) => {
  it.each(queries)('%s', (text) => expect(verdicts(text)).toEqual({ ours: oursTakes, oracle: !oursTakes }));
});

const words = (text: string) => text.match(/'(?:[^'\\]|\\.)*'|\/\*.*?\*\/|\w+|\s+|[<>!]=|<>|[^\w\s]/g) ?? [];
const reserved = new Set([...NO_ALIAS, ...NO_FIELD, 'typeof']);

/** Whether apex-parser reads a reserved word as a plain name: it takes the text as well with another name there. */
function oracleReadsReservedWordAsName(text: string): boolean {
  const parts = words(text);
  return parts.some((word, index) => {
    if (!reserved.has(word.toLowerCase())) return false;
    return oracleAccepts([...parts.slice(0, index), 'zz', ...parts.slice(index + 1)].join(''));
  });
}

/** Functions of the good queries that apex-parser does not know in RETURNING. */
const AGGREGATE_OR_DATE =
  /RETURNING .*\b(?:CALENDAR_YEAR|DAY_ONLY|COUNT|COUNT_DISTINCT|AVG|SUM|MIN|MAX|GROUPING|FIELDS)\(/;

/** The reasons of `differences` by which a mutation may be judged differently. */
function isExplained(text: string): boolean {
  const problems = problemsOf(text);
  if (problems.length > 0) {
    return (
      problems.every(({ code }) => code === 'soql-field-alias' || code === 'soql-date') ||
      oracleReadsReservedWordAsName(text) ||
      /\dZ[A-Z]/i.test(text)
    );
  }
  if (/\bFIND\b/i.test(text)) return /^\s*find(?!\s+[':])/i.test(text) || AGGREGATE_OR_DATE.test(text);
  return /:\s*\d{4}-/.test(text);
}

describe('mutations', () => {
  const random = randomNumbers(20261122);
  // A bracket in another place ends the query for apex-parser, which then leaves the rest unread.
  const sources = goodQueries.filter((text) => !text.includes(']'));
  const pool = [...new Set(sources.flatMap(words))].filter((word) => word.trim() !== '');

  function mutate(text: string): string {
    const parts = [...words(text)];
    const at = random(parts.length);
    const word = pool[random(pool.length)]!;
    switch (random(4)) {
      case 0:
        parts.splice(at, 1);
        break;
      case 1:
        parts.splice(at, 0, ` ${word} `);
        break;
      case 2:
        parts[at] = word;
        break;
      default: {
        const other = random(parts.length);
        [parts[at], parts[other]] = [parts[other]!, parts[at]!];
      }
    }
    return parts.join('');
  }

  it('are taken or refused by both, but for the differences above', () => {
    const texts = Array.from({ length: 3000 }, () => mutate(sources[random(sources.length)]!));
    const judged = texts.map((text) => ({ text, ...verdicts(text) }));
    expect(judged.filter(({ text, ours, oracle }) => ours !== oracle && !isExplained(text))).toEqual([]);
    expect(judged.filter(({ ours, oracle }) => ours && oracle).length).toBeGreaterThan(500);
    expect(judged.filter(({ ours, oracle }) => !ours && !oracle).length).toBeGreaterThan(1500);
    expect(judged.filter(({ ours, oracle }) => ours !== oracle).length).toBeLessThan(200);
  });
});
