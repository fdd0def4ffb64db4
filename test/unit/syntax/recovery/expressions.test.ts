import { describeEdits } from './brokenEdit';

const ifElse = `if (found.isEmpty()) {
      return null;
    } else {
      return found[0].Id;
    }`;

describeEdits('half-typed expressions', [
  {
    name: 'an if that ends after ==',
    from: ifElse,
    to: 'if (found == ',
    code: 'syntax-missing-expression',
    at: 'found =«=» \n',
    message: "An expression is missing after '=='",
  },
  {
    name: 'an if that ends after == before its body',
    from: 'if (found.isEmpty()) {',
    to: 'if (found == {',
    code: 'syntax-missing-expression',
    at: 'found =«=» {',
  },
  {
    name: 'a colon in a map',
    from: 'payload = new Map<String, Object>();',
    to: "payload = new Map<String, Object>{ 'a': 1, 'b': 2 };",
    code: 'syntax-missing-word',
    at: "'a'«:» 1",
    message: 'Missing `=>` after the key of a map',
  },
  {
    name: 'a lambda expression',
    from: 'found.isEmpty()',
    to: 'found.removeIf(x -> x.Id == null)',
    code: 'syntax-lambda',
    at: 'x «->» x',
    message: 'Apex has no lambda expressions',
  },
  {
    name: 'an initializer that is missing',
    from: 'count = 0;',
    to: 'count = ',
    code: 'syntax-missing-expression',
    at: 'count «=» \n',
  },
  {
    name: 'an initializer that is missing before its semicolon',
    from: 'count = 0;',
    to: 'count = ;',
    code: 'syntax-missing-expression',
    at: 'count «=» ;',
  },
  {
    name: 'an initializer before another declaration',
    from: 'Integer count = 0;',
    to: 'Integer a = \n    Integer count = 0;',
    code: 'syntax-missing-expression',
    at: 'a «=» \n',
  },
  {
    name: 'a member that is not yet typed',
    from: 'upsert log;',
    to: 'log.',
    code: 'syntax-missing-name',
    at: 'log«.»\n',
  },
  {
    name: 'a member that is not yet typed before a declaration',
    from: 'Integer count = 0;',
    to: 'whoId.\n    Integer count = 0;',
    code: 'syntax-missing-name',
    at: 'whoId«.»\n',
  },
  {
    name: 'a member that is not yet typed before return',
    from: 'return count;',
    to: 'whoId.\n    return count;',
    code: 'syntax-missing-name',
    at: 'whoId«.»\n',
  },
  {
    name: 'a call without arguments yet',
    from: 'log.put(key, callLog.get(key));',
    to: 'log.put(',
    code: 'syntax-missing-expression',
    at: 'put«(»\n',
  },
  {
    name: 'a call that ends after a comma',
    from: 'log.put(key, callLog.get(key));',
    to: 'log.put(key, ',
    code: 'syntax-missing-expression',
    at: 'key«,» \n',
  },
  {
    name: 'a call before a declaration',
    from: 'Integer count = 0;',
    to: 'f(\n    Integer count = 0;',
    code: 'syntax-missing-expression',
    at: 'f«(»\n',
  },
  {
    name: 'an argument left out',
    from: 'put(key, ',
    to: 'put(key, , ',
    code: 'syntax-missing-expression',
    at: 'key«,» , ',
  },
  {
    name: 'an operator twice',
    from: '== null ||',
    to: '== null || ||',
    code: 'syntax-missing-expression',
    at: 'null |«|» ||',
  },
  {
    name: 'an operator at the end',
    from: 'return count;',
    to: 'return count +;',
    code: 'syntax-missing-expression',
    at: 'count «+»;',
  },
  {
    name: 'new without a type',
    from: "new Task(Subject = 'Call', Status = DONE);",
    to: 'new',
    code: 'syntax-missing-type',
    at: 'ne«w»\n',
  },
  {
    name: 'new without arguments',
    from: "new Task(Subject = 'Call', Status = DONE);",
    to: 'new Task;',
    code: 'syntax-missing-parenthesis',
    at: 'new Tas«k»;',
  },
  {
    name: 'half a conditional',
    from: 'return count;',
    to: 'return count > 1 ? 2;',
    code: 'syntax-missing-word',
    at: '? «2»;',
  },
  {
    name: 'an operator of other languages',
    from: 'count += 1;',
    to: 'count = count % 2;',
    code: 'syntax-unknown-operator',
    at: 'count «%» 2',
    message: "Apex has no operator '%': write Math.mod(a, b)",
  },
]);
