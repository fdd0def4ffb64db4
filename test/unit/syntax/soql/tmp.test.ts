import { it } from 'vitest';
import { parseSoql, parseSosl } from '/work/main/engine/syntax/soql/parse';
const list = `SELECT
SELECT Id
SELECT Id FROM
SELECT Id, FROM Account
SELECT Id Name FROM Account
SELECT Id Name Phone FROM Account
SELECT FROM Account
SELECT Account. FROM Contact
SELECT Account.FROM Contact
SELECT Id FROM Account WHERE
SELECT Id FROM Account WHERE Name
SELECT Id FROM Account WHERE Name =
SELECT Id FROM Account WHERE Name = LIMIT 5
SELECT Id FROM Account WHERE Name = foo AND x = 1
SELECT Id FROM Account WHERE (Name = 'a' AND x = 1
SELECT Id FROM Account WHERE Name = 'a' AND x = 1 OR y = 2
SELECT Id FROM Account WHERE NOT Name = 'a' AND x = 1
SELECT Id FROM Account WHERE x = 1 AND NOT Name = 'a'
SELECT Id FROM Account WHERE Name == 'a' && x = 2
SELECT Id FROM Account WHERE Id IN ()
SELECT Id FROM Account WHERE Id IN 'a'
SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Contact LIMIT 5
SELECT Id FROM Account LIMIT 5 WHERE x = 1
SELECT Id FROM Account WHERE x = 1 WHERE y = 2
SELECT Id FROM Account GROUP Name
SELECT Id FROM Account ORDER Name
SELECT Id FROM Account ORDER BY
SELECT Id FROM Account LIMIT x
SELECT Id FROM Account LIMIT
SELECT Id, (SELECT Id FROM Contacts FROM Account
SELECT Id, (SELECT Id FROM Contacts WHERE x =) FROM Account
SELECT CONT(Id) FROM Account
SELECT COUNT(Id FROM Account
SELECT Id FROM Account WHERE d = 2020-13-01 OR d > 2020-02-30T00:00:00Z
SELECT Id FROM Account WHERE d = 2020-12-01T00:00:00
SELECT Id FROM Account WHERE d = LAST_N_DAYS
SELECT TYPEOF What WHEN Account THEN Phone FROM Task
SELECT Id FROM Account HAVING COUNT(Id) > 1
SELECT Id FROM Account WHERE Name = 'abc
SELECT Id FROM Account FOR
SELECT Id FROM Account WHERE Name LIKE :foo.bar(1)
SELECT Id FROM Account WHERE Name LIKE :
SELECT Id FROM Account // x
SELECT Id FROM Account ) x
SELCT Id FROM Account
SELECT Id FORM Account
SELECT Id FROM Account WERE x = 1
SELECT Id FROM Account WHERE x = 5abc
SELECT Id FROM Account WHERE x = -5.5e-3 AND y > +.5 AND c = USD5.01 AND t = 10:00:00.000Z AND n = null
`.trim().split('\n');
it('x', () => {
  for (const q of list) for (const mode of ['static','dynamic'] as const) {
    const { problems } = parseSoql(q, 0, q.length, mode);
    const out = problems.map((p) => `${p.code} ${p.message} «${q.slice(p.start, p.end)}»@${p.start}`).join('\n      ');
    console.log(mode === 'dynamic' ? '  D' : q + '\n  S', out);
  }
});
