import type { TypeValue } from '../../runtime/values/typeValue';
import { given } from '../arguments';
import { JsonGenerator } from '../json/generator';
import { JsonParser } from '../json/parser';
import { readTyped } from '../json/typed';
import { readUntyped } from '../json/untyped';
import { writeJson } from '../json/writer';
import { platform } from '../platform';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Json.htm */
export const json = platform('class System.JSON', {
  'static JSONGenerator createGenerator(Boolean pretty)': (pretty: boolean) => new JsonGenerator(given(pretty)),
  'static JSONParser createParser(String text)': (text: string) => new JsonParser(given(text)),
  'static Object deserialize(String text, Type apexType)': (text: string, type: TypeValue) =>
    readTyped(given(text), given(type).type, false),
  'static Object deserializeStrict(String text, Type apexType)': (text: string, type: TypeValue) =>
    readTyped(given(text), given(type).type, true),
  'static Object deserializeUntyped(String text)': (text: string) => readUntyped(given(text)),
  'static String serialize(Object value)': (value: unknown) => writeJson(value, false, false),
  'static String serialize(Object value, Boolean suppressApexObjectNulls)': (value: unknown, suppress: boolean) =>
    writeJson(value, given(suppress), false),
  'static String serializePretty(Object value)': (value: unknown) => writeJson(value, false, true),
  'static String serializePretty(Object value, Boolean suppressApexObjectNulls)': (value: unknown, suppress: boolean) =>
    writeJson(value, given(suppress), true),
});
