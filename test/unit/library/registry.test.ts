import { describe, expect, it } from 'vitest';
import { substituteMethod } from '../../../engine/library/platformClass';
import { allPlatformClasses, findPlatform, platformClassOf } from '../../../engine/library/registry';
import { typeName } from '../../../engine/types/names';
import { listOf, mapOf, objectType, stringType } from '../../../engine/types/type';

const classes = [...allPlatformClasses()];

describe('every platform class', () => {
  it.each(classes.map((each) => [each.name, each] as const))(
    '%s has rows that parse and functions that take what they say',
    (_, platform) => {
      expect(platform.superclass === undefined || platform.superclass.kind === 'platform').toBe(true);
      for (const method of [...platform.constructors, ...platform.allMethods()]) {
        if (method.row === null) {
          expect(platform.kind).toBe('interface');
          continue;
        }
        const receiver = method.isStatic ? (method.name === 'new' && platform.typeParameters.length > 0 ? 1 : 0) : 1;
        expect(method.row.length, method.signature).toBeLessThanOrEqual(method.parameters.length + receiver);
      }
      for (const property of platform.allProperties()) expect(typeof property.row).toBe('function');
    },
  );

  it('uses each value exactly once where it is written inline', () => {
    for (const platform of classes) {
      for (const method of platform.allMethods()) {
        if (method.inline === undefined) continue;
        const count = method.parameters.length + (method.isStatic ? 0 : 1);
        const used = [...method.inline.matchAll(/\$(\d)/g)].map((match) => Number(match[1])).sort();
        expect(used, method.signature).toEqual(Array.from({ length: count }, (_, index) => index));
      }
    }
  });
});

describe('findPlatform', () => {
  it.each([
    ['json', 'System.JSON'],
    ['System.JSON', 'System.JSON'],
    ['LIST', 'System.List'],
    ['PureCloud.ctiextension.savelog', 'purecloud.CTIExtension.SaveLog'],
    ['object', 'System.Object'],
  ])('%s is %s', (name, full) => {
    expect(findPlatform(name)?.name).toBe(full);
  });

  it('does not find what the library lacks, or what has another namespace', () => {
    expect(findPlatform('CTIExtension.SaveLog')).toBeUndefined();
    expect(findPlatform('constructor')).toBeUndefined();
    expect(findPlatform('JSON', 'Schema')).toBeUndefined();
    expect(findPlatform('JSON', 'system')?.name).toBe('System.JSON');
  });
});

describe('members', () => {
  const list = findPlatform('List');
  const map = findPlatform('Map');

  it('are overloads by lower-cased name', () => {
    expect(list?.methods('add').map((method) => method.key)).toEqual(['add$t', 'add$integer$t']);
    expect(map?.constructors).toHaveLength(3);
    expect(findPlatform('Math')?.property('pi')?.isStatic).toBe(true);
  });

  it('take the arguments of a generic class', () => {
    const found = platformClassOf(mapOf(stringType, listOf(objectType)));
    const put = found?.class.methods('put')[0];
    const typed = substituteMethod(put!, found!.class.typeParameters, found!.arguments);
    expect(typed.parameters.map(({ type }) => typeName(type))).toEqual(['String', 'List<Object>']);
    expect(typeName(typed.returns)).toBe('List<Object>');
  });

  it('are inherited, own ones first, down to Object', () => {
    const json = findPlatform('JSONException');
    expect(json?.methods('getmessage').map((method) => method.owner.name)).toEqual(['System.Exception']);
    expect(json?.methods('hashcode').map((method) => method.owner.name)).toEqual(['System.Object']);
    expect(
      findPlatform('String')
        ?.methods('equals')
        .map((method) => method.key),
    ).toEqual(['equals$object', 'equals$string']);
  });

  it('of an enum are its constants', () => {
    expect(findPlatform('purecloud.Log.LogLevels')?.constants).toEqual(['ERROR', 'WARN', 'INFO', 'DEBUG']);
  });
});
