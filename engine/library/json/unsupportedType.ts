import { typeName } from '../../types/names';
import type { ApexType } from '../../types/type';
import { raiseJson } from './position';

/** Platform classes that JSON never holds, besides everything in Schema but FieldSetMember ([S] fflib_MatcherDefinitionsTest of fflib-apex-mocks writes one). [S] https://salesforce.stackexchange.com/questions/385673; [D] apex_methods_system_json_overview */
const NEVER: ReadonlySet<string> = new Set([
  'System.JSONParser',
  'System.JSONGenerator',
  'System.Type',
  'System.Version',
  'Dom.Document',
  'Dom.XmlNode',
  'System.XmlStreamReader',
  'System.XmlStreamWriter',
]);

/**
 * Raises what the class's own `@JsonAccess` demands. The wording is ours: no documentation has it.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_annotation_JsonAccess.htm;
 * [S] aidan-harding/nebula-core, MetadataTriggerManagerTest
 */
export function raiseForbidden(what: 'serialize' | 'deserialize', type: ApexType): never {
  return raiseJson(`Cannot ${what} type: ${typeName(type)}`);
}

/** Whether no value of this platform class can be read from or written as JSON. */
export function isNeverInJson(platformName: string): boolean {
  if (platformName === 'Schema.FieldSetMember') return false;
  return NEVER.has(platformName) || platformName.startsWith('Schema.');
}

/** Raises `System.JSONException: Apex Type unsupported in JSON: Object`. [S] https://salesforce.stackexchange.com/questions/363786 */
export function raiseUnsupportedType(type: ApexType): never {
  return raiseJson(`Apex Type unsupported in JSON: ${typeName(type)}`);
}
