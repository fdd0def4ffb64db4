import { describe, expect, it } from 'vitest';
import { objectReference } from '../../../../tools/packs/objectReference.mjs';

const objects = objectReference();
const accessOf = (object: string, field: string) => objects.get(object)?.factsOf(field).access;

describe('what the Object Reference says', () => {
  it('takes the fields that it does not name as ones that can be written, but for objects that nobody writes', () => {
    expect(accessOf('Event', 'Subject')).toBe('both');
    expect(accessOf('AsyncApexJob', 'Status')).toBe('read');
    expect(accessOf('CallCenter', 'Version')).toBe('create');
    expect(accessOf('Organization', 'PreferencesOnlyLLPermUserAllowed')).toBe('update');
    expect(accessOf('Organization', 'OrganizationType')).toBe('read');
  });

  it('has well-formed names and sizes', () => {
    for (const { names, factsOf } of objects.values()) {
      expect(names.filter((name) => !/^[A-Z]\w+\*?$/.test(name))).toEqual([]);
      expect(names.filter((name) => !/^(?:\d+(?:\.\d+)?)?$/.test(factsOf(name).size))).toEqual([]);
    }
  });
});
