import type { ApexBlob } from '../../runtime/values/blob';
import type { ApexDate } from '../../runtime/values/date';
import type { ApexDatetime } from '../../runtime/values/datetime';
import type { ApexDecimal } from '../../runtime/values/decimal';
import { doubleText } from '../../runtime/values/double';
import type { RawLong } from '../../runtime/values/long';
import type { ApexTime } from '../../runtime/values/time';
import { given } from '../arguments';
import type { JsonGenerator } from '../json/generator';
import { type PlatformFunction, platform } from '../platform';

type Write = (generator: JsonGenerator, value: never) => void;

const string: Write = (generator, value: string) => generator.string(given(value));
const number: Write = (generator, value: RawLong) => generator.bare(String(given(value)), 'write number');
const object: Write = (generator, value: unknown) => generator.object(value);

/** What each type is written as: the end of its methods' names, the type, and how. */
const VALUES: readonly (readonly [name: string, type: string, write: Write])[] = [
  ['Blob', 'Blob', (generator, value: ApexBlob) => generator.string(given(value).toBase64())],
  ['Boolean', 'Boolean', (generator, value: boolean) => generator.bare(String(given(value)), 'write boolean value')],
  ['Date', 'Date', (generator, value: ApexDate) => generator.string(String(given(value)))],
  ['DateTime', 'Datetime', (generator, value: ApexDatetime) => generator.string(given(value).toISO())],
  ['Id', 'Id', string],
  [
    'Number',
    'Decimal',
    (generator, value: ApexDecimal) => generator.bare(given(value).toPlainString(), 'write number'),
  ],
  ['Number', 'Double', (generator, value: number) => generator.bare(doubleText(given(value)), 'write number')],
  ['Number', 'Integer', number],
  ['Number', 'Long', number],
  ['Object', 'Object', object],
  ['String', 'String', string],
  ['Time', 'Time', (generator, value: ApexTime) => generator.string(String(given(value)))],
];

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_JsonGenerator.htm */
export const jsonGenerator = platform('class System.JSONGenerator', {
  'void close()': (generator: JsonGenerator) => generator.close(),
  'String getAsString()': (generator: JsonGenerator) => generator.text(),
  'Boolean isClosed()': (generator: JsonGenerator) => generator.isClosed,
  'void writeEndArray()': (generator: JsonGenerator) => generator.endArray(),
  'void writeEndObject()': (generator: JsonGenerator) => generator.endObject(),
  'void writeFieldName(String fieldName)': (generator: JsonGenerator, name: string) => generator.name(given(name)),
  'void writeNull()': (generator: JsonGenerator) => generator.bare('null', 'write null value'),
  'void writeNullField(String fieldName)': (generator: JsonGenerator, name: string) => {
    generator.name(given(name));
    generator.bare('null', 'write null value');
  },
  'void writeStartArray()': (generator: JsonGenerator) => generator.startArray(),
  'void writeStartObject()': (generator: JsonGenerator) => generator.startObject(),
  ...Object.fromEntries(VALUES.flatMap(rowsOf)),
});

/** `writeDate(Date value)` and `writeDateField(String fieldName, Date value)`. */
function rowsOf([name, type, write]: (typeof VALUES)[number]): [string, PlatformFunction][] {
  return [
    [`void write${name}(${type} value)`, write as PlatformFunction],
    [
      `void write${name}Field(String fieldName, ${type} value)`,
      (generator: JsonGenerator, field: string, value: never) => {
        generator.name(given(field));
        write(generator, value);
      },
    ],
  ];
}
