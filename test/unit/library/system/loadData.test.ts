import { describe, expect, it } from 'vitest';
import type { FileProvider } from '../../../../engine/run/contract';
import { Engine } from '../../../../engine/run/engine';
import { meter, project, request } from '../../../support/apex';

/** The outcome of statements in a project with these static resources: by name their text, their content type behind a `|`. */
function run(statements: string, resources: Record<string, string>) {
  const source = `global class H implements purecloud.CTIExtension.SaveLog { global String onSaveLog(String data) { ${statements} } }`;
  const byName = new Map(Object.entries(resources).map(([name, text]) => [name.toLowerCase(), text.split('|')]));
  const files: FileProvider = {
    ...project([source]),
    staticResource: (name) => {
      const [text = '', type = 'text/csv'] = byName.get(name) ?? [];
      const declaration = {
        file: `${name}.resource-meta.xml`,
        text: `<StaticResource><contentType>${type}</contentType></StaticResource>`,
      };
      return byName.has(name) ? { file: `${name}.csv`, text, declaration } : undefined;
    },
    project: () => ({ namespace: 'acme', objects: [] }),
  };
  const report = new Engine(meter).run(request('H', '{}'), files);
  return report.outcome === 'returned' ? report.value : (report.problems[0]?.message ?? report.exception?.message);
}

const load = (csv: string) => run("return '' + Test.loadData(Contact.SObjectType, 'Data').size();", { Data: csv });

describe('Test.loadData', () => {
  it.each([
    ['LastName\nA\nB', '2'],
    ['LastName\r\n\r\nA\r\n', '1'],
    ['lastname', '0'],
    ['LastName,DoNotCall\nA,1\nB,0', '2'],
    ['LastName,AccountId\nA,001000000000001', '1'],
    ['LastName|application/vnd.ms-excel', '0'],
    ['LastName|TEXT/PLAIN', '0'],
  ])('takes %j', (csv, expected) => {
    expect(load(csv)).toBe(expected);
  });

  it('finds a resource by its name with the namespace of the project', () => {
    const statements = "return '' + Test.loadData(Contact.SObjectType, 'acme__Data').size();";
    expect(run(statements, { Data: 'LastName\nA' })).toBe('1');
  });

  it.each([
    ['LastName,DoNotCall\nA,yes', "CSV Parse error: 'yes' is not a valid value for the type xsd:boolean"],
    ['LastName,Birthdate\n\nA,2020-02-30', "CSV Parse error: '2020-02-30' is not a valid value for the type xsd:date"],
    ['LastName,AccountId\nA,\nB,7', 'Invalid ID value on line 3: 7'],
  ])('says what is wrong with a value of %j', (csv, expected) => {
    expect(load(csv)).toBe(expected);
  });

  it.each([
    ['', 'which is empty'],
    ['"LastName', 'which is no CSV'],
    ['LastName\nA,B', 'whose line 2 has 2 values for 1 columns'],
    ['LastName|application/json', 'whose type is application/json'],
    ['LastName,Account.Name\nA,B', 'which has a column "Account.Name"'],
    ['LastName,\nA,', 'which has a column ""'],
    ['LastName,SystemModstamp\nA,2020-01-01T00:00:00Z', 'which sets SystemModstamp'],
    ['Id,LastName\n1,A\n1,B', 'which gives the Id 1 to a second record'],
    ['Id,LastName,ReportsToId\n1,A,\n2,B,1', 'whose line 3 refers to a record of the same resource'],
  ])('is not simulated for %j', (csv, what) => {
    expect(load(csv)).toBe(`The method Test.loadData of the static resource Data, ${what}, is not simulated.`);
  });

  it('knows an Id of 15 characters by its 18', () => {
    const statements =
      "List<SObject> a = Test.loadData(Account.SObjectType, 'A'); List<SObject> c = Test.loadData(Contact.SObjectType, 'C'); return '' + (c[0].get('AccountId') == a[0].Id);";
    const resources = { A: 'Id,Name\n001000000000001,A', C: 'LastName,AccountId\nC,001000000000001AAA' };
    expect(run(statements, resources)).toBe('true');
  });

  it('names a resource that is not there', () => {
    const statements = "Test.loadData(Contact.SObjectType, 'Nope'); return null;";
    expect(run(statements, {})).toBe('The static resource Nope is not known here.');
  });
});

describe('mocks of static resources', () => {
  it('name the endpoint that has none', () => {
    const statements =
      "MultiStaticResourceCalloutMock m = new MultiStaticResourceCalloutMock(); m.setStaticResource('https://a', 'A'); HttpRequest r = new HttpRequest(); r.setEndpoint('https://b'); return m.respond(r).getBody();";
    expect(run(statements, { A: 'a' })).toMatch(/MultiStaticResourceCalloutMock\.respond to https:\/\/b/);
  });

  it('name a resource that is not there', () => {
    const statements =
      "StaticResourceCalloutMock m = new StaticResourceCalloutMock(); m.setStaticResource('Nope'); return m.respond(new HttpRequest()).getBody();";
    expect(run(statements, {})).toBe('The static resource Nope is not known here.');
  });
});
