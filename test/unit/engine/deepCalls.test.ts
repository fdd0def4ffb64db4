import { describe, expect, it } from 'vitest';
import type { StackFrame } from '../../../engine/run/contract';
import { Engine } from '../../../engine/run/engine';
import { meter, project, request } from '../../support/apex';
import { realWorker } from '../../support/realWorker';

/** A way of calling oneself again and again. */
interface Recursion {
  readonly name: string;
  /** Members of the handler; `STEP` stands once in every method that is called. */
  readonly members: string;
  readonly start: string;
  /** What the frames of the stack are called, but for a constructor that nobody wrote. */
  readonly frame: RegExp;
  /** Which stack of JavaScript's is too small for it: the default one, which tests in process have, or the worker's too. */
  readonly overflows?: 'in process' | 'everywhere';
}

const locals = Array.from({ length: 60 }, (_, n) => `Integer i${n} = n + ${n}; String s${n} = 's' + n;`).join(' ');
const sum = Array.from({ length: 60 }, (_, n) => `i${n} + s${n}.length()`).join(' + ');
const STEP = 'if (++H.calls > 980) System.debug(H.calls);';

const recursions: readonly Recursion[] = [
  { name: 'a static method', members: `static void f() { ${STEP} f(); }`, start: 'f();', frame: /^H\.f$/ },
  { name: 'an instance method', members: `void f() { ${STEP} f(); }`, start: 'f();', frame: /^H\.f$/ },
  {
    name: 'a method that gives a value',
    members: `static Integer f(Integer n) { ${STEP} return n + f(n + 1); }`,
    start: 'f(1);',
    frame: /^H\.f$/,
  },
  {
    name: 'a method with 120 variables',
    members: `static Integer f(Integer n) { ${STEP} ${locals} Integer below = f(n + 1); return below + ${sum}; }`,
    start: 'f(1);',
    frame: /^H\.f$/,
    overflows: 'in process',
  },
  {
    name: 'a method with 6,000 variables',
    members: `static Integer f(Integer n) { ${STEP} ${Array.from({ length: 6000 }, (_, i) => `Integer i${i} = n;`).join('')} n = f(n + 1); return ${Array.from({ length: 6000 }, (_, i) => `i${i}`).join(' + ')}; }`,
    start: 'f(1);',
    frame: /^H\.f$/,
    overflows: 'everywhere',
  },
  {
    name: 'a method with loops, try and switch',
    members: `static Integer f(Integer n) { ${STEP} for (Integer i = 0; i < 1; i++) { try { switch on i { when 0 { n = f(n); } } } finally { n++; } } return n; }`,
    start: 'f(1);',
    frame: /^H\.f$/,
  },
  {
    name: 'a constructor',
    members: `class Node { Node next; Node() { ${STEP} next = new Node(); } }`,
    start: 'new Node();',
    frame: /^H\.Node\.<init>$/,
  },
  {
    name: 'a property',
    members: `static Integer q { get { ${STEP} return other.r; } } static H other = new H(); Integer r { get { ${STEP} return H.q; } }`,
    start: 'Integer n = q;',
    frame: /^H\.[qr]$/,
  },
  {
    name: 'toString through String.valueOf',
    members: `class Named { public override String toString() { ${STEP} return String.valueOf(this); } }`,
    start: 'String s = String.valueOf(new Named());',
    frame: /^H\.Named\.toString$/,
  },
  {
    name: 'toString through joined texts',
    members: `class Named { public override String toString() { ${STEP} return 'x' + this; } }`,
    start: "String s = '' + new Named();",
    frame: /^H\.Named\.toString$/,
  },
  {
    name: 'toString through String.join',
    members: `class Named { public override String toString() { ${STEP} return String.join(new List<Object>{ this }, ','); } }`,
    start: 'String s = String.valueOf(new Named());',
    frame: /^H\.Named\.toString$/,
  },
  {
    name: 'compareTo through List.sort',
    members: `class Ranked implements Comparable { public Integer compareTo(Object other) { ${STEP} H.ranked(); return 0; } }
      static void ranked() { ${STEP} List<Ranked> l = new List<Ranked>{ new Ranked(), new Ranked() }; l.sort(); }`,
    start: 'ranked();',
    frame: /^(H\.Ranked\.compareTo|H\.ranked)$/,
  },
  {
    name: 'a Comparator',
    members: `class Order implements Comparator<Integer> { public Integer compare(Integer a, Integer b) { ${STEP} List<Integer> l = new List<Integer>{ 2, 1 }; l.sort(this); return 0; } }`,
    start: 'List<Integer> l = new List<Integer>{ 2, 1 }; l.sort(new Order());',
    frame: /^H\.Order\.compare$/,
  },
  {
    name: 'equals through a list',
    members: `class Key { public Boolean equals(Object other) { ${STEP} return new List<Key>{ new Key() }.contains(this); } public override Integer hashCode() { return 1; } }`,
    start: 'Boolean b = new List<Key>{ new Key() }.contains(new Key());',
    frame: /^H\.Key\.equals$/,
  },
  {
    name: 'hashCode through a set',
    members: `class Key { public Boolean equals(Object other) { return true; } public override Integer hashCode() { ${STEP} return new Set<Key>{ this }.size(); } }`,
    start: 'Set<Key> keys = new Set<Key>{ new Key() };',
    frame: /^H\.Key\.hashCode$/,
  },
  {
    name: 'an interface',
    members: `interface Deep { void go(); } class A implements Deep { public void go() { ${STEP} Deep next = new B(); next.go(); } }
      class B implements Deep { public void go() { ${STEP} Deep next = new A(); next.go(); } }`,
    start: 'new A().go();',
    frame: /^H\.[AB]\.go$/,
  },
  {
    name: 'virtual methods and super',
    members: `virtual class Base { public virtual void go() { ${STEP} this.go(); } }
      class Child extends Base { public override void go() { ${STEP} super.go(); } }`,
    start: 'new Child().go();',
    frame: /^H\.(Base|Child)\.go$/,
  },
  {
    name: 'an iterator',
    members: `class All implements Iterable<Integer>, Iterator<Integer> { public Iterator<Integer> iterator() { ${STEP} for (Integer i : this) { } return this; }
      public Boolean hasNext() { return false; } public Integer next() { return 0; } }`,
    start: 'for (Integer i : new All()) { }',
    frame: /^H\.All\.iterator$/,
  },
  {
    name: 'Callable',
    members: `class Action implements Callable { public Object call(String name, Map<String, Object> values) { ${STEP} Callable next = (Callable) Type.forName('H.Action').newInstance(); return next.call(name, values); } }`,
    start: "new Action().call('x', null);",
    frame: /^H\.Action\.call$/,
  },
];

const classOf = ({ members, start }: Recursion) =>
  `global class H implements purecloud.CTIExtension.SaveLog { static Integer calls = 0; ${members} global String onSaveLog(String data) { ${start} return 'done'; } }`;

const host = realWorker();

const shown = ({ class: name, method, line, column }: StackFrame) => `${name}.${method}:${line}:${column}`;

describe.each([
  ['in process', async (source: string) => new Engine(meter).run(request('H', '{}'), project([source]))],
  ['in the worker', (source: string) => host().run(request('H', '{}'), project([source]))],
])('deep calls %s', (where, run) => {
  it.each(recursions.map((each) => [each.name, each] as const))('of %s end at the depth of Apex', async (_, each) => {
    const report = await run(classOf(each));
    expect({ outcome: report.outcome, problems: report.problems, exception: report.exception?.message }).toEqual({
      outcome: 'limit',
      problems: [],
      exception: 'Maximum stack depth reached: 1001',
    });
    // onSaveLog is the first call, what went 999 deeper is the thousandth, and the next one is refused.
    if (each.overflows !== 'everywhere' && each.overflows !== where) expect(report.log.at(-1)?.text).toBe('999');
    const [top, ...below] = report.exception?.stack ?? [];
    const frames = below.filter(({ method }) => method !== 'onSaveLog');
    expect(frames.length).toBeGreaterThanOrEqual(each.overflows ? 15 : 50);
    expect(`${top?.class}.${top?.method}`).toMatch(new RegExp(`${each.frame.source}|\\.<init>$`));
    for (const frame of frames) expect(`${frame.class}.${frame.method}`).toMatch(each.frame);
    // Each stands where it calls the next one: at as many places as there are methods.
    expect(new Set(frames.slice(1).map(shown)).size).toBeLessThanOrEqual(2);
  });

  it('of methods, constructors and callbacks in turn have each of them in their stack', async () => {
    const report = await run(`global class H implements purecloud.CTIExtension.SaveLog {
static void a(Integer n) { if (n == 0) { n = 1 / n; } b(n - 1); }
static void b(Integer n) { new Node(n); }
class Node { Node(Integer n) { String s = String.valueOf(new Named(n)); } }
class Named { Integer n; Named(Integer n) { this.n = n; } public override String toString() { H.a(n); return ''; } }
global String onSaveLog(String data) { a(12); return null; } }`);
    const turn = ['H.Named.toString:5', 'H.Node.<init>:4', 'H.b:3', 'H.a:2'];
    expect(report.exception?.message).toBe('Divide by 0');
    expect(report.exception?.stack.map((frame) => `${frame.class}.${frame.method}:${frame.line}`)).toEqual([
      'H.a:2',
      ...Array(12).fill(turn).flat(),
      'H.onSaveLog:6',
    ]);
  });

  it('can be caught below the limit and made again', async () => {
    const report = await run(`global class H implements purecloud.CTIExtension.SaveLog {
class Node { Node(Integer n) { if (n == 0) throw new IllegalArgumentException('deep'); new Node(n - 1); } }
static Integer left; static Integer down { get { return left-- == 0 ? Integer.valueOf('x') : further; } } static Integer further { get { return down; } }
global String onSaveLog(String data) { Integer caught = 0;
for (Integer i = 0; i < 20; i++) { try { new Node(950); } catch (IllegalArgumentException e) { caught++; } try { left = 400; Integer n = down; } catch (TypeException e) { caught++; } }
return String.valueOf(caught); } }`);
    expect(report).toMatchObject({ outcome: 'returned', value: '40' });
  });
});

describe('a class that is first reached where the stack ends', () => {
  const other = "public class Other { public static String hello() { return new List<String>{ 'hello' }[0]; } }";
  const source = `global class H implements purecloud.CTIExtension.SaveLog {
    static Integer f(Integer n, Integer least) { ${locals} if (n > least) Other.hello(); Integer below = f(n + 1, least); return below + ${sum}; }
    global String onSaveLog(String data) { Integer least = Integer.valueOf(data); if (least < 0) return Other.hello(); f(0, least); return null; } }`;

  it('is there for the next run', () => {
    // The stack of a test holds some hundred of these calls: near its end there is no room left to compile the class.
    const files = project([source.replace('if (n > least) Other.hello();', 'System.debug(n);'), other]);
    const last = Number(new Engine(meter).run(request('H', '0'), files).log.at(-1)?.text);
    expect(last).toBeLessThan(990);
    const failed: number[] = [];
    for (let least = last - 50; least < last + 10; least++) {
      const engine = new Engine(meter);
      const run = (data: string) => engine.run(request('H', data), project([source, other]));
      expect(run(String(least)).exception?.message).toBe('Maximum stack depth reached: 1001');
      if (run('-1').value !== 'hello') failed.push(least);
    }
    expect(failed).toEqual([]);
  }, 60_000);
});
