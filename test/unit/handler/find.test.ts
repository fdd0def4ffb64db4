import { describe, expect, it } from 'vitest';
import { parsedClass } from '../../../server/language/apex/parsed';
import { isHandlerText } from '../../../server/language/handler/check';
import { findHandlers } from '../../../server/language/handler/find';
import { extractShape, rangeOf } from '../../../server/language/handler/shape';

const source = (file: string, text: string) => ({ file, text, apiVersion: undefined });

describe('finding handlers', () => {
  it('gives them by class name with what they implement, near misses apart', () => {
    const handlers = findHandlers([
      source(
        '/p/Z.cls',
        'global class Z implements PURECLOUD.CTIEXTENSION.SAVELOG { public String onsavelog(String s) { return s; } }',
      ),
      source(
        '/p/A.cls',
        'global class A implements purecloud.CTIExtension.ScreenPop, purecloud.CTIExtensions.SaveLog { }',
      ),
      source('/p/B.cls', 'public class B { /* purecloud.CTIExtension.SaveLog */ }'),
    ]);
    expect(
      handlers.map(({ name, points, nearMisses, methods }) => ({ name, points, nearMisses, methods: methods.length })),
    ).toEqual([
      { name: 'A', points: ['ScreenPop'], nearMisses: ['SaveLog'], methods: 0 },
      { name: 'Z', points: ['SaveLog'], nearMisses: [], methods: 1 },
    ]);
    const [method] = handlers[1]?.methods ?? [];
    expect(handlers[1]?.source.text.slice(method?.range.start, method?.range.end)).toBe('onsavelog');
  });

  it.each([
    ['global class A implements purecloud.CTIExtension.SaveLog { }', true],
    ['global class A implements pcdevpackageorg.CTIExtension.SaveLog {', true],
    ['public class A { void m() { Object o = new purecloud.CTIExtension.SaveLog(); } }', false],
    ['', false],
  ])('%s is a handler: %s', (text, is) => {
    expect(isHandlerText(text)).toBe(is);
  });
});

describe('the shape of a class', () => {
  const text = `@IsTest global with sharing class A implements purecloud . CTIExtension.SaveLog, Iterable< Map<Id , String> > {
    public A() {}
    @TestVisible private static List<String[]> names(Map<String,Object> m, Integer n) { return null; }
  }`;
  const extracted = extractShape(parsedClass(text).tree, 'B');

  it('is what a reader of the declaration sees', () => {
    expect(extracted?.shape).toEqual({
      name: 'A',
      fileName: 'B',
      kind: 'class',
      modifiers: ['global', 'with sharing'],
      annotations: ['IsTest'],
      interfaces: ['purecloud.CTIExtension.SaveLog', 'Iterable<Map<Id,String>>'],
      methods: [
        {
          name: 'names',
          modifiers: ['private', 'static'],
          annotations: ['TestVisible'],
          parameters: [
            { name: 'm', type: 'Map<String,Object>' },
            { name: 'n', type: 'Integer' },
          ],
          returnType: 'List<String[]>',
        },
      ],
    });
  });

  it.each([
    ['', 'A'],
    ['/modifiers', 'A'],
    ['/interfaces/0', 'purecloud . CTIExtension.SaveLog'],
    ['/methods/0/name', 'names'],
    ['/methods/0/parameters', '(Map<String,Object> m, Integer n)'],
    ['/methods/0/parameters/1/type', 'Integer'],
    ['/methods/0/returnType', 'List<String[]>'],
    ['/methods/0/modifiers/static', 'static'],
    ['/methods/7', 'A'],
  ])('%s is written at %s', (pointer, written) => {
    const { start, end } = rangeOf(extracted?.ranges ?? new Map(), pointer);
    expect(text.slice(start, end)).toBe(written);
  });

  it('of an empty file is none', () => {
    expect(extractShape(parsedClass('').tree, 'B')).toBeUndefined();
  });
});
