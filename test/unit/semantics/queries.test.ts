import { describe, expect, it } from 'vitest';
import { checkClass } from '../../../engine/semantics/check';
import { shippedPack } from '../../../server/project/packs';
import { project } from '../../support/apex';
import { shown, unmark } from '../payload/marked';

/** Checks statements on a platform that is wholly known; a mark for each problem but that queries are not run. */
function expectProblems(marked: string): void {
  const { text, expected } = unmark(`public class C { Object m(String s, Integer i, List<Id> ids) { ${marked} } }`);
  const problems = checkClass({ file: 'C.cls', text, apiVersion: 66 }, { ...project([]), pack: shippedPack });
  expect(
    shown(
      text,
      problems.filter(({ code }) => code !== 'unsupported-soql'),
    ),
  ).toEqual(expected);
}

describe('queries that an org would refuse', () => {
  it.each([
    'return [SELECT Id FROM ⟦Acount⟧query-unknown-object];',
    'return [SELECT Id, ⟦Nam⟧query-unknown-field FROM Account];',
    'return [SELECT Id FROM Account WHERE ⟦Nam⟧query-unknown-field = :s];',
    'return [SELECT Id FROM Account ORDER BY ⟦Nam⟧query-unknown-field];',
    'return [SELECT ⟦Owned⟧query-unknown-relationship.Name FROM Account];',
    'return [SELECT Account.⟦Nam⟧query-unknown-field FROM Contact];',
    'return [SELECT COUNT(⟦Nam⟧query-unknown-field) FROM Contact];',
    'return [SELECT Id FROM Account WHERE NumberOfEmployees = ⟦:s⟧query-bind-type];',
    'return [SELECT Id FROM Account WHERE Id IN (SELECT ⟦AcountId⟧query-unknown-field FROM Contact)];',
    'return [SELECT Id, (SELECT ⟦Nam⟧query-unknown-field FROM Contacts) FROM Account];',
    'return [SELECT Id FROM Account WHERE Name = :⟦missing⟧type-unknown-variable];',
    'Contact c = ⟦[SELECT Id FROM Account]⟧type-illegal-assignment; return c;',
    'Integer n = ⟦[SELECT Id FROM Account]⟧type-illegal-assignment; return n;',
  ])('%s', (statements) => {
    expectProblems(statements);
  });
});

describe('queries that an org takes', () => {
  it.each([
    'List<Account> l = [SELECT Id, Name, Owner.Name, Parent.Parent.Name FROM Account WHERE Id IN :ids]; return l;',
    'Account a = [SELECT Id FROM Account LIMIT 1]; return a;',
    'return [SELECT Name FROM Account LIMIT 1].Name;',
    'return [SELECT Name FROM Account LIMIT 1]?.Name;',
    'return [SELECT Id FROM Account].size();',
    'Integer n = [SELECT COUNT() FROM Account WHERE Name LIKE :s]; return n;',
    'List<AggregateResult> l = [SELECT COUNT(Id) total, Name FROM Account GROUP BY Name HAVING COUNT(Id) > :i]; return l;',
    'for (Account a : [SELECT Id FROM Account]) { a.Name = s; } return null;',
    'for (List<Account> chunk : [SELECT Id FROM Account]) { i = chunk.size(); } return null;',
    'return [SELECT Id, (SELECT LastName FROM Contacts) FROM Account a WHERE a.Name = :s];',
    'Map<Id, Task> m = new Map<Id, Task>([SELECT Id FROM Task WHERE WhoId = :ids[0]]); return m;',
    'return [SELECT Who.Name, TYPEOF What WHEN Account THEN Phone ELSE Name END FROM Task];',
    'Account a = Database.query(s); List<Account> l = Database.query(s); return l;',
  ])('%s', (statements) => {
    expectProblems(statements);
  });

  it('a custom name that is not in the project is not known here, rather than wrong', () => {
    expectProblems('return [SELECT Id, ⟦Other__c⟧unsupported-field FROM Account];');
    expectProblems('return [SELECT Id FROM ⟦Thing__c⟧unsupported-sobject];');
  });
});
