import { beforeEach, describe, expect, it } from 'vitest';
import type { SObjectInfo } from '../../../../engine/org/metadata/model';
import { field, idField } from '../../../../engine/org/metadata/standard/field';
import { ORGANIZATION } from '../../../../engine/org/organization';
import {
  listSetting,
  listSettings,
  mergedSetting,
  organizationSetting,
  settingOf,
} from '../../../../engine/org/store/settings';
import { fieldOf, record, startOrg, thrownBy } from '../support';

const setting: SObjectInfo = {
  name: 'Setting__c',
  label: 'Setting',
  labelPlural: 'Settings',
  keyPrefix: 'a0S',
  kind: 'hierarchySetting',
  fields: [
    idField('Record ID'),
    field('Name', 'Name', 'string', { length: 38 }),
    field('SetupOwnerId', 'Location', 'reference', { updateable: false }),
    field('One__c', 'One', 'string', { custom: true }),
    field('Two__c', 'Two', 'string', { custom: true, defaultValue: 'second' }),
    field('On__c', 'On', 'boolean', { custom: true, defaultValue: 'true' }),
  ],
  recordTypes: [],
  complete: true,
};

let org: ReturnType<typeof startOrg>;
const insert = (fields: Record<string, unknown>) =>
  org.store.dml('insert', [record(setting, fields)], { allOrNone: true, externalId: undefined })[0]?.id;

beforeEach(() => {
  org = startOrg(setting);
});

describe('a hierarchy setting', () => {
  it('belongs to the organisation when nobody is named', () => {
    const id = insert({ One__c: 'x' });
    expect(settingOf(setting, ORGANIZATION.id)?.id).toBe(id);
    expect(organizationSetting(setting).id).toBe(id);
  });

  it('takes each field from the lowest level that has a value', () => {
    insert({ SetupOwnerId: ORGANIZATION.id, One__c: 'org', Two__c: 'org' });
    insert({ SetupOwnerId: org.user.profileId, One__c: 'profile', Two__c: null });
    const mine = mergedSetting(setting, org.user.id);
    expect([mine.id, fieldOf(mine, 'One__c'), fieldOf(mine, 'Two__c')]).toEqual([null, 'profile', 'org']);
    expect(fieldOf(mine, 'SetupOwnerId')).toBe(org.user.id);
    const ofProfile = mergedSetting(setting, org.user.profileId);
    expect(ofProfile.id).not.toBeNull();
    expect(fieldOf(mergedSetting(setting, ORGANIZATION.id), 'One__c')).toBe('org');
  });

  it('has one record for an owner', () => {
    insert({ SetupOwnerId: org.user.id });
    expect(thrownBy(() => insert({ SetupOwnerId: org.user.id }))).toContain('DUPLICATE_VALUE');
    expect(insert({ SetupOwnerId: org.user.profileId })).toBeDefined();
  });

  it('finds the profile of another user in the store', () => {
    insert({ SetupOwnerId: '00e000000000009AAA', One__c: 'theirs' });
    org.store.load(record('User', { Id: '005000000000009AAA', ProfileId: '00e000000000009AAA', LastName: 'B' }), 0);
    expect(fieldOf(mergedSetting(setting, '005000000000009AAA'), 'One__c')).toBe('theirs');
    expect(fieldOf(mergedSetting(setting, '005000000000008AAA'), 'One__c')).toBeNull();
  });

  it('has its defaults where there is no data', () => {
    const mine = mergedSetting(setting, org.user.id);
    expect([fieldOf(mine, 'Two__c'), fieldOf(mine, 'On__c'), mine.id]).toEqual(['second', true, null]);
    expect(organizationSetting(setting).setSlots()).toEqual([]);
    expect(settingOf(setting, org.user.id)).toBeNull();
  });

  it('is a copy: changing it saves nothing', () => {
    insert({ SetupOwnerId: org.user.id, One__c: 'saved' });
    mergedSetting(setting, org.user.id).putByName('One__c', 'changed');
    expect(fieldOf(mergedSetting(setting, org.user.id), 'One__c')).toBe('saved');
  });
});

it('list settings are found by name in any case', () => {
  insert({ Name: 'Chess', One__c: 'a', SetupOwnerId: org.user.id });
  insert({ Name: 'Go', One__c: 'b' });
  expect(listSettings(setting).map(([name]) => name)).toEqual(['Chess', 'Go']);
  expect(fieldOf(listSetting(setting, 'gO') ?? undefined, 'One__c')).toBe('b');
  expect(listSetting(setting, 'Doom')).toBeNull();
});
