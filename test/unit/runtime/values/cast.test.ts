import { describe, expect, it } from 'vitest';
import { Unsupported } from '../../../../engine/runtime/exceptions';
import { castTo } from '../../../../engine/runtime/values/cast';
import { ApexList } from '../../../../engine/runtime/values/list';
import { decimalType, integerType, listOf, longType, stringType } from '../../../../engine/types/type';

describe('a cast of a list of numbers', () => {
  const integers = () => new ApexList(listOf(integerType), [1, 2]);

  it('to its own type gives the list itself', () => {
    const list = integers();
    expect(castTo(list, listOf(integerType))).toBe(list);
  });

  // An org allows it ([S] Click-to-Cloud/Query.apex); the elements have another form here.
  it('to a list of wider numbers is not simulated', () => {
    expect(() => castTo(integers(), listOf(decimalType))).toThrow(Unsupported);
    expect(() => castTo(integers(), listOf(longType))).toThrow(Unsupported);
  });

  it('to anything else is refused as on the platform', () => {
    expect(() => castTo(integers(), listOf(stringType))).toThrow(
      'Invalid conversion from runtime type List<Integer> to List<String>',
    );
    expect(() => castTo(new ApexList(listOf(decimalType), []), listOf(integerType))).toThrow('Invalid conversion');
  });
});
