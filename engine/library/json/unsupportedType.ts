import { typeName } from '../../types/names';
import type { ApexType } from '../../types/type';
import { raiseJson } from './position';

/** Platform classes that JSON never holds, besides everything in Schema. [S] https://salesforce.stackexchange.com/questions/385673; [D] apex_methods_system_json_overview */
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

/** Whether no value of this platform class can be read from or written as JSON. */
export function isNeverInJson(platformName: string): boolean {
  return NEVER.has(platformName) || platformName.startsWith('Schema.');
}

/** Raises `System.JSONException: Apex Type unsupported in JSON: Object`. [S] https://salesforce.stackexchange.com/questions/363786 */
export function raiseUnsupportedType(type: ApexType): never {
  return raiseJson(`Apex Type unsupported in JSON: ${typeName(type)}`);
}
