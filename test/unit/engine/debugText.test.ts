import { describe, expect, it } from 'vitest';
import { runStatements } from '../../support/apex';

const members = `
  class Plain { Integer x = 1; }
  class Holder { List<Plain> held = new List<Plain>{ new Plain() }; }
  class Shown { public override String toString() { return 'shown'; } }
  enum Season { WINTER }
  class ShopException extends Exception { }`;

// [S] the repository console-log; [V] octoberswimmer/aer-dist #428; [S] salesforce.stackexchange.com/questions/263255
// for the order inside maps and sets.
describe('the text of a value in the debug log', () => {
  const forms: [expression: string, text: string][] = [
    ['null', 'null'],
    ['true', 'true'],
    ["'text'", 'text'],
    ['1.50', '1.50'],
    ['3000000000L', '3000000000'],
    ['Date.newInstance(2024, 3, 9)', '2024-03-09 00:00:00'],
    ['Datetime.newInstanceGmt(2024, 3, 9, 1, 2, 3)', '2024-03-09 01:02:03'],
    ['Time.newInstance(1, 2, 3, 4)', '01:02:03.004Z'],
    ["new List<String>{ 'a', null }", '(a, null)'],
    ["new Set<String>{ 'b', 'a' }", '{a, b}'],
    ["new Map<String, Integer>{ 'k' => 1 }", '{k=1}'],
    ["new Map<String, List<Integer>>{ 'k' => new List<Integer>{ 1, 2 } }", '{k=(1, 2)}'],
    ["new Account(Name = 'test112')", 'Account:{Name=test112}'],
    ["new List<Account>{ new Account(Name = 'a') }", '(Account:{Name=a})'],
    ['new Plain()', 'Plain:[x=1]'],
    ['new Holder()', 'Holder:[held=(Plain:[x=1])]'],
    ['new Shown()', 'shown'],
    ['new List<Shown>{ new Shown() }', '(shown)'],
    ['Season.WINTER', 'WINTER'],
    ["new ShopException('m')", 'H.ShopException: m'],
    ['Account.SObjectType', 'Account'],
    ['String.class', 'String'],
  ];
  it.each(forms)('%s', (expression, text) => {
    const { log, problems } = runStatements(`System.debug(${expression}); return null;`, members);
    expect(problems).toEqual([]);
    expect(log.map((entry) => entry.text)).toEqual([text]);
  });

  it('has the level that it was given, and the line', () => {
    const { log } = runStatements("\nSystem.debug(LoggingLevel.WARN, 'w');\nSystem.debug('d'); return null;");
    expect(log.map(({ level, text, line }) => [level, text, line])).toEqual([
      ['WARN', 'w', 2],
      ['DEBUG', 'd', 3],
    ]);
  });
});
