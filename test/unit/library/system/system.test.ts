import { beforeEach, describe, expect, it } from 'vitest';
import { type ApexException, Unsupported } from '../../../../engine/runtime/exceptions';
import { setFrameReader } from '../../../../engine/runtime/frames';
import type { Transaction } from '../../../../engine/runtime/transaction';
import { ApexBlob } from '../../../../engine/runtime/values/blob';
import { ApexDecimal } from '../../../../engine/runtime/values/decimal';
import { enumConstants } from '../../../../engine/runtime/values/enumConstants';
import { ApexLong } from '../../../../engine/runtime/values/long';
import { TypeValue } from '../../../../engine/runtime/values/typeValue';
import { idType, integerType, mapOf, platformType, stringType } from '../../../../engine/types/type';
import { startOrg, thrownBy } from '../../org/support';
import { call, callAs, construct } from '../call';

let org: Transaction;
beforeEach(() => {
  org = startOrg();
});

const constant = (type: string, name: string) => enumConstants(platformType(type))?.find((each) => each.name === name);

describe('System.debug', () => {
  it('writes level, text and place', () => {
    const lines = [{ file: 'A.cls', line: 3 }];
    Object.assign(org, { position: () => lines.pop() });
    call('System', 'debug', 'hello');
    call('System', 'debug', constant('System.LoggingLevel', 'ERROR'), null);
    expect(org.log).toEqual([
      { level: 'DEBUG', text: 'hello', file: 'A.cls', line: 3 },
      { level: 'ERROR', text: 'null', file: null, line: null },
    ]);
  });

  it('tells the clock of the run', () => {
    expect(call('System', 'currentTimeMillis')).toBe(Date.parse('2026-03-04T05:06:07.890Z'));
    expect(String(call('System', 'today'))).toBe('2026-03-04');
  });
});

describe('assertions', () => {
  it.each<[string, string, unknown[], string]>([
    ['System', 'assert', [false], 'Assertion Failed'],
    ['System', 'assert', [null, 'why'], 'Assertion Failed: why'],
    ['System', 'assertEquals', [1, 2], 'Assertion Failed: Expected: 1, Actual: 2'],
    ['Assert', 'areEqual', [1, 2, 'msg'], 'Assertion Failed: msg: Expected: 1, Actual: 2'],
    ['System', 'assertEquals', ['Abc', 'abc'], 'Assertion Failed: Expected: Abc, Actual: abc'],
    ['System', 'assertNotEquals', ['a', 'a'], 'Assertion Failed: Same value: a'],
    ['Assert', 'isTrue', [false, 'no'], 'Assertion Failed: no'],
    ['Assert', 'isFalse', [null], 'Assertion Failed'],
    ['Assert', 'isNull', ['x'], 'Assertion Failed: Expected: null, Actual: x'],
    ['Assert', 'isNotNull', [null], 'Assertion Failed: Same value: null'],
    ['Assert', 'fail', ['here'], 'Assertion Failed: here'],
    [
      'Assert',
      'isInstanceOfType',
      ['x', new TypeValue(integerType)],
      'Assertion Failed: Expected type: Integer, Actual: x',
    ],
  ])('%s.%s%j fails', (className, method, args, message) => {
    expect(thrownBy(() => call(className, method, ...args))).toBe(`System.AssertException: ${message}`);
  });

  it('pass for equal values of different number types', () => {
    call('System', 'assertEquals', 1, new ApexLong(1));
    call('System', 'assertEquals', ApexDecimal.parse('1.0'), 1);
    call('Assert', 'areNotEqual', 'a', 'A');
    call('Assert', 'isInstanceOfType', 1, new TypeValue(integerType));
  });
});

describe('exceptions', () => {
  it('have four constructors', () => {
    const plain = construct('MathException', undefined) as ApexException;
    expect(call('MathException', 'getMessage', plain)).toBe('Script-thrown exception');
    expect(call('Exception', 'getTypeName', plain)).toBe('System.MathException');
    const caused = construct('ListException', undefined, 'outer', plain) as ApexException;
    expect(call('Exception', 'getMessage', caused)).toBe('outer');
    expect(call('Exception', 'getCause', caused)).toBe(plain);
    call('Exception', 'initCause', caused, construct('TypeException', undefined));
    expect(call('Exception', 'getCause', caused)).toBe(plain);
    call('Exception', 'initCause', plain, caused);
    expect(call('Exception', 'getCause', plain)).toBe(caused);
    call('Exception', 'setMessage', caused, 'other');
    expect(call('Exception', 'getMessage', caused)).toBe('other');
  });

  it('tell their Apex stack', () => {
    const frame = { class: 'Foo', method: 'bar', file: 'Foo.cls', line: 12, column: 1 };
    setFrameReader(() => [frame, { ...frame, class: 'Foo.Inner', method: 'run', line: 3, column: 5 }]);
    const failure = construct('TypeException', undefined, 'x') as ApexException;
    expect(call('Exception', 'getLineNumber', failure)).toBe(12);
    expect(call('Exception', 'getStackTraceString', failure)).toBe(
      'Class.Foo.bar: line 12, column 1\nClass.Foo.Inner.run: line 3, column 5',
    );
    setFrameReader((exception) => exception.frames ?? []);
    expect(call('Exception', 'getStackTraceString', failure)).toBe('');
  });
});

describe('Type, Id, UserInfo, Limits, Test', () => {
  it('name types without a blank', () => {
    const type = new TypeValue(mapOf(idType, idType));
    expect(call('Type', 'getName', type)).toBe('Map<Id,Id>');
    expect(call('Type', 'equals', type, new TypeValue(mapOf(idType, idType)))).toBe(true);
    expect(call('Type', 'equals', type, new TypeValue(stringType))).toBe(false);
  });

  it('give Ids 18 characters', () => {
    expect(call('Id', 'valueOf', '00T000000000001')).toBe('00T000000000001EAA');
    expect(call('Id', 'to15', '00T000000000001EAA')).toBe('00T000000000001');
    expect(thrownBy(() => call('Id', 'valueOf', 'nobody'))).toBe('System.StringException: Invalid id: nobody');
  });

  it('tell of the run', () => {
    expect(call('UserInfo', 'getUserId')).toBe('005000000000001AAA');
    expect(call('UserInfo', 'getFirstName')).toBe('Ann');
    expect(call('UserInfo', 'getLastName')).toBe('Agent');
    org.usage.queries = 3;
    expect(call('Limits', 'getQueries')).toBe(3);
    expect(call('Limits', 'getLimitQueries')).toBe(100);
    expect(call('Test', 'isRunningTest')).toBe(false);
  });
});

describe('Blob and EncodingUtil', () => {
  it('encode and decode', () => {
    const blob = call('Blob', 'valueOf', 'héllo') as ApexBlob;
    expect(call('Blob', 'size', blob)).toBe(6);
    expect(call('Blob', 'toString', blob)).toBe('héllo');
    expect(call('EncodingUtil', 'base64Encode', blob)).toBe('aMOpbGxv');
    expect(call('Blob', 'toString', call('EncodingUtil', 'base64Decode', 'aMOpbGxv'))).toBe('héllo');
    expect(call('EncodingUtil', 'convertToHex', blob)).toBe('68c3a96c6c6f');
    expect(call('Blob', 'toString', call('EncodingUtil', 'convertFromHex', '68C3A9'))).toBe('hé');
    expect(thrownBy(() => call('Blob', 'toString', new ApexBlob(Uint8Array.of(0xff))))).toContain('StringException');
  });

  // java.net.URLEncoder
  it('encode texts for URLs', () => {
    expect(call('EncodingUtil', 'urlEncode', "a b&c=é~!'()*-._", 'UTF-8')).toBe('a+b%26c%3D%C3%A9%7E%21%27%28%29*-._');
    expect(call('EncodingUtil', 'urlDecode', 'a+b%26c%3D%C3%A9', 'UTF-8')).toBe('a b&c=é');
    expect(thrownBy(() => call('EncodingUtil', 'urlDecode', '%', 'UTF-8'))).toContain('IllegalArgumentException');
  });
});

describe('the managed package', () => {
  it('logs into the debug log', () => {
    call('purecloud.SDK.Logger', 'createPendingLog', 'Handler', 'saved', constant('purecloud.Log.LogLevels', 'INFO'));
    call('purecloud.SDK.Logger', 'savePendingLogs');
    expect(org.log.map(({ level, text }) => [level, text])).toEqual([['INFO', 'Handler: saved']]);
  });

  it('makes no callouts', () => {
    expect(() => call('purecloud.SDK.Rest', 'get', '/api/v2/users')).toThrow(Unsupported);
    expect(() => callAs('purecloud.SDK.Rest', 'post(String, String)', '/x', '{}')).toThrow(Unsupported);
  });
});
