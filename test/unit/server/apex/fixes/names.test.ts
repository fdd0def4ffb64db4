import { describe, expect, it } from 'vitest';
import { fixed, fixesAt, inMethod } from './support';

const OTHERS = {
  'Helper.cls':
    'public class Helper { public Integer total; public static Integer LIMIT_OF_CALLS; public void reset() { } }',
  'Colour.cls': 'public enum Colour { GREEN, BLUE }',
};

describe('the nearest name', () => {
  // What the statements of a method are, with the wrong name at the |; the name that is offered; the statements then.
  it.each([
    ['a variable', 'Integer total; tot|la = 1;', 'total', 'Integer total; total = 1;'],
    ['a parameter', 'String s = dt|a;', 'data', 'String s = data;'],
    ['a field', 'counte|d++;', 'counter', 'counter++;'],
    ['left of a dot', 'Task record; rec|rd.Subject = null;', 'record', 'Task record; record.Subject = null;'],
    ['a field of an object', 'Helper h; h.tot|l = 1;', 'total', 'Helper h; h.total = 1;'],
    ['a field of a record', "Task t; t.Subj|ct = 'x';", 'Subject', "Task t; t.Subject = 'x';"],
    ['a field of a new record', "Task t = new Task(Subj|et = 'x');", 'Subject', "Task t = new Task(Subject = 'x');"],
    ['a static', 'Integer i = Helper.LIMIT_OF_CALL|;', 'LIMIT_OF_CALLS', 'Integer i = Helper.LIMIT_OF_CALLS;'],
    ['a constant', 'Colour c = Colour.GRE|N;', 'GREEN', 'Colour c = Colour.GREEN;'],
    ['a method of the class', 'refesh|();', 'refresh', 'refresh();'],
    ['a method of an object', 'Helper h; h.rest|();', 'reset', 'Helper h; h.reset();'],
    ['a method of a collection', 'new List<String>().siz|();', 'size', 'new List<String>().size();'],
    ['a method of the platform', "System.debgu|('x');", 'debug', "System.debug('x');"],
    ['a class of the project', 'Helpr| h;', 'Helper', 'Helper h;'],
    ['a class of the platform', 'Excepti|n e;', 'Exception', 'Exception e;'],
    ['an sObject', 'Taks| t;', 'Task', 'Task t;'],
    ['a type argument', 'List<Accont|> a;', 'Account', 'List<Account> a;'],
    ['a type in a cast', 'Object o; Task t = (Takk|) o;', 'Task', 'Object o; Task t = (Task) o;'],
    ['a class before a dot', "Sytem|.debug('x');", 'System', "System.debug('x');"],
    ['a field of a query', 'Task t = [SELECT Sub|jct FROM Task];', 'Subject', 'Task t = [SELECT Subject FROM Task];'],
    [
      'an object of a query',
      'Object o = [SELECT Id FROM Contcat|];',
      'Contact',
      'Object o = [SELECT Id FROM Contact];',
    ],
  ])('%s', (_, marked, name, expected) => {
    const members = 'Integer counter; void refresh() { }';
    const text = fixed(inMethod.put(marked, members), `Change to '${name}'`, OTHERS);
    expect(inMethod.take(text)).toBe(expected);
  });

  it('of an annotation', () => {
    const around = (annotation: string) => `public class A { @${annotation} public static void m() { } }`;
    expect(fixed(around('TestVisibl|'), "Change to '@TestVisible'")).toBe(around('TestVisible'));
  });

  it('in another namespace', () => {
    expect(
      inMethod.take(fixed(inMethod.put('SingleEmailMessa|ge m;'), "Change to 'Messaging.SingleEmailMessage'")),
    ).toBe('Messaging.SingleEmailMessage m;');
  });

  it('has its colon in a query', () => {
    const query = (value: string) => `List<Task> t = [SELECT Id FROM Task WHERE Subject = ${value}];`;
    expect(inMethod.take(fixed(inMethod.put(query('dat|a')), 'Add :'))).toBe(query(':data'));
  });
});

describe('no name is offered', () => {
  it.each([
    ['where two are as near', 'Integer cost; Integer most; hos|t = 1;'],
    ['where none is near', 'Integer total; whatev|er = 1;'],
    ['where the name is as short as any', 'Integer ab; a|c = 1;'],
    ['where the method is right and its arguments are wrong', 'Helper h; h.rese|t(1);'],
    ['where nothing of the kind is meant', 'Integer total; tota|l();'],
    ['where a bare word in a query is no variable', 'List<Task> t = [SELECT Id FROM Task WHERE Subject = oth|er];'],
  ])('%s', (_, marked) => {
    expect(fixesAt(inMethod.put(marked), OTHERS).fixes).toEqual([]);
  });
});
