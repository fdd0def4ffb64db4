import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunReport } from '../../../engine/run/contract';
import { Engine } from '../../../engine/run/engine';
import { EngineHost } from '../../../engine/run/host';
import { bundleOptions, ENTRIES } from '../../../esbuild.mjs';
import { meter, project, request } from '../../support/apex';

/** A way of calling oneself: `call` is a statement that goes one call deeper, `$` stands for it in `members`. */
interface Recursion {
  readonly name: string;
  /** `step()` counts each call: it stands in the body of what is called, once. */
  readonly members: string;
  readonly start: string;
  /** What each frame of the stack is called. */
  readonly frame: string;
}

const locals = Array.from({ length: 60 }, (_, n) => `Integer i${n} = n + ${n}; String s${n} = 's' + n;`).join(' ');
const sum = Array.from({ length: 60 }, (_, n) => `i${n} + s${n}.length()`).join(' + ');
const STEP = 'if (++H.calls > 980) System.debug(H.calls);';

const recursions: readonly Recursion[] = [
  { name: 'a static method', members: `static void f() { ${STEP} f(); }`, start: 'f();', frame: 'H.f' },
  { name: 'an instance method', members: `void f() { ${STEP} f(); }`, start: 'f();', frame: 'H.f' },
  {
    name: 'a method that gives a value',
    members: `static Integer f(Integer n) { ${STEP} return n + f(n + 1); }`,
    start: 'f(1);',
    frame: 'H.f',
  },
  {
    name: 'a method with 120 variables',
    members: `static Integer f(Integer n) { ${STEP} ${locals} Integer below = f(n + 1); return below + ${sum}; }`,
    start: 'f(1);',
    frame: 'H.f',
  },
  {
    name: 'a method with loops, try and switch',
    members: `static Integer f(Integer n) { ${STEP} for (Integer i = 0; i < 1; i++) { try { switch on i { when 0 { n = f(n); } } } finally { n++; } } return n; }`,
    start: 'f(1);',
    frame: 'H.f',
  },
  {
    name: 'a constructor',
    members: `class Node { Node next; Node() { ${STEP} next = new Node(); } }`,
    start: 'new Node();',
    frame: 'H.Node.<init>',
  },
  {
    name: 'a property',
    members: `static Integer p { get { ${STEP} return p2 + 1; } set; } static Integer p2 { get { return 0; } }
      static Integer q { get { ${STEP} return other.r; } } static H other = new H(); Integer r { get { ${STEP} return H.q; } }`,
    start: 'Integer n = q;',
    frame: 'H.[qr]',
  },
  {
    name: 'toString through String.valueOf',
    members: `class Named { public override String toString() { ${STEP} return String.valueOf(this); } }`,
    start: 'String s = String.valueOf(new Named());',
    frame: 'H.Named.toString',
  },
  {
    name: 'toString through joined texts',
    members: `class Named { public override String toString() { ${STEP} return 'x' + this; } }`,
    start: "String s = '' + new Named();",
    frame: 'H.Named.toString',
  },
  {
    name: 'toString through String.join',
    members: `class Named { public override String toString() { ${STEP} return String.join(new List<Object>{ this }, ','); } }`,
    start: 'String s = String.valueOf(new Named());',
    frame: 'H.Named.toString',
  },
  {
    name: 'compareTo through List.sort',
    members: `class Ranked implements Comparable { public Integer compareTo(Object other) { ${STEP} H.ranked(); return 0; } }
      static void ranked() { List<Ranked> l = new List<Ranked>{ new Ranked(), new Ranked() }; l.sort(); }`,
    start: 'ranked();',
    frame: '(H.Ranked.compareTo|H.ranked)',
  },
  {
    name: 'a Comparator',
    members: `class Order implements Comparator<Integer> { public Integer compare(Integer a, Integer b) { ${STEP} List<Integer> l = new List<Integer>{ 2, 1 }; l.sort(this); return 0; } }`,
    start: 'List<Integer> l = new List<Integer>{ 2, 1 }; l.sort(new Order());',
    frame: 'H.Order.compare',
  },
  {
    name: 'equals through a list',
    members: `class Key { public Boolean equals(Object other) { ${STEP} return new List<Key>{ new Key() }.contains(this); } public override Integer hashCode() { return 1; } }`,
    start: 'Boolean b = new List<Key>{ new Key() }.contains(new Key());',
    frame: 'H.Key.equals',
  },
  {
    name: 'hashCode through a set',
    members: `class Key { public Boolean equals(Object other) { return true; } public override Integer hashCode() { ${STEP} return new Set<Key>{ this }.size(); } }`,
    start: 'Set<Key> keys = new Set<Key>{ new Key() };',
    frame: 'H.Key.hashCode',
  },
  {
    name: 'an interface',
    members: `interface Deep { void go(); } class A implements Deep { public void go() { ${STEP} Deep next = new B(); next.go(); } }
      class B implements Deep { public void go() { ${STEP} Deep next = new A(); next.go(); } }`,
    start: 'new A().go();',
    frame: 'H.[AB].go',
  },
  {
    name: 'virtual methods and super',
    members: `virtual class Base { public virtual void go() { ${STEP} this.go(); } }
      class Child extends Base { public override void go() { ${STEP} super.go(); } }`,
    start: 'new Child().go();',
    frame: 'H.(Base|Child).go',
  },
  {
    name: 'an iterator',
    members: `class All implements Iterable<Integer>, Iterator<Integer> { public Iterator<Integer> iterator() { ${STEP} for (Integer i : this) { } return this; }
      public Boolean hasNext() { return false; } public Integer next() { return 0; } }`,
    start: 'for (Integer i : new All()) { }',
    frame: 'H.All.iterator',
  },
  {
    name: 'Callable',
    members: `class Action implements Callable { public Object call(String name, Map<String, Object> values) { ${STEP} Callable next = (Callable) Type.forName('H.Action').newInstance(); return next.call(name, values); } }`,
    start: "new Action().call('x', null);",
    frame: 'H.Action.call',
  },
];

const classOf = ({ members, start }: Recursion) =>
  `global class H implements purecloud.CTIExtension.SaveLog { static Integer calls = 0; ${members} global String onSaveLog(String data) { ${start} return 'done'; } }`;

let folder: string;
let host: EngineHost;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'savelog-deep-'));
  const worker = join(folder, 'worker.cjs');
  await build({ ...bundleOptions(), entryPoints: [ENTRIES.worker], outfile: worker, sourcemap: false });
  host = new EngineHost(worker);
}, 60_000);
afterAll(async () => {
  await host.dispose();
  rmSync(folder, { recursive: true, force: true });
});

/** The deepest call that was counted. */
const deepest = ({ log }: RunReport) => Number(log.at(-1)?.text ?? 0);

describe.each([
  ['in process', async (source: string) => new Engine(meter).run(request('H', '{}'), project([source]))],
  ['in the worker', (source: string) => host.run(request('H', '{}'), project([source]))],
])('1,000 calls deep %s', (_, run) => {
  it.each(recursions.map((each) => [each.name, each] as const))('%s ends at the depth of Apex', async (_name, each) => {
    const report = await run(classOf(each));
    expect({ outcome: report.outcome, problems: report.problems, exception: report.exception?.message }).toEqual({
      outcome: 'limit',
      problems: [],
      exception: 'Maximum stack depth reached: 1001',
    });
    console.log(each.name, deepest(report), report.exception?.stack.length, report.exception?.stack.slice(0, 3).map((f) => `${f.class}.${f.method}:${f.line}:${f.column}`).join(' '), report.exception?.stack.at(-1)?.method);
  });
});
