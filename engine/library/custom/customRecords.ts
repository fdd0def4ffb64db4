import type { SObjectToken } from '../../org/describe';
import type { CustomMetadataRecord, SObjectInfo } from '../../org/metadata/model';
import { listSetting, listSettings, mergedSetting, organizationSetting, settingOf } from '../../org/store/settings';
import { raise } from '../../runtime/exceptions';
import { current } from '../../runtime/transaction';
import { toId18 } from '../../runtime/values/id';
import { ApexMap } from '../../runtime/values/map';
import { SObjectValue } from '../../runtime/values/sobject';
import { mapOf, sobjectOf, stringType } from '../../types/type';
import { given } from '../arguments';
import { platform } from '../platform';
import { PlatformClass } from '../platformClass';
import { findPlatform } from '../registry';

/*
 * The static methods that an sObject type has when it is a custom setting or a custom metadata type. Each row takes the
 * type first, which the caller does not write: `Games__c.getAll()`. `SObject` in a result stands for the type.
 */

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_custom_settings.htm */
const hierarchySettings = platform('class System.HierarchyCustomSetting', {
  'static SObject getInstance(Schema.SObjectType type)': ({ info }: SObjectToken) =>
    mergedSetting(info, current.user.id),
  'static SObject getInstance(Schema.SObjectType type, Id userOrProfile)': ({ info }: SObjectToken, id: string) =>
    mergedSetting(info, given(id)),
  'static SObject getInstance(Schema.SObjectType type, String userOrProfile)': (type: SObjectToken, id: string) =>
    mergedSetting(type.info, toId(id)),
  'static SObject getOrgDefaults(Schema.SObjectType type)': ({ info }: SObjectToken) => organizationSetting(info),
  'static SObject getValues(Schema.SObjectType type, Id owner)': ({ info }: SObjectToken, id: string) =>
    settingOf(info, given(id)),
  'static SObject getValues(Schema.SObjectType type, String owner)': ({ info }: SObjectToken, id: string) =>
    settingOf(info, toId(id)),
});

const listSettingRows = platform('class System.ListCustomSetting', {
  'static Map<String,SObject> getAll(Schema.SObjectType type)': ({ info }: SObjectToken) =>
    mapByName(info, listSettings(info)),
  'static SObject getInstance(Schema.SObjectType type, String name)': ({ info }: SObjectToken, name: string) =>
    listSetting(info, given(name)),
  'static SObject getValues(Schema.SObjectType type, String name)': ({ info }: SObjectToken, name: string) =>
    listSetting(info, given(name)),
});

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_custom_metadata_types.htm */
const customMetadata = platform('class System.CustomMetadataType', {
  'static Map<String,SObject> getAll(Schema.SObjectType type)': ({ info }: SObjectToken) => {
    const records = current.metadata.customMetadataRecords(info.name);
    return mapByName(
      info,
      records.map((record) => [record.qualifiedApiName, metadataRecord(info, record)]),
    );
  },
  'static SObject getInstance(Schema.SObjectType type, String name)': ({ info }: SObjectToken, name: string) => {
    const wanted = given(name).toLowerCase();
    const record = current.metadata
      .customMetadataRecords(info.name)
      .find(({ id, developerName, qualifiedApiName }) =>
        [id, id.slice(0, 15), developerName, qualifiedApiName].some((each) => each.toLowerCase() === wanted),
      );
    return record ? metadataRecord(info, record) : null;
  },
});

const classes = {
  hierarchySetting: new PlatformClass('System.HierarchyCustomSetting', hierarchySettings, findPlatform),
  listSetting: new PlatformClass('System.ListCustomSetting', listSettingRows, findPlatform),
  customMetadata: new PlatformClass('System.CustomMetadataType', customMetadata, findPlatform),
} as const;

/** The class whose static methods an object has; undefined of one that is neither setting nor custom metadata type. */
export function customRecordClass({ kind }: SObjectInfo): PlatformClass | undefined {
  return kind !== undefined && kind in classes ? classes[kind as keyof typeof classes] : undefined;
}

/** Most characters of a long text that these methods give; a query gives all. [D] getInstance, Usage */
const MOST_TEXT = 255;

function metadataRecord(info: SObjectInfo, { values }: CustomMetadataRecord): SObjectValue {
  const record = new SObjectValue(info);
  info.fields.forEach((field, slot) => {
    const value = values.get(field.name) ?? null;
    const isLong = field.type === 'textarea' && typeof value === 'string';
    record.set(slot, isLong ? value.slice(0, MOST_TEXT) : value);
  });
  return record;
}

function mapByName(info: SObjectInfo, records: readonly (readonly [string, SObjectValue])[]): ApexMap {
  const map = new ApexMap(mapOf(stringType, sobjectOf(info.name)));
  for (const [name, record] of records) map.put(name, record);
  return map;
}

function toId(text: string | null): string {
  return toId18(given(text)) ?? raise('System.StringException', `Invalid id: ${text}`);
}
