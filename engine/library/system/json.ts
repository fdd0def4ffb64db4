import { Unsupported } from '../../runtime/exceptions';
import type { TypeValue } from '../../runtime/values/typeValue';
import { given } from '../arguments';
import { readTyped } from '../json/typed';
import { readUntyped } from '../json/untyped';
import { writeJson } from '../json/writer';
import { platform } from '../platform';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Json.htm */
export const json = platform('class System.JSON', {
  'static JSONGenerator createGenerator(Boolean pretty)': () => {
    throw new Unsupported('unsupported-method', ['JSON.createGenerator']);
  },
  'static JSONParser createParser(String text)': () => {
    throw new Unsupported('unsupported-method', ['JSON.createParser']);
  },
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

/** Known by name; its methods are not simulated. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_JsonParser.htm */
export const jsonParser = platform('class System.JSONParser', {});

/** Known by name; its methods are not simulated. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_JsonGenerator.htm */
export const jsonGenerator = platform('class System.JSONGenerator', {});
