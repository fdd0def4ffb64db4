import { describe, expect, it } from 'vitest';
import type { QueryMode } from '../../../../engine/syntax/soql/state';
import { showCondition, soqlOf } from './outline';

const condition = (text: string, mode: QueryMode = 'static') =>
  showCondition(soqlOf(`SELECT Id FROM Account WHERE ${text}`, mode).where!);

describe('conditions', () => {
  it.each([
    ["Name = 'a'", 'Name = String a'],
    ['a != 1', 'a != Integer 1'],
    ['a <> 1', 'a != Integer 1'],
    [
      'a < 1 AND b <= 2 AND c > 3 AND d >= 4',
      '(a < Integer 1 AND b <= Integer 2 AND c > Integer 3 AND d >= Integer 4)',
    ],
    ["a LIKE '%x' OR a like :b", '(a LIKE String %x OR a LIKE {b})'],
    ["a IN ('x', 'y')", 'a IN (String x, String y)'],
    ["a not in (:x, 'y')", 'a NOT IN ({x}, String y)'],
    ["a INCLUDES ('x;y', 'z')", 'a INCLUDES (String x;y, String z)'],
    ["a excludes('x')", 'a EXCLUDES (String x)'],
    ['a = 1 AND (b = 2 OR c = 3)', '(a = Integer 1 AND (b = Integer 2 OR c = Integer 3))'],
    ['(a = 1 AND b = 2) OR (NOT c = 3)', '((a = Integer 1 AND b = Integer 2) OR (NOT c = Integer 3))'],
    ['NOT (a = 1 OR b = 2)', '(NOT (a = Integer 1 OR b = Integer 2))'],
    ['((a = 1))', 'a = Integer 1'],
    [
      'Id IN (SELECT AccountId FROM Contact WHERE a = 1)',
      'Id IN (select AccountId | from Contact | where a = Integer 1)',
    ],
    ['Id NOT IN (SELECT What.Id FROM Task)', 'Id NOT IN (select What.Id | from Task)'],
    ['CALENDAR_YEAR(d) = 2026', 'CALENDAR_YEAR(d) = Integer 2026'],
    ["toLabel(Status) = 'x'", 'TOLABEL(Status) = String x'],
    [
      "DISTANCE(p, GEOLOCATION(1, 2), 'km') < 20",
      'DISTANCE(p, GEOLOCATION(Integer 1, Integer 2), String km) < Integer 20',
    ],
    ["FORMULA('a - b') > 10", 'FORMULA(String a - b) > Integer 10'],
    // Apex Developer Guide, Using Apex Variables in SOQL and SOSL Queries [D].
    [":a.Type INCLUDES ('x')", '{a.Type} INCLUDES (String x)'],
  ])('%s', (text, shown) => expect(condition(text)).toBe(shown));
});

describe('values', () => {
  it.each([
    ["'it\\'s \\\"x\\\" \\n\\\\ \\u0041'", `String it's "x" \n\\ A`],
    ["''", 'String '],
    ["'''\nb'c'''", "String b'c"],
    ['-5', 'Integer -5'],
    ['+5', 'Integer +5'],
    ['.5', 'Decimal .5'],
    ['- 5.25', 'Decimal -5.25'],
    ['1e3', 'Decimal 1e3'],
    ['-1.5E-3', 'Decimal -1.5E-3'],
    ['USD5000', 'Currency USD5000'],
    ['eur5000.75', 'Currency eur5000.75'],
    ['TRUE', 'Boolean true'],
    ['False', 'Boolean false'],
    ['NULL', 'Null null'],
    ['2026-02-28', 'Date 2026-02-28'],
    ['2024-02-29', 'Date 2024-02-29'],
    ['2026-01-31T10:00:00Z', 'Datetime 2026-01-31T10:00:00Z'],
    ['2026-01-31T10:00:00.123+01:00', 'Datetime 2026-01-31T10:00:00.123+01:00'],
    ['2026-01-31t23:59:59-0800', 'Datetime 2026-01-31t23:59:59-0800'],
    ['01:00:00.000Z', 'Time 01:00:00.000Z'],
    ['today', 'TODAY'],
    ['LAST_90_DAYS', 'LAST_90_DAYS'],
    ['THIS_FISCAL_QUARTER', 'THIS_FISCAL_QUARTER'],
    ['LAST_N_DAYS:30', 'LAST_N_DAYS:30'],
    ['n_fiscal_years_ago : 2', 'N_FISCAL_YEARS_AGO:2'],
    ['NEXT_N_WEEKS:-1', 'NEXT_N_WEEKS:-1'],
  ])('%s', (text, shown) => {
    expect(condition(`a = ${text}`)).toBe(`a = ${shown}`);
    expect(condition(`a = ${text} AND b = 1`)).toBe(`(a = ${shown} AND b = Integer 1)`);
    if (text.startsWith("'''")) return;
    expect(condition(`a = ${text}`, 'dynamic')).toBe(`a = ${shown}`);
  });

  // Quoted String Escape Sequences: LIKE knows \_ and \% [D]; the Apex lexer does not, so they need a string.
  it('keeps the escapes of LIKE apart from its wildcards', () => {
    expect(condition("a LIKE '10\\%\\_%'", 'dynamic')).toBe('a LIKE String 10\\%\\_%');
    expect(condition("a LIKE '\\\\_'", 'dynamic')).toBe('a LIKE String \\_');
  });
});

describe('binds', () => {
  it.each([
    ['a = :b', 'a = {b}'],
    ['a =:b AND c IN:d', '(a = {b} AND c IN {d})'],
    ['a = : b.c', 'a = {b.c}'],
  ])('%s, in Apex and in a string', (text, shown) => {
    expect(condition(text)).toBe(shown);
    expect(condition(text, 'dynamic')).toBe(shown);
  });

  it.each([
    [
      'Id IN :new Map<Id, Account>(rows).keySet() AND b = 1',
      '(Id IN {new Map<Id, Account>(rows).keySet()} AND b = Integer 1)',
    ],
    ['a = :b[0].c?.d(1, 2) OR e = 1', '(a = {b[0].c?.d(1, 2)} OR e = Integer 1)'],
    ['a > :x + 1 AND b < :(y ?? 2)', '(a > {(+ x 1)} AND b < {[(?? y 2)]})'],
    ['Id IN :[SELECT Id FROM B WHERE c = :d]', 'Id IN {soql(d)}'],
    ["a IN :new Set<String>{'(', ')'}", "a IN {new Set<String>{'(', ')'}}"],
  ])('%s, in Apex', (text, shown) => expect(condition(text)).toBe(shown));
});
