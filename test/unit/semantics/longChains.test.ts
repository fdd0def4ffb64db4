import { describe, expect, it } from 'vitest';
import { parseAnonymous } from '../../../engine/syntax/parse';
import { runStatements } from '../../support/apex';

const TERMS = 5_000;

function chain(term: (index: number) => string, operator: string): string {
  return Array.from({ length: TERMS }, (_, index) => term(index)).join(` ${operator} `);
}

describe('a chain of 5,000 operands', () => {
  it.each([
    ['of texts', `String.valueOf((${chain((index) => `'${index % 10}'`, '+')}).length())`, String(TERMS)],
    ['of whole numbers', `String.valueOf(${chain(() => 'one', '+')})`, String(TERMS)],
    ['of whole numbers that ends in a text', `${chain(() => 'one', '+')} + '!'`, `${TERMS}!`],
    ['that turns from whole numbers to decimals', `String.valueOf(${chain(() => 'one', '+')} + 0.5)`, `${TERMS}.5`],
    ['of decimals', `String.valueOf(${chain(() => 'half', '+')})`, '2500.0'],
    ['of doubles taken away', `String.valueOf(5000.0d - ${chain(() => 'oneDouble', '-')})`, '0.0'],
    ['of which the last is false', `String.valueOf(${chain((index) => `one < ${TERMS - index}`, '&&')})`, 'false'],
    ['of which all are true', `String.valueOf(${chain((index) => `one <= ${TERMS - index}`, '&&')})`, 'true'],
    ['of which the last is true', `String.valueOf(${chain((index) => `one == ${TERMS - index}`, '||')})`, 'true'],
    ['of nulls before a text', `${chain(() => 'nothing', '??')} ?? 'end'`, 'end'],
    [
      'of two precedences',
      `String.valueOf(${chain((index) => (index % 2 ? 'one * one' : 'one'), '+')})`,
      String(TERMS),
    ],
  ])('%s is parsed, checked and run', (_, expression, expected) => {
    const declarations = 'Integer one = 1; Decimal half = 0.5; Double oneDouble = 1; String nothing;';
    const report = runStatements(`${declarations} return ${expression};`);
    expect(report.exception).toBe(null);
    expect(report.problems).toEqual([]);
    expect(report.value).toBe(expected);
  });

  it('stops at the first operand that is false, as a short one does', () => {
    const operands = chain((index) => (index === 4_000 ? 'no()' : 'yes()'), '&&');
    const members = `static Integer asked = 0;
      static Boolean yes() { asked++; return true; }
      static Boolean no() { asked++; return false; }`;
    expect(runStatements(`Boolean all = ${operands}; return all + ' ' + asked;`, members).value).toBe('false 4001');
  });
});

describe('the height of a tree', () => {
  it('does not grow with a chain, but with what stands in it', () => {
    expect(parseAnonymous(`Integer x = ${chain(() => '(1 + 2)', '+')};`).problems).toEqual([]);
    const deep = `${'-('.repeat(600)}1${')'.repeat(600)}`;
    expect(parseAnonymous(`Integer x = ${deep};`).problems.map(({ code }) => code)).toEqual(['syntax-too-deep']);
  });
});
