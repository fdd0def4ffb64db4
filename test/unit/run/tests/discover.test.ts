import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discoverTests } from '../../../../engine/run/tests/discover';

const discover = (text: string) => discoverTests({ file: 'T.cls', text, apiVersion: 66 });

describe('the tests of a class file', () => {
  it('are found with their lines', () => {
    expect(
      discover('@IsTest\nclass T {\n  @IsTest\n  static void a() { }\n  static testMethod void b() { }\n}'),
    ).toEqual({
      class: 'T',
      file: 'T.cls',
      tests: [
        { method: 'a', line: 4 },
        { method: 'b', line: 5 },
      ],
    });
  });

  it.each([
    ['a class without tests', 'public class T { void f() { } }'],
    ['a test class of helpers', '@IsTest public class T { public static void make() { } }'],
    ['a comment that speaks of @IsTest', '/** for @IsTest */ public class T { }'],
    ['@TestSetup alone', '@IsTest class T { @TestSetup static void make() { } }'],
    ['an interface', '@IsTest public interface T { void f(); }'],
    ['methods of an inner class', 'public class T { @IsTest class Inner { @IsTest void f() { } } }'],
    ['an empty file', ''],
  ])('are none in %s', (_, text) => {
    expect(discover(text)).toBeUndefined();
  });

  it('of a broken class are those that can be read, and a class without any is still shown', () => {
    expect(
      discover('@IsTest class T { @IsTest static void a() { x = ; } @IsTest static void b() { } }')?.tests,
    ).toEqual([
      { method: 'a', line: 1 },
      { method: 'b', line: 1 },
    ]);
    expect(discover('@IsTest class T { @IsTest static')).toMatchObject({ class: 'T', tests: [] });
  });

  it('never raises, whatever the text', () => {
    const words = fc.constantFrom(
      '@IsTest',
      'class',
      'T',
      '{',
      '}',
      'static',
      'void',
      '(',
      ')',
      'testMethod',
      "'",
      ';',
    );
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        discover(parts.join(' '));
      }),
    );
  });
});
