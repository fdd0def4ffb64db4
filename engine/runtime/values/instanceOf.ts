import type { ApexType, PrimitiveName } from '../../types/type';
import { ApexBlob } from './blob';
import { ApexDate } from './date';
import { ApexDatetime } from './datetime';
import { ApexDecimal } from './decimal';
import { ApexDouble } from './double';
import { isId } from './id';
import { ApexLong } from './long';
import { isSubtype } from './supertypes';
import { ApexTime } from './time';
import { typeOfValue } from './typeOf';

/**
 * `value instanceof type`, for a value in boxed form. Null is an instance of nothing. An Integer is a Long, a Double
 * and a Decimal too [S] wtfapex "Polymorphic primitives"; a text that is a valid Id is an Id [D].
 */
export function isInstance(value: unknown, type: ApexType): boolean {
  if (value === null) return false;
  if (type.kind === 'object') return true;
  if (type.kind === 'primitive') return isPrimitive(value, type.name);
  return isSubtype(typeOfValue(value), type);
}

function isPrimitive(value: unknown, name: PrimitiveName): boolean {
  switch (name) {
    case 'String':
      return typeof value === 'string';
    case 'Id':
      return typeof value === 'string' && isId(value);
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Integer':
      return typeof value === 'number';
    case 'Long':
      return typeof value === 'number' || value instanceof ApexLong;
    case 'Double':
    case 'Decimal':
      return isNumber(value);
    case 'Date':
      return value instanceof ApexDate;
    case 'Datetime':
      // A Date is a Datetime too. [S] https://github.com/apex-enterprise-patterns/fflib-apex-mocks fflib_MatcherDefinitionsTest
      return value instanceof ApexDatetime || value instanceof ApexDate;
    case 'Time':
      return value instanceof ApexTime;
    case 'Blob':
      return value instanceof ApexBlob;
  }
}

function isNumber(value: unknown): boolean {
  return (
    typeof value === 'number' ||
    value instanceof ApexLong ||
    value instanceof ApexDouble ||
    value instanceof ApexDecimal
  );
}
