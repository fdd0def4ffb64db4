import { describe, expect, test } from 'vitest';
import { handlerFindings } from '../../../schemas/findings';
import type { HandlerMethodShape, HandlerShape } from '../../../schemas/handlerShape';

function method(changes: Partial<HandlerMethodShape> = {}): HandlerMethodShape {
  const parameters = [{ name: 'data', type: 'String' }];
  return { name: 'onSaveLog', modifiers: ['public'], annotations: [], parameters, returnType: 'String', ...changes };
}

function handler(changes: Partial<HandlerShape> = {}): HandlerShape {
  return {
    name: 'AgentScript',
    fileName: 'AgentScript',
    kind: 'class',
    modifiers: ['global', 'with sharing'],
    annotations: [],
    interfaces: ['purecloud.CTIExtension.SaveLog'],
    methods: [method()],
    ...changes,
  };
}

/** Findings as `code path`. */
const found = (shape: HandlerShape) => handlerFindings(shape).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('a right handler', () => {
  test.each([
    ['the documented form', handler()],
    [
      'upper and lower case do not matter',
      handler({
        interfaces: ['PureCloud.ctiextension.saveLOG'],
        methods: [method({ name: 'onsavelog', returnType: 'string' })],
      }),
    ],
    ['String by its full name', handler({ methods: [method({ returnType: 'System.String' })] })],
    ['a global method', handler({ methods: [method({ modifiers: ['global', 'override'] })] })],
    [
      'an overload beside the right method',
      handler({ methods: [method({ parameters: [] }), method(), method({ modifiers: ['static'], returnType: 'Id' })] }),
    ],
    [
      'all three extension points',
      handler({
        interfaces: ['SaveLog', 'ClickToDial', 'ScreenPop'].map((name) => `purecloud.CTIExtension.${name}`),
        methods: [method(), method({ name: 'onClickToDial', returnType: 'Object' }), method({ name: 'onScreenPop' })],
      }),
    ],
    [
      'no extension point at all',
      handler({ interfaces: ['Database.Batchable<sObject>'], modifiers: ['private'], methods: [] }),
    ],
    [
      'an interface of a similar name elsewhere',
      handler({ interfaces: ['MyScreenPop', 'Audit.SaveLogger'], modifiers: [], methods: [] }),
    ],
    ['an enum', handler({ kind: 'enum', interfaces: [], methods: [] })],
  ])('%s', (_name, shape) => {
    expect(found(shape)).toEqual([]);
  });
});

describe('each flaw has its own code and place', () => {
  test.each([
    ['not global', handler({ modifiers: ['public'] }), ['handler-not-global modifiers']],
    ['abstract', handler({ modifiers: ['global', 'abstract'] }), ['handler-abstract modifiers']],
    ['an interface', handler({ kind: 'interface' }), ['handler-not-a-class kind']],
    ['no method', handler({ methods: [method({ name: 'onSave' })] }), ['handler-method-missing methods']],
    [
      'a private method',
      handler({ methods: [method({ modifiers: [] })] }),
      ['handler-method-visibility methods.0.modifiers'],
    ],
    [
      'a static method',
      handler({ methods: [method({ modifiers: ['global', 'static'] })] }),
      ['handler-method-static methods.0.modifiers'],
    ],
    [
      'no parameter',
      handler({ methods: [method({ parameters: [] })] }),
      ['handler-method-parameters methods.0.parameters'],
    ],
    [
      'a parameter of another type',
      handler({ methods: [method({ parameters: [{ name: 'data', type: 'Map<String,Object>' }] })] }),
      ['handler-method-parameters methods.0.parameters.0.type'],
    ],
    [
      'two parameters',
      handler({
        methods: [
          method({
            parameters: [
              { name: 'a', type: 'String' },
              { name: 'b', type: 'String' },
            ],
          }),
        ],
      }),
      ['handler-method-parameters methods.0.parameters'],
    ],
    [
      'void',
      handler({ methods: [method({ returnType: 'void' })] }),
      ['handler-method-return-type methods.0.returnType'],
    ],
    [
      'the second method',
      handler({ methods: [method({ name: 'other', returnType: 'void' }), method({ returnType: 'Id' })] }),
      ['handler-method-return-type methods.1.returnType'],
    ],
    [
      'a method of the second extension point',
      handler({ interfaces: ['purecloud.CTIExtension.SaveLog', 'purecloud.CTIExtension.ClickToDial'] }),
      ['handler-method-missing methods'],
    ],
  ])('%s', (_name, shape, expected) => {
    expect(found(shape)).toEqual(expected);
  });

  test.each([
    'pcdevpackageorg.CTIExtension.SaveLog',
    'purecloud.CTIExtensions.SaveLog',
    'purecloud.SaveLog',
    'CTIExtension.ScreenPop',
  ])('%s is not the name of the interface', (name) => {
    expect(found(handler({ interfaces: ['Comparable', name] }))).toEqual(['handler-interface-name interfaces.1']);
  });

  test('what is only seen in code is marked so', () => {
    const shape = handler({
      interfaces: ['purecloud.CTIExtension.ScreenPop'],
      methods: [method({ name: 'onScreenPop', returnType: 'void' })],
    });
    expect(handlerFindings(shape)).toMatchObject([{ code: 'handler-method-return-type', evidence: 'C' }]);
  });
});
