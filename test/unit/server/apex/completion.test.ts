import { describe, expect, it } from 'vitest';
import { body, complete, labels, proposed } from './support';

const BASE = {
  'Base.cls': `public virtual class Base {
    public Integer size;
    private Integer secret;
    protected Integer shared;
    public static final String NAME = 'x';
    public void save(Task t) { }
    public static Base make() { return null; }
    public class Inner { public void go() { } }
    public enum Kind { CHAT, VOICE }
  }`,
};

describe('completion behind a dot', () => {
  it('offers the members of a value: visible ones, no statics', () => {
    const found = labels(body('Base b; b.|;'), BASE);
    expect(found).toEqual(expect.arrayContaining(['size', 'save', 'hashCode']));
    for (const other of ['secret', 'shared', 'NAME', 'make', 'Inner']) expect(found).not.toContain(other);
  });

  it('offers what is protected to a class that extends it', () => {
    const found = labels('class A extends Base { void run() { this.| } }', BASE);
    expect(found).toEqual(expect.arrayContaining(['size', 'shared', 'save', 'run']));
    expect(found).not.toContain('secret');
    expect(labels('class A extends Base { void run() { super.| } }', BASE)).toContain('save');
  });

  it('offers the static members of a class, its inner types and class', () => {
    const found = labels(body('Base.|'), BASE);
    expect(found).toEqual(expect.arrayContaining(['NAME', 'make', 'Inner', 'Kind', 'class']));
    expect(found).not.toContain('save');
  });

  it('offers the constants of an enum, and what its values have', () => {
    expect(labels(body('Object k = Base.Kind.|;'), BASE)).toEqual(expect.arrayContaining(['CHAT', 'VOICE', 'values']));
    expect(labels(body('Base.Kind k; k.|'), BASE)).toEqual(expect.arrayContaining(['name', 'ordinal']));
    expect(labels(body('System.debug(LoggingLevel.|);'))).toEqual(expect.arrayContaining(['ERROR', 'FINE']));
  });

  it('offers fields, relationships and methods of a record', () => {
    const found = labels(body('Contact c; c.|'));
    expect(found).toEqual(expect.arrayContaining(['LastName', 'AccountId', 'Account', 'put', 'getSObjectType']));
    expect(labels(body('Contact c; c.Account.|'))).toEqual(expect.arrayContaining(['Name', 'Industry']));
    expect(labels(body('Object o = Task.|;'))).toEqual(expect.arrayContaining(['Subject', 'SObjectType']));
  });

  it('offers the custom fields of the project', () => {
    const field =
      '<CustomField><fullName>Queue__c</fullName><label>Queue</label><type>Text</type><length>40</length></CustomField>';
    const found = proposed('Queue__c', body('Task t; t.|'), { 'Activity/fields/Queue__c.field-meta.xml': field });
    expect(found?.detail).toBe('String · Queue');
  });

  it('offers the methods of the platform with their signatures', () => {
    expect(proposed('add', body('List<Task> tasks; tasks.|'))).toMatchObject({
      kind: 'Method',
      signature: expect.stringMatching(/^\(Task /),
    });
    expect(proposed('size', body('List<Task> tasks; tasks.|'))).toMatchObject({ insert: 'size()', detail: 'Integer' });
    expect(labels(body('String.|'))).toContain('valueOf');
    expect(labels(body('String.|'))).not.toContain('length');
    expect(labels(body('data.|'))).not.toContain('valueOf');
  });

  it.each([
    ['at the end of a statement', 'Base b; b.|'],
    ['with a letter typed', 'Base b; b.s|'],
    ['before a declaration', 'Base b; b.|\n    Integer x = 1;'],
    ['with a letter typed before a declaration', 'Base b; b.s|\n    Integer x = 1;'],
    ['before another call', 'Base b; b.|\n    last();'],
    ['before return', 'Base b; b.|\n    return;'],
    ['before the end of the block', 'Base b; if (true) { b.| }'],
    ['in a condition', 'Base b; if (b.|) { last(); }'],
    ['in a condition that is not closed', 'Base b; if (b.|\n    last();'],
    ['as an argument', 'Base b; System.debug(b.|);'],
    ['as an argument that is not closed', 'Base b; System.debug(data, b.|'],
    ['as a value', 'Base b; Integer i = b.|'],
    ['as an operand', 'Base b; Integer i = 1 + b.| + 2;'],
    ['as an index', 'Base b; List<String> l; l[b.|]'],
    ['behind a question mark', 'Base b; b?.|'],
    ['of a call', 'Base.make().|'],
    ['of a cast', 'Object o; ((Base) o).|'],
    ['of an element', 'List<Base> l; l[0].|'],
    ['on a line of its own', 'Base b;\n    b\n      .|'],
    ['in a for-each loop', 'List<Base> l; for (Base each : l) { each.| }'],
    ['in a catch', 'Base b; try { } catch (Exception e) { b.| }'],
    ['in a return', 'Base b; return b.|'],
    ['in a map', 'Base b; new Map<String, Object>{ data => b.| }'],
    ['behind an error on another line', 'Base b; Integer = ; \n    b.|'],
  ])('works %s', (_, statements) => {
    expect(labels(body(statements), BASE)).toContain('size');
  });

  it('offers the classes of a namespace', () => {
    expect(labels(body('System.|'))).toEqual(expect.arrayContaining(['JSON', 'debug']));
    expect(labels('global class A implements purecloud.|')).toContain('CTIExtension');
    expect(labels('global class A implements purecloud.CTIExtension.| { }')).toEqual([
      'SaveLog',
      'ClickToDial',
      'ScreenPop',
    ]);
    expect(labels('class A { Base.| x; }', BASE)).toContain('Inner');
  });

  it('tells a variable from a type of the same name', () => {
    const found = labels(body('Task task; Task.|'));
    expect(found).toEqual(expect.arrayContaining(['Subject', 'SObjectType']));
  });
});

describe('completion of bare names', () => {
  it('offers variables that can be seen, and no others', () => {
    const found = labels(
      body('Integer first = 1; { Integer inner = 2; } | Integer later = 3;', '  Integer total;\n  static Integer all;'),
    );
    expect(found).toEqual(expect.arrayContaining(['data', 'first', 'total', 'all', 'run', 'last']));
    for (const other of ['inner', 'later']) expect(found).not.toContain(other);
  });

  it.each([
    ['of loops', 'for (Integer i = 0; i < 3; i++) { | }', 'i'],
    ['of loops over records', 'for (Task each : new List<Task>()) { | }', 'each'],
    ['that were caught', 'try { } catch (Exception e) { | }', 'e'],
    ['of a switch', 'Task t; switch on (SObject) t { when Task found { | } }', 'found'],
  ])('offers variables %s', (_, statements, name) => {
    expect(complete(body(statements))).toContainEqual(expect.objectContaining({ label: name, kind: 'Variable' }));
    expect(labels(body(`${statements.replace('|', '')} |`))).not.toContain(name);
  });

  it('offers value in a setter', () => {
    expect(labels('class A { Integer size { set { | } } }')).toContain('value');
  });

  it('offers no members of the object in a static method', () => {
    const found = labels('class A { Integer total; static Integer all; static void run() { | } }');
    expect(found).toContain('all');
    expect(found).not.toContain('total');
  });

  it('offers the statics of the outer class in an inner one', () => {
    const found = labels('class A { Integer total; static Integer all; class B { void run() { | } } }');
    expect(found).toContain('all');
    expect(found).not.toContain('total');
  });

  it('offers types: the project, the platform, sObjects', () => {
    expect(labels(body('Ba|'), BASE)).toContain('Base');
    expect(labels(body('J|'))).toContain('JSON');
    expect(labels(body('Cont|'))).toContain('Contact');
    expect(labels(body('new Con|'))).toContain('Contact');
    expect(labels(body('new d|'))).not.toContain('data');
  });

  it('offers keywords and control flow where a statement begins', () => {
    expect(labels(body('|'))).toEqual(expect.arrayContaining(['return', 'upsert', 'fori']));
    expect(labels(body('Integer i = |;'))).not.toContain('upsert');
    expect(proposed('fori', body('|'))?.insert).toMatch(
      /^for \(Integer \$\{1:i\} = 0; \$\{1:i\} < \$\{2:size\}; \$\{1:i\}\+\+\) \{\n\t\$0\n\}$/,
    );
  });

  it('offers modifiers among the members of a class and annotations behind @', () => {
    expect(labels('class A { | }')).toEqual(expect.arrayContaining(['public', 'static', 'String']));
    expect(labels('class A { @| void run() { } }')).toContain('TestVisible');
    expect(labels('|')).toContain('class');
  });

  it('offers nothing where a name is invented, in texts, comments and numbers', () => {
    expect(labels(body('String na|'))).toEqual([]);
    expect(labels(body("String s = 'da|';"))).toEqual([]);
    expect(labels(body("String s = 'da|"))).toEqual([]);
    expect(labels(body('// da|'))).toEqual([]);
    expect(labels(body('/* da| */'))).toEqual([]);
    expect(labels(body('Integer i = 1|;'))).toEqual([]);
    expect(labels('class A|')).toEqual([]);
  });
});

describe('completion in a query', () => {
  it('offers the fields and relationships of its object', () => {
    const found = labels(body('List<Contact> l = [SELECT Id, | FROM Contact];'));
    expect(found).toEqual(expect.arrayContaining(['LastName', 'Account', 'WHERE']));
    expect(found).not.toContain('data');
    expect(labels(body('List<Contact> l = [SELECT Account.| FROM Contact];'))).toContain('Industry');
    expect(labels(body("List<Contact> l = [SELECT Id FROM Contact WHERE Em| = 'x'];"))).toContain('Email');
  });

  it('offers objects behind FROM, in a query of children their names', () => {
    expect(labels(body('List<Task> l = [SELECT Id FROM Ta|];'))).toContain('Task');
    const children = labels(body('List<Account> l = [SELECT Id, (SELECT Id FROM |) FROM Account];'));
    expect(children).toContain('Contacts');
    expect(children).not.toContain('Contact');
    expect(labels(body('List<Account> l = [SELECT Id, (SELECT La| FROM Contacts) FROM Account];'))).toContain(
      'LastName',
    );
  });

  it('offers the variables of Apex behind a colon', () => {
    const found = labels(body('List<Contact> l = [SELECT Id FROM Contact WHERE LastName = :da|];'));
    expect(found).toContain('data');
    expect(found).not.toContain('LastName');
    expect(labels(body('Task t; Object l = [SELECT Id FROM Contact WHERE Id = :t.|];'))).toContain('WhoId');
  });
});

describe('completion of the fields of a new record', () => {
  it('offers those that can be set and are not', () => {
    const found = labels(body("new Task(Subject = 'x', |)"));
    expect(found).toEqual(expect.arrayContaining(['CallType', 'WhoId']));
    for (const other of ['Subject', 'Who', 'put', 'data']) expect(found).not.toContain(other);
  });

  it.each([
    ['in empty parentheses', 'Task t = new Task(|);'],
    ['with a letter typed', 'Task t = new Task(Call|);'],
    ['not closed', 'Task t = new Task(|'],
    ['before other fields', "Task t = new Task(|, Subject = 'x');"],
  ])('works %s', (_, statement) => {
    expect(proposed('CallType', body(statement))?.insert).toBe('CallType = ');
  });

  it('keeps an equals sign that is there', () => {
    expect(proposed('CallType', body("new Task(Call| = 'x')"))?.insert).toBeUndefined();
  });

  it('offers names again for the value of a field', () => {
    const found = labels(body('new Task(Subject = |)'));
    expect(found).toContain('data');
    expect(found).not.toContain('CallType');
  });
});
