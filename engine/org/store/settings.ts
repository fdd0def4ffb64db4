import { current } from '../../runtime/transaction';
import { SObjectValue } from '../../runtime/values/sobject';
import { type SObjectInfo, slotOf } from '../metadata/model';
import { ORGANIZATION } from '../organization';
import { defaultsOf } from './defaults';

/*
 * Custom settings as their methods read them. Every call gives a copy: changing it changes no setting until it is saved.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_custom_settings.htm
 */

/** The data sets of a list setting by name, in the order in which they came to be. */
export function listSettings(info: SObjectInfo): [name: string, setting: SObjectValue][] {
  const nameSlot = slotOf(info, 'Name');
  return [...current.store.records(info.name)].map((record) => [String(record.slots[nameSlot]), read(record)]);
}

/** The data set of a list setting with this name, in any case [K]; null when there is none. */
export function listSetting(info: SObjectInfo, name: string): SObjectValue | null {
  const wanted = name.toLowerCase();
  return listSettings(info).find(([each]) => each.toLowerCase() === wanted)?.[1] ?? null;
}

/** The record of a hierarchy setting for exactly this user, profile or organisation; null when there is none. */
export function settingOf(info: SObjectInfo, ownerId: string): SObjectValue | null {
  const slot = slotOf(info, 'SetupOwnerId');
  for (const record of current.store.records(info.name)) if (record.slots[slot] === ownerId) return read(record);
  return null;
}

/**
 * A hierarchy setting as it holds for a user or profile: each field from the lowest level that has a value. Where there
 * is no record of the level asked for it is a new record without an Id; where there is none at all it has the fields'
 * defaults, and belongs to whom it was asked for. [D]
 */
export function mergedSetting(info: SObjectInfo, ownerId: string): SObjectValue {
  const own = settingOf(info, ownerId);
  const above = levelsAbove(ownerId).flatMap((level) => settingOf(info, level) ?? []);
  const merged = own ?? new SObjectValue(info);
  for (const record of above) {
    info.fields.forEach((field, slot) => {
      if (field.custom && (merged.slots[slot] ?? null) === null) merged.set(slot, record.slots[slot] ?? null);
    });
  }
  if (!own) merged.set(slotOf(info, 'SetupOwnerId'), ownerId);
  if (!own && above.length === 0) {
    for (const [slot, value] of defaultsOf(merged, current.user.id)) {
      if (info.fields[slot]?.custom) merged.set(slot, value);
    }
  }
  return merged;
}

/** The record of the organisation; without one an empty record. [D] getOrgDefaults */
export function organizationSetting(info: SObjectInfo): SObjectValue {
  return settingOf(info, ORGANIZATION.id) ?? new SObjectValue(info);
}

/** A stored record as code gets it: like one that a query gave, with every field. */
function read(record: SObjectValue): SObjectValue {
  const given = new SObjectValue(record.info, true);
  record.info.fields.forEach((_, slot) => {
    given.set(slot, record.slots[slot] ?? null);
  });
  return given;
}

/** The Ids that stand above a user (profile, organisation) or a profile (organisation). */
function levelsAbove(ownerId: string): string[] {
  if (!ownerId.startsWith('005')) return ownerId === ORGANIZATION.id ? [] : [ORGANIZATION.id];
  const profile = profileOf(ownerId);
  return profile === null ? [ORGANIZATION.id] : [profile, ORGANIZATION.id];
}

function profileOf(userId: string): string | null {
  if (userId === current.user.id) return current.user.profileId;
  const user = current.store.find('User', userId);
  return user ? ((user.slots[slotOf(user.info, 'ProfileId')] as string | null | undefined) ?? null) : null;
}
