import { describe, expect, it } from 'vitest';
import { loadTrees } from '../../../../engine/org/data/tree';
import { fieldOf, startOrg } from '../support';

/** Loads texts as files `0.json`, `1.json` …; gives the store and each problem as `code at what stands there`. */
function load(...texts: string[]) {
  const org = startOrg();
  const problems = loadTrees(
    org.store,
    texts.map((text, index) => ({ file: `${index}.json`, text })),
    org.now,
  );
  return {
    org,
    records: (object: string, field: string) => [...org.store.records(object)].map((record) => fieldOf(record, field)),
    problems: problems.map(({ file, problem }) => {
      const text = texts[Number(file[0])] as string;
      return `${problem.code} at ${text.slice(problem.start, problem.end)}`;
    }),
  };
}

const json = (value: unknown) => JSON.stringify(value);

describe('org data in the tree format', () => {
  it('is loaded without counting as DML or as a change', () => {
    const { org, records, problems } = load(
      json({
        records: [{ attributes: { type: 'Contact', referenceId: 'c1' }, LastName: 'Doe', Birthdate: '1990-02-03' }],
      }),
    );
    expect(problems).toEqual([]);
    expect(records('Contact', 'LastName')).toEqual(['Doe']);
    expect(String(records('Contact', 'Birthdate')[0])).toBe('1990-02-03');
    expect(org.changes).toEqual([]);
    expect(org.usage).toMatchObject({ dmlStatements: 0, dmlRows: 0 });
  });

  it('gives child records the Id of their parent', () => {
    const { org, records, problems } = load(
      json({
        records: [
          {
            attributes: { type: 'Account', referenceId: 'a1' },
            Name: 'Acme',
            Contacts: {
              records: [
                {
                  attributes: { type: 'Contact', referenceId: 'c1' },
                  LastName: 'Doe',
                  Tasks: { records: [{ attributes: { type: 'Task', referenceId: 't1' }, Subject: 'Call' }] },
                },
              ],
            },
          },
        ],
      }),
    );
    expect(problems).toEqual([]);
    const [account] = [...org.store.records('Account')];
    expect(records('Contact', 'AccountId')).toEqual([account?.id]);
    expect(records('Task', 'WhoId')).toEqual(records('Contact', 'Id'));
    expect(records('Task', 'AccountId')).toEqual([account?.id]);
  });

  it('resolves references in any order and across files', () => {
    const { records, problems } = load(
      json({ records: [{ attributes: { type: 'Task', referenceId: 't1' }, Subject: 'Call', WhoId: '@c1' }] }),
      json({ records: [{ attributes: { type: 'Contact', referenceId: 'c1' }, LastName: 'Doe' }] }),
    );
    expect(problems).toEqual([]);
    expect(records('Task', 'WhoId')).toEqual(records('Contact', 'Id'));
  });

  it('keeps an Id that stands in the data', () => {
    const { records } = load(
      json({ records: [{ attributes: { type: 'Contact' }, Id: '0035800001ZD7pD', LastName: 'Doe' }] }),
    );
    expect(String(records('Contact', 'Id')[0]).slice(0, 15)).toBe('0035800001ZD7pD');
  });

  it('takes a bare list of records', () => {
    expect(load('[{"attributes":{"type":"Contact"},"LastName":"Doe"}]').records('Contact', 'LastName')).toEqual([
      'Doe',
    ]);
  });
});

describe('what is wrong with org data is named, and the rest is loaded', () => {
  const contact = (fields: string) => `{"records":[{"attributes":{"type":"Contact"},"LastName":"Doe",${fields}}]}`;

  it.each([
    ['no JSON', '{"records": [', 'metadata-data-syntax at '],
    ['a text that is no object', '12', 'metadata-data-shape at 12'],
    ['records that are no list', '{"records": 1}', 'metadata-data-shape at {"records": 1}'],
    ['a record without a type', '{"records": [{"LastName": "Doe"}]}', 'metadata-data-shape at {"LastName": "Doe"}'],
    [
      'an object that is not known',
      '{"records": [{"attributes": {"type": "Nope__c"}}]}',
      'metadata-data-object at "Nope__c"',
    ],
    ['a field that is not known', contact('"Nick": "x"'), 'metadata-data-field at "Nick"'],
    ['a date that is none', contact('"Birthdate": "1990-02-30"'), 'metadata-data-value at "1990-02-30"'],
    ['an object where a value stands', contact('"Title": {}'), 'metadata-data-value at {}'],
    ['a reference to nothing', contact('"AccountId": "@a9"'), 'metadata-data-reference at "@a9"'],
    [
      'children that do not belong there',
      contact('"Cases": {"records": [{"attributes": {"type": "User"}}]}'),
      'metadata-data-relationship at {"attributes": {"type": "User"}}',
    ],
  ])('%s', (_, text, problem) => {
    const { problems } = load(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.startsWith(problem)).toBe(true);
  });

  it('a wrong field leaves the record', () => {
    expect(load(contact('"Nick": "x"')).records('Contact', 'LastName')).toEqual(['Doe']);
  });

  it('nesting beyond all bounds', () => {
    expect(load('['.repeat(100_000)).problems).toHaveLength(1);
    const deep = '{"records":['.repeat(20_000) + ']}'.repeat(20_000);
    expect(load(deep).problems).toHaveLength(1);
  });

  it('names of JavaScript are only names', () => {
    const { problems } = load(
      '{"records":[{"attributes":{"type":"__proto__"}},{"attributes":{"type":"Contact"},"LastName":"Doe","constructor":"x"}]}',
    );
    expect(problems).toEqual(['metadata-data-object at "__proto__"', 'metadata-data-field at "constructor"']);
  });
});
