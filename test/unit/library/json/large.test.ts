import { describe, expect, it } from 'vitest';
import { runHandler } from '../../../support/apex';

describe('a JSON object with 40,000 keys', () => {
  const text = `String s = '{"Subject":"x"'; for (Integer i = 0; i < 40000; i++) s += ',"a' + i + '":' + i; s += '}';`;

  it.each([
    ['a record', "((Task) JSON.deserialize(s, Task.class)).Subject + ' 40000'"],
    ['a map', "'x ' + (((Map<String, Object>) JSON.deserializeUntyped(s)).size() - 1)"],
    ['an object', "((Named) JSON.deserialize(s, Named.class)).Subject + ' 40000'"],
  ])('is read as %s in time that grows with their number', (_, expression) => {
    const source = `global class H implements purecloud.CTIExtension.SaveLog { public class Named { public String Subject; }
      global String onSaveLog(String data) { ${text} String result = ${expression}; for (Integer i = 0; i < 50000; i++) { } return result; } }`;
    const { outcome, value } = runHandler(source, {}, { limits: { cpuMs: 1_000, heapMb: 6 } });
    expect(`${outcome} ${value}`).toBe('returned x 40000');
  });
});
