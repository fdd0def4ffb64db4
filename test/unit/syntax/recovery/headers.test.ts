import { handlerMethods } from '../handler';
import { describeEdits } from './brokenEdit';

const header = 'private Integer countTasks(Id whoId) {';
const catchClause = ` catch (DmlException e) {
      System.debug(LoggingLevel.ERROR, 'not saved: ' + e.getMessage());
      return '';
    }`;
const withFoo = ['onSaveLog', 'readLog', 'findContact', 'foo', 'countTasks'];

describeEdits('headers and words', [
  {
    name: 'a misspelt modifier',
    from: 'public String onSaveLog',
    to: 'pubic String onSaveLog',
    code: 'syntax-misspelt-word',
    at: '  «pubic» String',
    message: 'Unexpected `pubic`: did you mean `public`?',
  },
  {
    name: 'a misspelt modifier before another',
    from: 'private static Id',
    to: 'privat static Id',
    code: 'syntax-misspelt-word',
    at: '«privat» static',
  },
  {
    name: 'a misspelt class',
    from: 'sharing class',
    to: 'sharing clas',
    code: 'syntax-misspelt-word',
    at: '«clas» SaveLogHandler',
  },
  {
    name: 'a misspelt implements',
    from: 'implements',
    to: 'implement',
    code: 'syntax-misspelt-word',
    at: '«implement» purecloud',
  },
  { name: 'a misspelt while', from: 'while (count', to: 'whlie (count', code: 'syntax-misspelt-word', at: '«whlie» (' },
  { name: 'a misspelt else', from: '} else {', to: '} esle {', code: 'syntax-misspelt-word', at: '} «esle» {' },
  {
    name: 'a misspelt for',
    from: 'for (String key : callLog.keySet())',
    to: 'fro (Integer i = 0; i < 3; i++)',
    code: 'syntax-misspelt-word',
    at: '«fro» (',
  },
  {
    name: 'in for :',
    from: 'String key : callLog',
    to: 'String key in callLog',
    code: 'syntax-missing-word',
    at: 'ke«y» in',
    message: "Missing ':' after the loop variable `key`",
  },
  {
    name: 'a class without a name',
    from: 'class SaveLogHandler',
    to: 'class',
    code: 'syntax-missing-name',
    at: 'clas«s» implements',
  },
  {
    name: 'a class without the word',
    from: 'sharing class',
    to: 'sharing',
    code: 'syntax-missing-word',
    at: 'sharin«g» Save',
  },
  {
    name: 'a reserved word as a variable',
    from: 'Task log = new',
    to: 'Task insert = new',
    code: 'syntax-reserved-word',
    at: 'Task «insert» =',
    message: '`insert` is a reserved word of Apex and cannot be a name',
  },
  {
    name: 'a catch without a name',
    from: '(DmlException e)',
    to: '(DmlException)',
    code: 'syntax-missing-name',
    at: 'DmlExceptio«n»)',
  },
  {
    name: 'a catch without parentheses',
    from: 'catch (DmlException e) {',
    to: 'catch {',
    code: 'syntax-missing-parenthesis',
    at: 'catc«h» {',
  },
  { name: 'a try alone', from: catchClause, to: '', code: 'syntax-missing-catch', at: '    «}»\n    return log.Id' },
  {
    name: 'an else alone',
    from: 'return count;',
    to: 'else { }\n    return count;',
    code: 'syntax-unexpected',
    at: '    «else» {',
  },
  {
    name: 'a switch without on',
    from: 'return count;',
    to: 'switch count {\n      when 1 { f(); }\n    }\n    return count;',
    code: 'syntax-missing-word',
    at: 'switc«h» count',
  },
  {
    name: 'case in a switch',
    from: 'return count;',
    to: 'switch on count {\n      case 1 { f(); }\n    }\n    return count;',
    code: 'syntax-misspelt-word',
    at: '«case» 1',
  },
]);

describeEdits('members being typed', [
  {
    name: 'a method that ends after (',
    from: header,
    to: `public String foo(\n\n  ${header}`,
    code: 'syntax-missing-parenthesis',
    at: 'foo«(»\n',
    methods: withFoo,
  },
  {
    name: 'a method that ends after )',
    from: header,
    to: `public String foo()\n\n  ${header}`,
    code: 'syntax-missing-opening-brace',
    at: 'foo(«)»\n',
    methods: withFoo,
  },
  {
    name: 'a member that ends after its type',
    from: header,
    to: `public String\n\n  ${header}`,
    code: 'syntax-missing-name',
    at: 'Strin«g»\n',
  },
  {
    name: 'an annotation that is only @',
    from: header,
    to: `@\n  ${header}`,
    code: 'syntax-missing-name',
    at: '  «@»\n',
  },
  {
    name: 'an annotation not closed',
    from: '@TestVisible',
    to: '@TestVisible(',
    code: 'syntax-missing-expression',
    at: 'TestVisible«(»\n',
  },
  {
    name: 'statements outside a method',
    from: '  @TestVisible',
    to: "  System.debug('a');\n  payload = null;\n  @TestVisible",
    code: 'syntax-statement-outside-method',
    at: '}\n\n  «System».debug',
  },
  {
    name: 'a method inside a method',
    from: 'Integer count = 0;',
    to: 'void foo() {\n      f();\n    }\n    Integer count = 0;',
    code: 'syntax-nested-method',
    at: '    «void» foo',
    methods: [...handlerMethods, 'foo'],
  },
]);
