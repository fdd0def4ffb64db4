import { describe, expect, it } from 'vitest';
import { fixed, fixesAt, inMethod } from './support';

describe('a value of a wrong type', () => {
  it.each([
    ['Object o; String s = |o;', 'Cast to String', 'Object o; String s = (String) o;', true],
    ['Object o; Task t; t.Subject = |o;', 'Cast to String', 'Object o; Task t; t.Subject = (String) o;', true],
    [
      "Map<String, Object> m = |JSON.deserializeUntyped('{}');",
      'Cast to Map<String, Object>',
      "Map<String, Object> m = (Map<String, Object>) JSON.deserializeUntyped('{}');",
      true,
    ],
    [
      'Exception e; DmlException d = |e;',
      'Cast to System.DmlException',
      'Exception e; DmlException d = (System.DmlException) e;',
      true,
    ],
    [
      'Object o; Object p; String s = |o == null ? p : o;',
      'Cast to String',
      'Object o; Object p; String s = (String) (o == null ? p : o);',
      true,
    ],
    ['Integer i; String s = |i;', 'Convert with String.valueOf(…)', 'Integer i; String s = String.valueOf(i);', false],
    ['Integer i = |data;', 'Convert with Integer.valueOf(…)', 'Integer i = Integer.valueOf(data);', false],
    ['Decimal d; Integer i = |d;', 'Convert with intValue()', 'Decimal d; Integer i = d.intValue();', false],
    ['Decimal d; Integer i = |d * 2;', 'Convert with intValue()', 'Decimal d; Integer i = (d * 2).intValue();', false],
    ['List<String> l = |data;', 'Wrap in a List<String>', 'List<String> l = new List<String>{ data };', false],
  ])('%s %s', (marked, title, expected, isPreferred) => {
    const source = inMethod.put(marked);
    expect(inMethod.take(fixed(source, title))).toBe(expected);
    const { fixes } = fixesAt(source);
    expect(fixes.map((each) => !each.isDoubtful)).toEqual([isPreferred]);
  });

  it.each(["Integer i = |'x';", 'Task t = |1;', 'List<Integer> l = |data;', 'Account a; Task t = |a;'])(
    'that can never fit has no repair: %s',
    (marked) => {
      expect(fixesAt(inMethod.put(marked)).fixes).toEqual([]);
    },
  );
});

describe('a condition', () => {
  it('compares', () => {
    expect(inMethod.take(fixed(inMethod.put('if (|data = null) { }'), "Change to '=='"))).toBe('if (data == null) { }');
  });

  it('that is something else has no repair', () => {
    expect(fixesAt(inMethod.put('if (|data) { }')).fixes).toEqual([]);
  });
});
