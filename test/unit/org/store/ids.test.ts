import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IdSequence, idAt } from '../../../../engine/org/store/ids';
import { checksum, isId, keyPrefix, toId18 } from '../../../../engine/runtime/values/id';

const id15 = fc.stringMatching(/^[A-Za-z0-9]{15}$/);

describe('Ids', () => {
  it('get the checksum that an org gives', () => {
    // The pair stands in a public report: https://salesforce.stackexchange.com/questions/334496
    expect(toId18('0015800001ZD7pD')).toBe('0015800001ZD7pDAAT');
  });

  it('keep their first fifteen characters, and tell capitals by the last three', () => {
    fc.assert(
      fc.property(id15, (id) => {
        const long = toId18(id) as string;
        expect(long).toHaveLength(18);
        expect(long.slice(0, 15)).toBe(id);
        const bits = [...long.slice(15)].flatMap((suffix) => {
          const value = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'.indexOf(suffix);
          return [0, 1, 2, 3, 4].map((bit) => ((value >> bit) & 1) === 1);
        });
        expect(bits).toEqual([...id].map((character) => /[A-Z]/.test(character)));
      }),
    );
  });

  it('of 18 characters stay as they are', () => {
    fc.assert(
      fc.property(id15, (id) => {
        expect(toId18(id + checksum(id))).toBe(id + checksum(id));
      }),
    );
    expect(toId18('0015800001ZD7pdAAT')).toBe('0015800001ZD7pdAAT');
  });

  it('have 15 or 18 letters and digits', () => {
    for (const text of ['', '001', '0015800001ZD7p', '0015800001ZD7pDA', '0015800001ZD7p-', '0015800001ZD7pDAATx']) {
      expect(isId(text)).toBe(false);
      expect(toId18(text)).toBeUndefined();
    }
    expect(isId('0015800001ZD7pD')).toBe(true);
    expect(isId('0015800001ZD7pDAAT')).toBe(true);
    expect(keyPrefix('0015800001ZD7pDAAT')).toBe('001');
  });
});

describe('the sequence of Ids', () => {
  it('counts in base 62 behind the key prefix', () => {
    // The third of the first five characters is a capital: 2² = 4, the letter E.
    expect(idAt('00T', 1)).toBe('00T000000000001EAA');
    expect(idAt('00T', 10).slice(0, 15)).toBe('00T00000000000A');
    expect(idAt('00T', 62).slice(0, 15)).toBe('00T000000000010');
    expect(idAt('00T', 61).slice(0, 15)).toBe('00T00000000000z');
  });

  it('never gives the same Id twice, nor one that is taken', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 30 })), (takenCounts) => {
        const taken = new Set(takenCounts.map((count) => idAt('00T', count)));
        const sequence = new IdSequence();
        const given = Array.from({ length: 20 }, () => sequence.next('00T', (id) => taken.has(id)));
        expect(new Set([...given, ...taken]).size).toBe(given.length + taken.size);
      }),
    );
  });
});
