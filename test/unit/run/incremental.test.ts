import { describe, expect, it } from 'vitest';
import { Build } from '../../../engine/run/build';
import type { FileProvider } from '../../../engine/run/contract';
import { dependentsOf } from '../../../engine/run/dependents';
import { Engine } from '../../../engine/run/engine';
import { meter, project, request } from '../../support/apex';

const handler = `global class Handler implements purecloud.CTIExtension.SaveLog {
  global String onSaveLog(String data) { return Greeter.greet() + new Child().name() + Far.away(); }
}`;
const classes = {
  greeter: "public class Greeter { public static String greet() { return 'hello'; } }",
  parent: "public virtual class Parent { public virtual String name() { return 'parent'; } }",
  child: 'public class Child extends Parent { }',
  far: "public class Far { public static String away() { return '!'; } }",
};

/** A project in which each reading of a class is noted. */
function noted(sources: readonly string[]): { files: FileProvider; read: string[] } {
  const read: string[] = [];
  const { apexClass, ...rest } = project(sources);
  return {
    read,
    files: {
      ...rest,
      apexClass: (name) => {
        read.push(name);
        return apexClass(name);
      },
    },
  };
}

function run(engine: Engine, changed: Partial<typeof classes>): string | null {
  const { outcome, value, problems } = engine.run(
    request('Handler', '{}'),
    noted([handler, ...Object.values({ ...classes, ...changed })]).files,
  );
  return outcome === 'returned' ? value : `${outcome}: ${problems[0]?.message}`;
}

describe('what a change makes to be compiled again', () => {
  const texts = Object.entries(classes).map(([name, text]) => ({ name, text }));

  it('is the class, what names it, and what names these', () => {
    expect([...dependentsOf(['parent'], [...texts, { name: 'handler', text: handler }])].sort()).toEqual([
      'child',
      'handler',
      'parent',
    ]);
  });

  it('is nothing else', () => {
    expect([...dependentsOf(['far'], texts)]).toEqual(['far']);
  });

  it('is what named a class that was not there', () => {
    expect(
      [
        ...dependentsOf(
          ['new'],
          [
            { name: 'a', text: 'New n;' },
            { name: 'b', text: 'Newer n;' },
            { name: 'new', text: undefined },
          ],
        ),
      ].sort(),
    ).toEqual(['a', 'new']);
  });
});

describe('an engine whose files change', () => {
  it('runs what the files say now', () => {
    const engine = new Engine(meter);
    expect(run(engine, {})).toBe('helloparent!');
    expect(run(engine, { greeter: classes.greeter.replace('hello', 'good day') })).toBe('good dayparent!');
    expect(run(engine, { parent: classes.parent.replace("'parent'", "'mother'") })).toBe('hellomother!');
    expect(run(engine, {})).toBe('helloparent!');
  });

  it('finds a problem that a change elsewhere makes, and loses it again', () => {
    const engine = new Engine(meter);
    expect(run(engine, {})).toBe('helloparent!');
    expect(run(engine, { greeter: classes.greeter.replace('greet()', 'hail()') })).toContain('greet');
    expect(run(engine, { child: 'public class Child { }' })).toContain('name');
    expect(run(engine, {})).toBe('helloparent!');
  });

  it('sees a class that comes and one that goes', () => {
    const engine = new Engine(meter);
    expect(run(engine, { far: '' })).toContain('Far');
    expect(run(engine, {})).toBe('helloparent!');
    expect(run(engine, { far: '' })).toContain('Far');
  });

  it('keeps a class that nothing has to do with the change', () => {
    const build = new Build(() => 0);
    const symbols = (far: string) => {
      const { world } = build.linkerFor(project([handler, classes.greeter, classes.parent, classes.child, far]));
      return Object.fromEntries(['Greeter', 'Far', 'Handler'].map((name) => [name, world.topLevelClass(name)]));
    };
    const before = symbols(classes.far);
    const after = symbols(classes.far.replace('!', '?'));
    expect(after.Greeter).toBe(before.Greeter);
    expect(after.Far).not.toBe(before.Far);
    expect(after.Handler).not.toBe(before.Handler);
  });

  it('names the lines of the new text where it breaks', () => {
    const engine = new Engine(meter);
    run(engine, {});
    const broken = project([
      handler,
      ...Object.values({ ...classes, greeter: classes.greeter.replace('return', '\n\nInteger n = 1 / 0; return') }),
    ]);
    expect(engine.run(request('Handler', '{}'), broken).exception?.stack[0]).toMatchObject({
      class: 'Greeter',
      line: 3,
    });
  });
});
