import { describe, expect, it } from 'vitest';
import { body, declared, hover } from './support';

describe('hover on names of the class', () => {
  it.each([
    ['a local variable', body('Integer count = 1; count|++;'), 'Integer count'],
    ['a local variable where it is declared', body('Map<Id, Account> by|Id = null;'), 'Map<Id,Account> byId'],
    ['a parameter', body('String copy = da|ta;'), 'String data'],
    [
      'a variable of a for-each loop',
      body('for (Task each : new List<Task>()) { eac|h.Subject = null; }'),
      'Task each',
    ],
    ['a caught exception', body('try { } catch (DmlException e) { throw |e; }'), 'System.DmlException e'],
    ['a field', body('to|tal = 1;', 'private static Integer total;'), 'private static Integer A.total'],
    ['a field through this', body('this.na|me = null;', 'public String name;'), 'public String A.name'],
    [
      'a property',
      body('size| = 1;', 'public Integer size { get; private set; }'),
      'public Integer A.size { get; set; }',
    ],
    ['a method', body('las|t();'), 'void A.last()'],
    ['an enum constant', body('Kind k = Kind.VOI|CE;', 'enum Kind { CHAT, VOICE }'), 'A.Kind.VOICE'],
    [
      'a constant in a switch',
      body('Kind k; switch on k { when VOI|CE { } }', 'enum Kind { CHAT, VOICE }'),
      'A.Kind.VOICE',
    ],
    ['an inner class', body('In|ner i;', 'private virtual class Inner { }'), 'private virtual class A.Inner'],
    ['a constructor', body('new Inn|er(1);', 'class Inner { Inner(Integer size) { } }'), 'A.Inner(Integer size)'],
  ])('%s', (_, marked, expected) => expect(declared(marked)).toBe(expected));

  it('says what sort of variable a name is', () => {
    expect(hover(body('Integer count = 1; count|++;'))).toContain('Local variable');
    expect(hover(body('String copy = da|ta;'))).toContain('Parameter');
    expect(hover('interface A { void run(String da|ta); }')).toContain('Parameter');
  });

  it('shows the overload that a call means', () => {
    const overloads = 'void say(Integer i) { }\n  void say(String s) { }';
    expect(declared(body("sa|y('x');", overloads))).toBe('void A.say(String s)');
    expect(declared(body('sa|y(1);', overloads))).toBe('void A.say(Integer i)');
    expect(hover(body('sa|y(1);', overloads))).toContain('1 more of this name');
  });

  it('shows the class that declares an inherited method', () => {
    const base = 'public virtual class Base { public Integer size() { return 1; } }';
    expect(declared('class A extends Base { Integer twice() { return si|ze() * 2; } }', { 'Base.cls': base })).toBe(
      'public Integer Base.size()',
    );
  });

  it('shows doc comments, and no other comments', () => {
    const members =
      '/**\n   * Adds one.\n   * @param to the number\n   */\n  Integer more(Integer to) { return to + 1; }';
    const shown = hover(body('mor|e(1);', members));
    expect(shown).toContain('Adds one.');
    expect(shown).toContain('*@param* to the number');
    expect(hover(body('mor|e();', '/* not for readers */\n  void more() { }'))).not.toContain('not for readers');
    expect(hover(body('mor|e();', '/** of the field */ Integer x;\n  void more() { }'))).not.toContain('of the field');
  });

  it('says nothing where nothing is named', () => {
    expect(hover(body('Integer x = 1| + 2;'))).toBe('');
    expect(hover(body("String s = 'da|ta';"))).toBe('');
    expect(hover(body('// da|ta'))).toBe('');
    expect(hover(body('missi|ng = 1;'))).toBe('');
  });
});

describe('hover on sObjects', () => {
  it('shows the type, label and length of a field', () => {
    const marked = body('Task t = new Task(); t.Subj|ect = data;');
    expect(declared(marked)).toBe('String Task.Subject');
    expect(hover(marked)).toMatch(/\(255\)/);
  });

  it('shows the fields of a record that is made', () => {
    expect(declared(body("Task t = new Task(CallTy|pe = 'Inbound');"))).toBe('String Task.CallType');
    expect(hover(body("Task t = new Task(CallTy|pe = 'Inbound');"))).toContain('`Inbound`');
  });

  it('shows a custom field as the project declares it', () => {
    const field = `<?xml version="1.0"?><CustomField xmlns="http://soap.sforce.com/2006/04/metadata">
      <fullName>Queue__c</fullName><label>Queue of the call</label><type>Text</type><length>40</length>
      <inlineHelpText>Where the caller waited.</inlineHelpText></CustomField>`;
    const marked = body('Task t = new Task(); t.Queue_|_c = data;');
    const shown = hover(marked, { 'Activity/fields/Queue__c.field-meta.xml': field });
    expect(shown).toContain('String Task.Queue__c');
    expect(shown).toContain('Queue of the call');
    expect(shown).toContain('(40)');
    expect(shown).toContain('Where the caller waited.');
  });

  it('shows what the names of a query mean, the bound ones too', () => {
    const query = (text: string) => declared(body(`List<Contact> l = [${text}];`));
    expect(query('SELECT Las|tName FROM Contact')).toBe('String Contact.LastName');
    expect(query('SELECT Acc|ount.Name FROM Contact')).toBe('Account Contact.Account');
    expect(query('SELECT Account.Na|me FROM Contact')).toBe('String Account.Name');
    expect(query('SELECT Id FROM Con|tact')).toBe('Contact');
    expect(query("SELECT Id FROM Contact WHERE Ema|il = 'x'")).toBe('String Contact.Email');
    expect(query('SELECT Id FROM Contact WHERE Email = :da|ta')).toBe('String data');
  });

  it('shows relationships and objects', () => {
    expect(declared(body('Contact c; String n = c.Accou|nt.Name;'))).toBe('Account Contact.Account');
    expect(declared(body('Contact c; String n = c.Account.Na|me;'))).toBe('String Account.Name');
    expect(hover(body('Tas|k t;'))).toContain('Standard object **Task**');
  });
});

describe('hover on the platform', () => {
  it.each([
    ['a static method', body('String s = String.value|Of(1);'), /^static String System\.String\.valueOf\(/],
    ['an instance method', body('data.substring|Before(data);'), /^String System\.String\.substringBefore\(String /],
    ['a method of a list of its elements', body('new List<Task>().ad|d(null);'), /^void System\.List\.add\(Task /],
    ['a class', body('JSO|N.serialize(data);'), /^class System\.JSON$/],
    ['a class in a namespace', body('System.JSO|N.serialize(data);'), /^class System\.JSON$/],
    ['an enum constant', body('System.debug(LoggingLevel.ERR|OR, data);'), /^System\.LoggingLevel\.ERROR$/],
    ['an element type', body('List<Strin|g> names;'), /^class System\.String/],
    ['the extension point', 'global class A implements purecloud.CTIExtension.Save|Log { }', /SaveLog$/],
  ])('%s', (_, marked, expected) => expect(declared(marked)).toMatch(expected));
});
