import {
  type ApexType,
  blobType,
  booleanType,
  dateType,
  datetimeType,
  decimalType,
  doubleType,
  integerType,
  longType,
  nullType,
  objectType,
  platformType,
  sobjectOf,
  stringType,
  timeType,
} from '../../types/type';
import { ApexException } from '../exceptions';
import { ApexBlob } from './blob';
import { ApexDate } from './date';
import { ApexDatetime } from './datetime';
import { ApexDecimal } from './decimal';
import { ApexDouble } from './double';
import { ApexEnumValue } from './enum';
import { ApexList } from './list';
import { ApexLong } from './long';
import { ApexMap } from './map';
import { ApexSet } from './set';
import { SObjectValue } from './sobject';
import { ApexTime } from './time';
import { TypeValue } from './typeValue';

/** The Apex type of a value in boxed form. An Id is a text, so it reads as String. */
export function typeOfValue(value: unknown): ApexType {
  switch (typeof value) {
    case 'string':
      return stringType;
    case 'number':
      return integerType;
    case 'boolean':
      return booleanType;
    default:
      return value === null ? nullType : typeOfObject(value as object);
  }
}

function typeOfObject(value: object): ApexType {
  if (value instanceof ApexList || value instanceof ApexSet || value instanceof ApexMap) return value.type;
  if (value instanceof SObjectValue) return sobjectOf(value.info.name);
  if (value instanceof ApexDecimal) return decimalType;
  if (value instanceof ApexEnumValue) return value.type;
  const declared = (value as { $type?: ApexType }).$type;
  if (declared) return declared;
  if (value instanceof ApexException) return platformType(value.typeName);
  if (value instanceof ApexLong) return longType;
  if (value instanceof ApexDouble) return doubleType;
  if (value instanceof ApexDate) return dateType;
  if (value instanceof ApexDatetime) return datetimeType;
  if (value instanceof ApexTime) return timeType;
  if (value instanceof ApexBlob) return blobType;
  if (value instanceof TypeValue) return platformType('System.Type');
  return objectType;
}
