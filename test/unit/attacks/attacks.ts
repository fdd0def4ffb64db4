import { type Attack, LIMIT, TOO_LONG } from './attack';

/** Names that mean something to JavaScript and nothing to Apex. */
export const names: readonly Attack[] = [
  {
    name: 'members named as those of every JavaScript object',
    members: `Integer constructor = 1; Integer prototype = 2; Integer hasOwnProperty = 3; Integer valueOf = 4;
      Integer toLocaleString = 5; String eval() { return 'e'; } String require(String name) { return name; }
      static String process = 'p'; static String apply(String bind) { return bind; }`,
    statements:
      "return '' + constructor + prototype + hasOwnProperty + valueOf + toLocaleString + eval() + require('r') + process + apply('a');",
    ends: ['returned 12345erpa'],
  },
  {
    name: 'variables named as words of JavaScript',
    statements: `Integer let1 = 1; Integer arguments = 2; Integer eval = 3; Integer await = 4; Integer yield = 5; Integer function = 6;
      Integer var = 7; Integer delete1 = 8; Integer typeof = 9; Integer NaN = 10; Integer undefined = 11; Integer globalThis = 12;
      Integer k = 13; Integer isNaN = 14;
      return '' + let1 + arguments + eval + await + yield + function + var + delete1 + typeof + NaN + undefined + globalThis + k + isNaN;`,
    ends: ['returned 1234567891011121314'],
  },
  {
    name: 'classes named as globals of JavaScript',
    members: `class Function { Integer n = 1; } class ArrayBuffer { Integer n = 2; } class Symbol { Integer n = 3; }
      class Proxy { Integer n = 4; } class Error { Integer n = 5; } class Reflect { Integer n = 6; } class BigInt { Integer n = 7; }`,
    statements:
      "return '' + new Function().n + new ArrayBuffer().n + new Symbol().n + new Proxy().n + new Error().n + new Reflect().n + new BigInt().n;",
    ends: ['returned 1234567'],
  },
  {
    name: 'methods named as hooks of JavaScript',
    members: `class Box { public String then() { return 'then'; } public String toJSON() { return 'json'; }
      public Integer valueOf() { return 1; } public String inspect() { return 'i'; } public Integer length() { return 3; } }`,
    statements:
      'Box b = new Box(); return b.then() + b.toJSON() + b.valueOf() + b.inspect() + b.length() + JSON.serialize(b);',
    ends: ['returned thenjson1i3{}'],
  },
  {
    name: 'an enum with names of the prototype',
    members: 'enum E { constructor, prototype, valueOf1, hasOwnProperty }',
    statements: "return E.constructor.name() + E.valueOf('prototype').ordinal() + E.values().size();",
    ends: ['returned constructor14'],
  },
];

/** Texts that would be code if they were not written as texts. */
export const texts: readonly Attack[] = [
  {
    name: 'a text with every way out of a JavaScript literal',
    statements:
      "String s = '`${globalThis.broken=1}`\\\\\\'\\\"*/\\u2028\\u2029\\u0000</script>'; return String.valueOf(s.length());",
    ends: ['returned 41'],
  },
  {
    name: 'a text that ends in a backslash',
    statements: "String s = 'a\\\\'; return s + s.length();",
    ends: ['returned a\\2'],
  },
  {
    name: 'a replacement that looks like a reference',
    statements: "return 'aXb'.replace('X', '$&$1$`');",
    ends: ['returned a$&$1$`b'],
  },
  {
    name: 'a format with an index out of any array',
    statements: "return String.format('{0}{2147483647}', new List<Object>{ 'a' });",
    ends: ['returned a{2147483647}', 'returned a', 'threw System.IllegalArgumentException'],
  },
];

/** Keys that would reach the prototype of a dictionary that has one. */
export const keys: readonly Attack[] = [
  {
    name: 'payload keys of the prototype, untyped',
    payload: '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":1,"a":null}',
    statements: `Map<String, Object> m = (Map<String, Object>) JSON.deserializeUntyped(data);
      m.put('hasOwnProperty', 1);
      return m.size() + ' ' + m.keySet() + ' ' + ((Map<String, Object>) m.get('__proto__')).get('polluted') + ' ' + m.containsKey('valueOf');`,
    ends: ['returned 5 {__proto__, a, constructor, hasOwnProperty, toString} true false'],
  },
  {
    name: 'payload keys of the prototype, into a class',
    members: 'class Box { public String name; public Integer size; }',
    payload: '{"__proto__":{"name":"evil"},"constructor":1,"name":"good","valueOf":2}',
    statements: 'Box b = (Box) JSON.deserialize(data, Box.class); return b.name + b.size;',
    ends: ['returned goodnull'],
  },
  {
    name: 'payload keys of the prototype, there and back',
    payload: '{"__proto__":{"a":1},"constructor":[2]}',
    statements: 'return JSON.serialize(JSON.deserializeUntyped(data));',
    ends: ['returned {"__proto__":{"a":1},"constructor":[2]}'],
  },
  {
    name: 'keys of the prototype in maps and sets',
    statements: `Map<String, Integer> m = new Map<String, Integer>{ '__proto__' => 1 };
      Set<String> s = new Set<String>{ 'constructor' };
      return '' + m.get('__proto__') + m.get('constructor') + s.contains('__proto__') + s.contains('constructor') + m.containsKey('toString');`,
    ends: ['returned 1nullfalsetruefalse'],
  },
  {
    name: 'fields of a record that no object has',
    statements:
      "Task t = new Task(); try { t.put('__proto__', 'x'); } catch (SObjectException e) { return e.getMessage(); } return 'set';",
    ends: ['returned Invalid field __proto__ for Task'],
  },
  {
    name: 'reading a field of the prototype',
    statements:
      "try { return '' + new Task().get('constructor'); } catch (SObjectException e) { return e.getMessage(); }",
    ends: ['returned Invalid field constructor for Task'],
  },
  {
    name: 'types with odd names',
    statements: `String found = '';
      for (String name : new List<String>{ '__proto__', 'constructor', 'Object.constructor', 'process', 'globalThis', '', ' ', '.', '..', '<', 'List<', 'Map<String>', 'H.__proto__', 'H.H.H', 'System.', '../H' }) {
        if (Type.forName(name) != null) { found += name + ';'; }
      }
      return found + Type.forName('', '__proto__');`,
    ends: ['returned null'],
  },
];

/** Programs without end, wherever Apex runs code that nobody sees. */
export const endless: readonly Attack[] = [
  {
    name: 'a loop in a static initialiser of an inner expression',
    members: 'static Integer n = spin(); static Integer spin() { while (true) { } return 1; }',
    statements: "return '' + n;",
    ends: LIMIT,
  },
  {
    name: 'a loop in an instance initialiser',
    members: 'class Box { { while (true) { } } }',
    statements: "return '' + new Box();",
    ends: LIMIT,
  },
  {
    name: 'a loop in compareTo',
    members:
      'class Box implements Comparable { public Integer compareTo(Object other) { while (true) { } return 0; } }',
    statements: "List<Box> l = new List<Box>{ new Box(), new Box() }; l.sort(); return 'sorted';",
    ends: LIMIT,
  },
  {
    name: 'a loop in equals',
    members:
      'class Box { public Boolean equals(Object other) { while (true) { } return true; } public Integer hashCode() { return 1; } }',
    statements: "Set<Box> s = new Set<Box>{ new Box(), new Box() }; return '' + s.size();",
    ends: LIMIT,
  },
  {
    name: 'a loop in hashCode',
    members:
      'class Box { public Boolean equals(Object other) { return true; } public Integer hashCode() { while (true) { } return 1; } }',
    statements: "Map<Box, Integer> m = new Map<Box, Integer>(); m.put(new Box(), 1); return '' + m.size();",
    ends: LIMIT,
  },
  {
    name: 'an iterator that never ends',
    members: `class Ones implements Iterator<Integer>, Iterable<Integer> { public Boolean hasNext() { return true; }
      public Integer next() { return 1; } public Iterator<Integer> iterator() { return this; } }`,
    statements: "for (Integer i : new Ones()) { } return 'done';",
    ends: LIMIT,
  },
  {
    name: 'finally blocks that start again',
    members: 'static void again() { try { again(); } finally { again(); } }',
    statements: "again(); return 'done';",
    ends: LIMIT,
  },
  {
    name: 'a chain of catch blocks that call on',
    members:
      'static void next(Integer n) { try { throw new NullPointerException(); } catch (Exception e) { next(n + 1); } }',
    statements: "next(0); return 'done';",
    ends: LIMIT,
  },
  {
    name: 'constructors that make each other',
    members: 'class A { B b = new B(); } class B { A a = new A(); }',
    statements: "return '' + (new A() == null);",
    ends: LIMIT,
  },
  {
    name: 'a getter that reads itself through another',
    members: 'static Integer a { get { return b; } } static Integer b { get { return a; } }',
    statements: "return '' + a;",
    ends: LIMIT,
  },
  {
    name: 'toString that joins itself',
    members: "class Box { public override String toString() { return 'box' + this; } }",
    statements: "return '' + new Box();",
    ends: LIMIT,
  },
];

/** Values that are too large, or that contain themselves. */
export const large: readonly Attack[] = [
  { name: 'a text repeated two billion times', statements: "return 'ab'.repeat(2147483647);", ends: TOO_LONG },
  { name: 'a text padded to two billion', statements: "return 'ab'.leftPad(2147483647);", ends: TOO_LONG },
  {
    name: 'a text replaced by itself again and again',
    statements: "String s = 'a'; for (Integer i = 0; i < 100; i++) { s = s.replace('a', 'aaaaaaaaaa'); } return s;",
    ends: TOO_LONG,
  },
  {
    name: 'a decimal with a million digits',
    statements: 'Decimal d = 9.99; for (Integer i = 0; i < 40; i++) { d = d * d; } return String.valueOf(d).left(3);',
    ends: ['limit', 'threw System.MathException'],
  },
  {
    name: 'a power without end',
    statements: 'return String.valueOf(9.99.pow(2147483647)).left(3);',
    ends: ['limit', 'threw System.MathException'],
  },
  {
    name: 'a list that is added to itself',
    statements:
      'List<Object> l = new List<Object>{ 1 }; for (Integer i = 0; i < 60; i++) { l.addAll(l.clone()); } return String.valueOf(l.size());',
    ends: LIMIT,
  },
  {
    name: 'the text of a list that holds itself',
    statements:
      "List<Object> l = new List<Object>(); l.add(l); return String.valueOf(l).left(200) == null ? 'null' : 'text';",
    ends: ['returned text', 'limit'],
  },
  {
    name: 'the hash of a map that holds itself',
    statements:
      "Map<String, Object> m = new Map<String, Object>(); m.put('m', m); return String.valueOf(m.hashCode()) == null ? 'null' : 'hash';",
    ends: ['returned hash', 'limit'],
  },
  {
    name: 'equality of lists that hold themselves',
    statements:
      'List<Object> a = new List<Object>(); a.add(a); List<Object> b = new List<Object>(); b.add(b); return String.valueOf(a == b);',
    ends: ['returned true', 'returned false', 'limit'],
  },
  {
    name: 'JSON of a list that holds itself',
    statements: 'List<Object> l = new List<Object>(); l.add(l); return JSON.serialize(l);',
    ends: ['threw System.JSONException', 'limit'],
  },
  {
    name: 'JSON that is 100,000 lists deep',
    statements: "return String.valueOf(JSON.deserializeUntyped('['.repeat(100000) + ']'.repeat(100000)) != null);",
    ends: ['returned true', 'threw System.JSONException', 'limit'],
  },
  {
    name: 'days beyond the calendar',
    statements:
      'return String.valueOf(Date.newInstance(4000, 1, 1).addYears(2147483647).year() != 0) + Datetime.now().addDays(2147483647).getTime();',
    ends: ['returned', 'threw'],
  },
];

/** Regular expressions that run away in a backtracking matcher. */
export const patterns: readonly Attack[] = [
  {
    name: '(a+)+$',
    statements: "return '' + Pattern.matches('(a+)+$', 'a'.repeat(40) + 'b');",
    ends: ['returned false', 'limit'],
  },
  {
    name: '(x+x+)+y',
    statements: "return 'x'.repeat(50).replaceAll('(x+x+)+y', '');",
    ends: [`returned ${'x'.repeat(50)}`, 'limit'],
  },
  {
    name: '(a|aa)+$',
    statements: "return '' + ('a'.repeat(60) + 'b').split('(a|aa)+$').size();",
    ends: ['returned 1', 'limit'],
  },
  {
    name: '(.*)*X',
    statements: "return '' + Pattern.compile('(.*)*X').matcher('y'.repeat(50)).find();",
    ends: ['returned false', 'limit'],
  },
  {
    name: '(\\w+\\s?)*! with back reference',
    statements: "return '' + Pattern.matches('(\\\\w+)(\\\\1\\\\w*)*!', 'ab'.repeat(30));",
    ends: ['returned false', 'limit'],
  },
  {
    name: '10,000 open groups',
    statements: "return '' + Pattern.matches('('.repeat(10000) + ')'.repeat(10000), '');",
    ends: ['returned true', 'threw System.StringException', 'limit', 'unsupported'],
  },
];
