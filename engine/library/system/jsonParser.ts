import type { ApexDouble } from '../../runtime/values/double';
import type { ApexEnumValue } from '../../runtime/values/enum';
import { platformEnum } from '../../runtime/values/enumConstants';
import type { ApexLong } from '../../runtime/values/long';
import type { TypeValue } from '../../runtime/values/typeValue';
import { platformType } from '../../types/type';
import { given } from '../arguments';
import { type JsonParser, TOKEN_NAMES, type TokenName } from '../json/parser';
import { platform } from '../platform';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_JsonParser.htm */
export const jsonParser = platform('class System.JSONParser', {
  'void clearCurrentToken()': (parser: JsonParser) => parser.clear(),
  'Blob getBlobValue()': (parser: JsonParser) => parser.fromText('Blob'),
  'Boolean getBooleanValue()': (parser: JsonParser) => parser.boolean,
  'String getCurrentName()': (parser: JsonParser) => parser.name,
  'JSONToken getCurrentToken()': (parser: JsonParser) => constantOf(parser.token),
  'Datetime getDateTimeValue()': (parser: JsonParser) => parser.fromText('Datetime'),
  'Date getDateValue()': (parser: JsonParser) => parser.fromText('Date'),
  'Decimal getDecimalValue()': (parser: JsonParser) => parser.number('Decimal'),
  'Double getDoubleValue()': (parser: JsonParser) => (parser.number('Double') as ApexDouble).value,
  'Id getIdValue()': (parser: JsonParser) => parser.fromText('Id'),
  'Integer getIntegerValue()': (parser: JsonParser) => parser.number('Integer'),
  'JSONToken getLastClearedToken()': (parser: JsonParser) => constantOf(parser.lastCleared),
  'Long getLongValue()': (parser: JsonParser) => (parser.number('Long') as ApexLong).value,
  'String getText()': (parser: JsonParser) => parser.text,
  'Time getTimeValue()': (parser: JsonParser) => parser.fromText('Time'),
  'Boolean hasCurrentToken()': (parser: JsonParser) => parser.token !== null,
  'JSONToken nextToken()': (parser: JsonParser) => constantOf(parser.next()),
  'JSONToken nextValue()': (parser: JsonParser) => constantOf(parser.nextValue()),
  'Object readValueAs(Type apexType)': (parser: JsonParser, type: TypeValue) => parser.readAs(given(type).type, false),
  'Object readValueAsStrict(Type apexType)': (parser: JsonParser, type: TypeValue) =>
    parser.readAs(given(type).type, true),
  'void skipChildren()': (parser: JsonParser) => parser.skipChildren(),
});

function constantOf(token: TokenName | null): ApexEnumValue | null {
  if (token === null) return null;
  return platformEnum(platformType('System.JSONToken'), TOKEN_NAMES)[TOKEN_NAMES.indexOf(token)] ?? null;
}
