import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runHandler, runStatements } from '../../support/apex';

/** What `Type.forName` gives for a name, as text. */
function named(name: string, members = ''): string | null {
  const text = name.replace(/[\\']/g, '\\$&').replace(/[^ -~]/g, ' ');
  return runStatements(`Type found = Type.forName('${text}'); return found == null ? null : found.getName();`, members)
    .value;
}

describe('Type.forName with odd names', () => {
  it.each([
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'H.__proto__',
    'H.constructor',
    'List<__proto__>',
    'Map<String>',
    'List<String',
    'List<>',
    '<',
    '.',
    'H.',
    'void',
    'String[]',
    '',
  ])('%s is nothing', (name) => {
    expect(named(name)).toBeNull();
  });

  it('survives deep nesting', () => {
    expect(named(`${'List<'.repeat(500)}String${'>'.repeat(500)}`)).toBeNull();
  });

  it('gives a type or null for any text', () => {
    const part = fc.constantFrom(
      'List',
      'Map',
      'Set',
      'String',
      'H',
      'H.Inner',
      '<',
      '>',
      ',',
      '.',
      ' ',
      '__proto__',
      'Account',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const value = named(parts.join(''), 'public class Part {}');
        expect(value === null || value.length > 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('Type.newInstance', () => {
  const made = (name: string, ...sources: string[]) => {
    const handler = `global class H implements purecloud.CTIExtension.SaveLog {
      public class Own { private Own() {} }
      public class Sized { public Sized(Integer size) {} }
      global String onSaveLog(String data) { return String.valueOf(Type.forName('${name}').newInstance() != null); }
    }`;
    const { value, exception } = runHandler([handler, ...sources]);
    return value ?? `${exception?.type}: ${exception?.message}`;
  };

  it('reaches a private constructor of its own file only', () => {
    expect(made('H.Own')).toBe('true');
    expect(made('Single', 'public class Single { private Single() {} }')).toBe(
      'System.TypeException: Single does not have a no-arg constructor',
    );
    expect(made('Plain', 'public class Plain {}')).toBe('true');
  });

  it.each(['H.Sized', 'Integer', 'String', 'SObject', 'Object', 'System.LoggingLevel', 'System.Queueable'])(
    '%s has no constructor without parameters',
    (name) => {
      expect(made(name)).toBe(`System.TypeException: ${name} does not have a no-arg constructor`);
    },
  );

  it.each(['Account', 'List<Account>', 'Map<Id, Set<String>>', 'System.HttpRequest', 'System.DmlException'])(
    'makes a %s',
    (name) => {
      expect(made(name)).toBe('true');
    },
  );
});
