import { describe, expect, it } from 'vitest';
import { applied, fixed, fixesAt } from './support';

const OTHERS = {
  'Shape.cls': 'public interface Shape {\n  Integer area(Integer size, String unit);\n  void draw();\n}',
  'Plan.cls':
    'public abstract class Plan { protected abstract Map<String, Object> steps(List<Task> tasks); public virtual void go() { } public void stay() { } }',
  'Fixed.cls': 'public class Fixed { public void go() { } }',
};

describe('modifiers', () => {
  it.each([
    ['class |A { }', 'Make it public', 'public class A { }'],
    ['with sharing class |A { }', 'Make it public', 'public with sharing class A { }'],
    [
      'public class A extends Plan { public void |go() { } Map<String, Object> x; }',
      "Add 'override'",
      'public class A extends Plan { public override void go() { } Map<String, Object> x; }',
    ],
    [
      'public class A extends Plan { private override void |go() { } }',
      'Make the method public',
      'public class A extends Plan { public override void go() { } }',
    ],
    [
      'public class A implements Shape { Integer |area(Integer s, String u) { return 1; } public void draw() { } }',
      'Make the method public',
      'public class A implements Shape { public Integer area(Integer s, String u) { return 1; } public void draw() { } }',
    ],
    [
      'public class A { public override void |nothing() { } }',
      "Remove 'override'",
      'public class A { public void nothing() { } }',
    ],
    [
      'public class A { public abstract void |m(); }',
      'Make the class abstract',
      'public abstract class A { public abstract void m(); }',
    ],
    ['public class A { |static A() { } }', "Remove 'static'", 'public class A { A() { } }'],
    [
      'public class A { virtual class B { } class C extends |D { } class D { } }',
      'Make A.D virtual',
      'public class A { virtual class B { } class C extends D { } virtual class D { } }',
    ],
  ])('%s', (marked, title, expected) => {
    expect(fixed(marked, title, OTHERS)).toBe(expected);
  });

  it.each([
    ['public class A extends |Fixed { }', 'Make Fixed virtual', 'Fixed.cls', 'public virtual class Fixed {'],
    [
      'public abstract class A extends Plan { public override void |stay() { } }',
      'Make Plan.stay virtual',
      'Plan.cls',
      'public virtual void stay()',
    ],
  ])('of another file: %s', (marked, title, file, expected) => {
    const fix = fixesAt(marked, OTHERS).fixes.find((each) => each.title === title);
    const [elsewhere] = fix?.elsewhere ?? [];
    expect(elsewhere?.file).toBe(`/p/${file}`);
    expect(applied(elsewhere?.text ?? '', elsewhere?.edits ?? [])).toContain(expected);
  });
});

describe('what a supertype demands', () => {
  it.each([
    [
      'an interface of the project',
      'public class |A implements Shape {\n  Integer size;\n  public void draw() {\n  }\n}\n',
      'Implement area',
      'public class A implements Shape {\n  Integer size;\n  public void draw() {\n  }\n  public Integer area(Integer size, String unit) {\n    return null;\n  }\n}\n',
    ],
    [
      'an abstract class',
      'public class |A extends Plan {\n}\n',
      'Implement steps',
      'public class A extends Plan {\n    protected override Map<String, Object> steps(List<Task> tasks) {\n        return null;\n    }\n}\n',
    ],
    [
      'an interface of the platform, in a class on one line',
      'public class |A implements System.Queueable { }',
      'Implement execute',
      'public class A implements System.Queueable { \n    public void execute(System.QueueableContext context) {\n    }\n}',
    ],
    [
      'an inner class',
      'public class A {\n  class |B implements Shape {\n    public Integer area(Integer size, String unit) { return 1; }\n  }\n}\n',
      'Implement draw',
      'public class A {\n  class B implements Shape {\n    public Integer area(Integer size, String unit) { return 1; }\n    public void draw() {\n    }\n  }\n}\n',
    ],
  ])('%s', (_, marked, title, expected) => {
    const result = fixed(marked, title, OTHERS);
    // The name of a platform's parameter is the platform's business.
    expect(result.replace(/QueueableContext \w+\)/, 'QueueableContext context)')).toBe(expected);
  });

  it('is offered as a whole', () => {
    expect(fixed('public class |A implements Shape { }', 'Implement 2 methods', OTHERS)).toBe(
      [
        'public class A implements Shape { ',
        '    public Integer area(Integer size, String unit) {',
        '        return null;',
        '    }',
        '    public void draw() {',
        '    }',
        '}',
      ].join('\n'),
    );
  });
});
