import { clickToDial, saveLog, screenPop } from '../purecloud/extensionPoints';
import { logger, logLevels } from '../purecloud/logger';
import { rest } from '../purecloud/rest';
import { dmlDeclarations } from './dml/declarations';
import type { PlatformDeclaration } from './platform';
import { schemaDeclarations } from './schema/declarations';
import { assert } from './system/assert';
import { blob } from './system/blob';
import { boolean } from './system/boolean';
import { date } from './system/date';
import { datetime } from './system/datetime';
import { decimal, roundingMode } from './system/decimal';
import { double } from './system/double';
import { encodingUtil } from './system/encodingUtil';
import { enumClass } from './system/enum';
import { exception } from './system/exception';
import { exceptionTypes } from './system/exceptionTypes';
import { http, httpRequest, httpResponse } from './system/http';
import { id } from './system/id';
import { integer } from './system/integer';
import { callable, comparable, comparator, iterable, iterator } from './system/interfaces';
import { json, jsonGenerator, jsonParser } from './system/json';
import { limits } from './system/limits';
import { list } from './system/list';
import { loggingLevel } from './system/loggingLevel';
import { long } from './system/long';
import { map } from './system/map';
import { math } from './system/math';
import { objectClass } from './system/object';
import { set } from './system/set';
import { string } from './system/string';
import { system } from './system/system';
import { test } from './system/test';
import { time } from './system/time';
import { timeZone } from './system/timeZone';
import { type } from './system/type';
import { userInfo } from './system/userInfo';

/** Every declaration of the library. A new class is added here. */
export const declarations: readonly PlatformDeclaration[] = [
  objectClass,
  enumClass,
  boolean,
  integer,
  long,
  double,
  decimal,
  roundingMode,
  string,
  id,
  date,
  datetime,
  time,
  timeZone,
  blob,
  list,
  set,
  map,
  iterator,
  iterable,
  comparable,
  comparator,
  callable,
  exception,
  ...exceptionTypes,
  json,
  jsonParser,
  jsonGenerator,
  math,
  system,
  assert,
  loggingLevel,
  type,
  userInfo,
  encodingUtil,
  test,
  limits,
  http,
  httpRequest,
  httpResponse,
  ...schemaDeclarations,
  ...dmlDeclarations,
  saveLog,
  clickToDial,
  screenPop,
  logLevels,
  logger,
  rest,
];
