import { describe, expect, it } from 'vitest';
import { parseSoql } from '../../../../engine/syntax/soql/parse';
import { showQuery, soqlOf } from './outline';

/** The clauses of `text` in the outline's words, without the `select … | from …` that all have. */
const outline = (text: string) => showQuery(soqlOf(text));
const tail = (text: string) => outline(`SELECT Id FROM Account ${text}`).replace('select Id | from Account | ', '');

// SOQL and SOSL Reference, SOQL SELECT Syntax and the pages below it [D].
describe('SELECT', () => {
  it.each([
    ['SELECT Id, Name FROM Account', 'select Id, Name | from Account'],
    ['select id from account', 'select id | from account'],
    ['SELECT Contact.Account.Owner.Name FROM Contact', 'select Contact.Account.Owner.Name | from Contact'],
    ['SELECT COUNT() FROM Contact', 'select COUNT() | from Contact'],
    ['SELECT count(Id) total, Max(Amount) FROM O', 'select COUNT(Id) as total, MAX(Amount) | from O'],
    [
      'SELECT COUNT_DISTINCT(Company), AVG(a), SUM(a), MIN(a) m FROM Lead',
      'select COUNT_DISTINCT(Company), AVG(a), SUM(a), MIN(a) as m | from Lead',
    ],
    [
      'SELECT CALENDAR_YEAR(CreatedDate) y, COUNT(Id) FROM O GROUP BY CALENDAR_YEAR(CreatedDate)',
      'select CALENDAR_YEAR(CreatedDate) as y, COUNT(Id) | from O | group CALENDAR_YEAR(CreatedDate)',
    ],
    [
      'SELECT HOUR_IN_DAY(convertTimezone(CreatedDate)) FROM O',
      'select HOUR_IN_DAY(CONVERTTIMEZONE(CreatedDate)) | from O',
    ],
    [
      'SELECT toLabel(Status) s, convertCurrency(Amount), FORMAT(Amount) a FROM O',
      'select TOLABEL(Status) as s, CONVERTCURRENCY(Amount), FORMAT(Amount) as a | from O',
    ],
    [
      'SELECT FORMAT(convertCurrency(Amount)), FORMAT(MIN(CloseDate)) c FROM O',
      'select FORMAT(CONVERTCURRENCY(Amount)), FORMAT(MIN(CloseDate)) as c | from O',
    ],
    ['SELECT FIELDS(ALL) FROM Account LIMIT 200', 'select FIELDS(ALL) | from Account | limit Integer 200'],
    [
      "SELECT DISTANCE(Place__c, GEOLOCATION(37.7, -122.4), 'mi') FROM A",
      'select DISTANCE(Place__c, GEOLOCATION(Decimal 37.7, Decimal -122.4), String mi) | from A',
    ],
    [
      "SELECT DISTANCE(:a.b, GEOLOCATION(:x, :y), 'km') d FROM A",
      'select DISTANCE({a.b}, GEOLOCATION({x}, {y}), String km) as d | from A',
    ],
    [
      'SELECT Name n, GROUPING(Name) g FROM A GROUP BY ROLLUP(Name)',
      'select Name as n, GROUPING(Name) as g | from A | group ROLLUP Name',
    ],
    [
      'SELECT Name, (SELECT Id, Email FROM Contacts WHERE a = 1 ORDER BY b LIMIT 5 OFFSET 2) FROM Account',
      'select Name, (select Id, Email | from Contacts | where a = Integer 1 | order b | limit Integer 5 | offset Integer 2) | from Account',
    ],
    [
      'SELECT (SELECT Id, (SELECT Id FROM C) FROM B) FROM A',
      'select (select Id, (select Id | from C) | from B) | from A',
    ],
    [
      'SELECT TYPEOF What WHEN Account THEN Phone, Name WHEN Opportunity THEN Amount ELSE Name, Email END, Id FROM Event',
      'select TYPEOF What [Account: Phone, Name; Opportunity: Amount; else: Name, Email], Id | from Event',
    ],
    ['SELECT TYPEOF Owner WHEN User THEN Name END FROM Case', 'select TYPEOF Owner [User: Name; else: ] | from Case'],
  ])('%s', (text, shown) => expect(outline(text)).toBe(shown));
});

describe('FROM', () => {
  it.each([
    [
      "SELECT count() FROM Contact c, c.Account a WHERE a.Name = 'x'",
      'select COUNT() | from Contact as c, c.Account as a | where a.Name = String x',
    ],
    ['SELECT Id FROM Task USING SCOPE Mine', 'select Id | from Task | scope Mine'],
    [
      'SELECT Id FROM Task t USING SCOPE mine_and_my_groups WHERE a = 1',
      'select Id | from Task as t | scope mine_and_my_groups | where a = Integer 1',
    ],
    ['SELECT Id /* all */ FROM Account // of them', 'select Id | from Account'],
  ])('%s', (text, shown) => expect(outline(text)).toBe(shown));
});

describe('words of the language as names', () => {
  it.each([
    ['SELECT Id FROM Order', 'select Id | from Order'],
    ['SELECT Id FROM Order ORDER BY Id', 'select Id | from Order | order Id'],
    [
      "SELECT Id, Group.Name FROM GroupMember WHERE Group.Type = 'Queue'",
      'select Id, Group.Name | from GroupMember | where Group.Type = String Queue',
    ],
    ["SELECT Id FROM Group WHERE Type = 'x' GROUP BY Id", 'select Id | from Group | where Type = String x | group Id'],
    [
      'SELECT Id, Order.Id, Limit, Offset, Count, All, Data, Format FROM Case',
      'select Id, Order.Id, Limit, Offset, Count, All, Data, Format | from Case',
    ],
    ['SELECT Id FROM Account all ALL ROWS', 'select Id | from Account as all | all rows'],
    ['SELECT Id FROM Account offset OFFSET 5', 'select Id | from Account as offset | offset Integer 5'],
    ['SELECT TypeOf, Id FROM X', 'select TypeOf, Id | from X'],
    [
      'SELECT MAX(Amount) rollup FROM O GROUP BY Rollup, Cube',
      'select MAX(Amount) as rollup | from O | group Rollup, Cube',
    ],
    [
      'SELECT Id FROM User WHERE System = true AND When = false',
      'select Id | from User | where (System = Boolean true AND When = Boolean false)',
    ],
  ])('%s', (text, shown) => expect(outline(text)).toBe(shown));
});

describe('the clauses behind WHERE', () => {
  it.each([
    ['WITH SECURITY_ENFORCED LIMIT 1', 'with SECURITY_ENFORCED | limit Integer 1'],
    ['WITH user_mode', 'with USER_MODE'],
    ['WHERE a = 1 WITH SYSTEM_MODE ORDER BY a', 'where a = Integer 1 | with SYSTEM_MODE | order a'],
    [
      'WITH DATA CATEGORY Geography__c ABOVE_OR_BELOW usa__c AND Product__c AT (a__c, b__c)',
      'with Geography__c ABOVE_OR_BELOW [usa__c] & Product__c AT [a__c,b__c]',
    ],
    [
      'WITH RecordVisibilityContext (maxDescriptorPerRecord = 100, supportsDomains=true)',
      'with visibility maxDescriptorPerRecord: Integer 100, supportsDomains: Boolean true',
    ],
    ["WITH UserId = '005' ORDER BY Id", 'with UserId = String 005 | order Id'],
    [
      'GROUP BY Name, CALENDAR_MONTH(d) HAVING COUNT(Id) > 1 AND MAX(a) < 5',
      'group Name, CALENDAR_MONTH(d) | having (COUNT(Id) > Integer 1 AND MAX(a) < Integer 5)',
    ],
    ['GROUP BY CUBE(a, b.c)', 'group CUBE a, b.c'],
    [
      'ORDER BY a, b.c DESC, d asc nulls last, COUNT(e) NULLS FIRST',
      'order a, b.c DESC, d ASC NULLS LAST, COUNT(e) NULLS FIRST',
    ],
    ['LIMIT 10 OFFSET 5', 'limit Integer 10 | offset Integer 5'],
    ['LIMIT :max OFFSET :page * size ALL ROWS', 'limit {max} | offset {(* page size)} | all rows'],
    ['FOR UPDATE', 'for UPDATE'],
    ['FOR VIEW FOR REFERENCE', 'for VIEW, REFERENCE'],
    ['UPDATE TRACKING, VIEWSTAT', 'update TRACKING, VIEWSTAT'],
    [
      "SET OPTIONS (dataspace = 'default', honorEmptyStrings = true)",
      'options dataspace: String default, honorEmptyStrings: Boolean true',
    ],
    ['SET OPTIONS :options', 'options {options}'],
  ])('%s', (text, shown) => expect(tail(text)).toBe(shown));
});

describe('ranges', () => {
  const text =
    'x = [SELECT Id, MAX(a.b) m, (SELECT Id FROM Cs) FROM Account z WHERE NOT (c = 1) ORDER BY d DESC LIMIT :e];';
  const { query, problems } = parseSoql(text, 5, text.length - 2, 'static');
  const covered = (node: { start: number; end: number } | undefined) => text.slice(node?.start, node?.end);

  it('are offsets of the whole text and cover what was read, nothing else', () => {
    expect(problems).toEqual([]);
    expect(covered(query)).toBe(text.slice(5, -2));
    expect(query.select.map(covered)).toEqual(['Id', 'MAX(a.b) m', '(SELECT Id FROM Cs)']);
    expect(covered(query.from[0])).toBe('Account z');
    expect(covered(query.from[0]?.alias)).toBe('z');
    expect(covered(query.where)).toBe('NOT (c = 1)');
    expect(covered(query.orderBy[0])).toBe('d DESC');
    expect(covered(query.limit)).toBe(':e');
  });
});
