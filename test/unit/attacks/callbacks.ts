import { type Attack, LIMIT } from './attack';

/** A class whose equals and hashCode are these. */
const box = (equals: string, hashCode: string): string =>
  `class Box { Integer n; Box(Integer n) { this.n = n; } public Boolean equals(Object other) { ${equals} } public Integer hashCode() { ${hashCode} } }`;
const STACK = ['limit'];
const raiseBoom =
  "static Integer boom() { NoSuchElementException e = new NoSuchElementException(); e.setMessage('boom'); throw e; }";

/** Code of the program's that the library calls: what it raises, changes or calls again there. */
export const callbacks: readonly Attack[] = [
  {
    name: 'an exception in equals leaves the map as it was',
    members: `${raiseBoom} ${box('boom(); return true;', 'return 1;')}`,
    statements: `Map<Box, Integer> m = new Map<Box, Integer>(); Box first = new Box(1); m.put(first, 1); String all = '';
      try { m.put(new Box(2), 2); } catch (NoSuchElementException e) { all += e.getMessage(); }
      try { m.remove(new Box(2)); } catch (NoSuchElementException e) { all += e.getMessage(); }
      try { m.containsKey(new Box(2)); } catch (NoSuchElementException e) { all += e.getMessage(); }
      try { new List<Box>{ first }.contains(new Box(3)); } catch (NoSuchElementException e) { all += e.getMessage(); }
      return all + m.size();`,
    ends: ['returned boomboomboomboom1'],
  },
  {
    name: 'an exception in hashCode leaves the set as it was',
    members: `${raiseBoom} ${box('return true;', 'return boom();')}`,
    statements: `Set<Box> s = new Set<Box>(); try { s.add(new Box(1)); } catch (NoSuchElementException e) { return e.getMessage() + s.size(); } return 'added';`,
    ends: ['returned boom0'],
  },
  {
    name: 'an exception in compareTo',
    members: `${raiseBoom} class Item implements Comparable { public Integer compareTo(Object other) { return boom(); } }`,
    statements:
      'List<Item> l = new List<Item>{ new Item(), new Item(), new Item() }; try { l.sort(); } catch (NoSuchElementException e) { return e.getMessage() + l.size(); } return null;',
    ends: ['returned boom3'],
  },
  {
    name: 'an exception in toString, wherever a text is made',
    members: `${raiseBoom} class Item { public override String toString() { return '' + boom(); } }`,
    statements: `Integer raised = 0; Item i = new Item();
      try { String s = '' + i; } catch (NoSuchElementException e) { raised++; }
      try { String s = String.valueOf(i); } catch (NoSuchElementException e) { raised++; }
      try { String s = String.format('{0}', new List<Object>{ i }); } catch (NoSuchElementException e) { raised++; }
      try { String s = String.join(new List<Item>{ i }, ','); } catch (NoSuchElementException e) { raised++; }
      try { System.debug(i); } catch (NoSuchElementException e) { raised++; }
      try { String s = '' + new Map<String, Item>{ 'a' => i }; } catch (NoSuchElementException e) { raised++; }
      try { String s = JSON.serialize(new Map<Item, String>{ i => 'a' }); } catch (NoSuchElementException e) { raised++; }
      return '' + raised;`,
    ends: ['returned 7'],
  },
  {
    name: 'an exception in a getter that JSON reads',
    members: `${raiseBoom} class Item { public Integer n { get { return boom(); } set; } public Integer m { get { return m; } set { boom(); } } }`,
    statements: `String all = '';
      try { all += JSON.serialize(new Item()); } catch (NoSuchElementException e) { all += e.getMessage(); }
      try { Item i = (Item) JSON.deserialize('{"m":1,"n":2}', Item.class); all += '' + (i != null); } catch (NoSuchElementException e) { all += e.getMessage(); }
      return all;`,
    ends: ['returned'],
  },
  {
    name: 'an exception in an iterator, and a loop that goes on after it',
    members: `${raiseBoom} class Ones implements Iterator<Integer>, Iterable<Integer> { Integer left = 3; public Boolean hasNext() { return left > 0; }
      public Integer next() { left--; return left == 1 ? boom() : left; } public Iterator<Integer> iterator() { return this; } }`,
    statements: `Ones o = new Ones(); Integer sum = 0; try { for (Integer i : o) { sum += i; } } catch (NoSuchElementException e) { for (Integer i : o) { sum += 10 + i; } } return '' + sum;`,
    ends: ['returned 12'],
  },
  {
    name: 'a list that its own comparator changes',
    members: `static List<Item> all; class Item implements Comparable { Integer n; Item(Integer n) { this.n = n; }
      public Integer compareTo(Object other) { if (all.size() < 50) { all.add(new Item(0)); } else { all.remove(0); } return n - ((Item) other).n; } }`,
    statements:
      "all = new List<Item>(); for (Integer i = 0; i < 20; i++) { all.add(new Item(100 - i)); } try { all.sort(); } catch (Exception e) { return 'refused'; } Integer found = 0; for (Item i : all) { if (i != null) { found++; } } return '' + (found == all.size());",
    ends: ['returned true', 'returned refused'],
  },
  {
    name: 'a comparator that never agrees with itself',
    members:
      'static Integer calls = 0; class Odd implements Comparator<Integer> { public Integer compare(Integer a, Integer b) { calls++; return Math.mod(calls * 7919, 3) - 1; } }',
    statements: `List<Integer> l = new List<Integer>(); Integer sum = 0; for (Integer i = 0; i < 1000; i++) { l.add(i); } l.sort(new Odd());
      for (Integer i : l) { sum += i; } return l.size() + ' ' + sum;`,
    ends: ['returned 1000 499500', 'threw System.IllegalArgumentException'],
  },
  {
    name: 'a comparator that gives null',
    members:
      'class Odd implements Comparator<Integer> { public Integer compare(Integer a, Integer b) { return null; } }',
    statements: "List<Integer> l = new List<Integer>{ 3, 1, 2 }; l.sort(new Odd()); return '' + l.size();",
    ends: ['returned 3', 'threw System.NullPointerException'],
  },
  {
    name: 'a comparator that sorts the list it sorts',
    members:
      'static List<Integer> l = new List<Integer>{ 3, 1, 2 }; class Again implements Comparator<Integer> { public Integer compare(Integer a, Integer b) { l.sort(this); return a - b; } }',
    statements: "l.sort(new Again()); return '' + l;",
    ends: STACK,
  },
  {
    name: 'a map that its own keys change',
    members: `static Map<Box, Integer> m = new Map<Box, Integer>(); static Integer left = 100; ${box('if (left-- > 0) { m.put(new Box(left), left); } return n == ((Box) other).n;', 'if (left-- > 0) { m.remove(new Box(left)); } return 1;')}`,
    statements:
      "for (Integer i = 0; i < 10; i++) { m.put(new Box(1000 + i), i); } Integer seen = 0; for (Box b : m.keySet()) { seen++; } return '' + (seen == m.size());",
    ends: ['returned true', 'threw System.FinalException'],
  },
  {
    name: 'a collection that changes while it is written as JSON and as text',
    members: `static List<Object> l = new List<Object>(); class Item { public Integer n { get { if (l.size() < 1000) { l.add(new Item()); } return 1; } set; } public override String toString() { if (l.size() < 2000) { l.add(this); } return 'i'; } }`,
    statements: "l.add(new Item()); String j = JSON.serialize(l); String s = '' + l; return '' + (l.size() <= 2000);",
    ends: ['returned true', 'threw System.FinalException'],
  },
  {
    name: 'a loop whose body replaces the list',
    statements:
      "List<Integer> l = new List<Integer>{ 1, 2, 3 }; Integer sum = 0; for (Integer i : l) { l = new List<Integer>{ 9 }; sum += i; } return sum + ' ' + l;",
    ends: ['returned 6 (9)'],
  },
  {
    name: 'a static initialiser that throws, asked for again and again',
    classes: [
      "public class Broken { public static Integer started = 0; public static Integer n = fail(); static Integer fail() { started++; throw new HandledException('first'); } public static void touch() { } }",
      'public class HandledException extends Exception { }',
    ],
    statements: `String all = ''; for (Integer i = 0; i < 3; i++) { try { Broken.touch(); all += 'ran'; } catch (Exception e) { all += e.getTypeName(); } } return all;`,
    ends: ['returned', 'threw HandledException: first'],
  },
  {
    name: 'static initialisers that need each other',
    classes: [
      'public class One { public static Integer n = Two.n == null ? 1 : 2; }',
      'public class Two { public static Integer n = One.n == null ? 3 : 4; }',
    ],
    statements: "return '' + One.n + Two.n;",
    ends: ['returned 23'],
  },
  ...(
    [
      [
        'equals',
        `${box('return this == (Object) new Box(1) || new List<Box>{ this }.contains(new Box(2));', 'return 1;')}`,
        "return '' + new Set<Box>{ new Box(1), new Box(2) };",
      ],
      [
        'hashCode',
        box('return true;', 'return new Set<Box>{ new Box(1) }.size();'),
        "return '' + new Set<Box>{ new Box(1) };",
      ],
      [
        'compareTo',
        'class Item implements Comparable { public Integer compareTo(Object o) { new List<Item>{ new Item(), new Item() }.sort(); return 0; } }',
        "new List<Item>{ new Item(), new Item() }.sort(); return '';",
      ],
      [
        'toString',
        'class Item { public override String toString() { return String.valueOf(new List<Item>{ new Item() }); } }',
        "return '' + new Item();",
      ],
      [
        'an iterator',
        'class Ones implements Iterable<Integer> { public Iterator<Integer> iterator() { return new List<Integer>(new Set<Integer>()).isEmpty() ? again() : null; } Iterator<Integer> again() { for (Integer i : new Ones()) { } return null; } }',
        "for (Integer i : new Ones()) { } return '';",
      ],
      [
        'a Callable',
        'class Call implements Callable { public Object call(String action, Map<String, Object> args) { return ((Callable) new Call()).call(action, args); } }',
        "return '' + new Call().call('', null);",
      ],
      [
        'a stub',
        `public interface Counts { Integer n(); }
        class Answers implements StubProvider { public Object handleMethodCall(Object stubbed, String name, Type returns, List<Type> types, List<String> names, List<Object> args) { return ((Counts) stubbed).n(); } }`,
        "return '' + ((Counts) Test.createStub(Counts.class, new Answers())).n();",
      ],
      [
        'Type.newInstance',
        "public class Item { public Item() { Type.forName('H.Item').newInstance(); } }",
        "return '' + new Item();",
      ],
    ] as const
  ).map(
    ([name, members, statements]): Attack => ({
      name: `recursion without end through ${name}`,
      members,
      statements,
      ends: STACK,
    }),
  ),
  {
    name: 'a limit inside finally blocks that start again',
    members: 'static Integer n = 0;',
    statements:
      "while (true) { try { while (true) { n++; } } catch (Exception e) { n = 0; } finally { while (true) { n--; } } } return 'never';",
    ends: LIMIT,
  },
  {
    name: 'catching and trying again for ever',
    statements: "while (true) { try { Integer i = 1 / 0; } catch (Exception e) { continue; } } return 'never';",
    ends: LIMIT,
  },
  {
    name: 'catching the overflow of the stack',
    members: 'static Integer deep(Integer n) { try { return deep(n + 1); } catch (Exception e) { return n; } }',
    statements: "return '' + deep(0);",
    ends: LIMIT,
  },
  {
    name: 'a queueable job that enqueues itself for ever',
    members:
      'public class Job implements Queueable { public void execute(QueueableContext c) { System.enqueueJob(new Job()); } }',
    statements: "System.enqueueJob(new Job()); return 'enqueued';",
    ends: ['returned enqueued'],
  },
  {
    name: 'a job that never ends',
    members: 'public class Job implements Queueable { public void execute(QueueableContext c) { while (true) { } } }',
    statements: "System.enqueueJob(new Job()); return 'enqueued';",
    ends: ['returned enqueued', 'limit'],
  },
  {
    name: 'more rows of DML than any limit',
    statements: `List<Account> all = new List<Account>(); for (Integer i = 0; i < 10001; i++) { all.add(new Account(Name = 'n')); } insert all; return 'inserted';`,
    ends: LIMIT,
  },
  {
    name: 'more statements of DML than any limit, each caught',
    statements: "while (true) { try { insert new Account(Name = 'n'); } catch (Exception e) { } } return 'never';",
    ends: LIMIT,
  },
];
