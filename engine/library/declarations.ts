import { clickToDial, saveLog, screenPop } from '../purecloud/extensionPoints';
import { logger, logLevels } from '../purecloud/logger';
import { rest } from '../purecloud/rest';
import { asyncDeclarations } from './async/declarations';
import { cacheDeclarations } from './cache/declarations';
import { featureManagement } from './custom/featureManagement';
import { label } from './custom/label';
import { dmlDeclarations } from './dml/declarations';
import { httpDeclarations } from './http/http';
import { invocableDeclarations } from './invocable/action';
import { messagingDeclarations } from './messaging/declarations';
import { metadataDeclarations } from './metadata/declarations';
import type { PlatformDeclaration } from './platform';
import { schemaDeclarations } from './schema/declarations';
import { assert } from './system/assert';
import { blob } from './system/blob';
import { boolean } from './system/boolean';
import { crypto } from './system/crypto';
import { date } from './system/date';
import { datetime } from './system/datetime';
import { decimal, roundingMode } from './system/decimal';
import { double } from './system/double';
import { encodingUtil } from './system/encodingUtil';
import { enumClass } from './system/enum';
import { exception } from './system/exception';
import { exceptionTypes } from './system/exceptionTypes';
import { id } from './system/id';
import { installDeclarations } from './system/install';
import { integer } from './system/integer';
import { callable, comparable, comparator, iterable, iterator } from './system/interfaces';
import { json } from './system/json';
import { jsonGenerator } from './system/jsonGenerator';
import { jsonParser } from './system/jsonParser';
import { jsonToken } from './system/jsonToken';
import { limits } from './system/limits';
import { list } from './system/list';
import { location } from './system/location';
import { loggingLevel } from './system/loggingLevel';
import { long } from './system/long';
import { map } from './system/map';
import { matcher } from './system/matcher';
import { math } from './system/math';
import { network } from './system/network';
import { objectClass } from './system/object';
import { pageReference } from './system/pageReference';
import { pattern } from './system/pattern';
import { set } from './system/set';
import { string } from './system/string';
import { applicationReadWriteMode, system } from './system/system';
import { stubProvider, test } from './system/test';
import { time } from './system/time';
import { timeZone } from './system/timeZone';
import { trigger, triggerOperation } from './system/trigger';
import { type } from './system/type';
import { url } from './system/url';
import { userInfo } from './system/userInfo';
import { uuid } from './system/uuid';
import { version } from './system/version';
import { webDeclarations } from './web/declarations';
import { xmlDeclarations } from './xml/declarations';

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
  pattern,
  matcher,
  crypto,
  url,
  pageReference,
  ...webDeclarations,
  uuid,
  location,
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
  jsonToken,
  math,
  system,
  applicationReadWriteMode,
  assert,
  loggingLevel,
  type,
  trigger,
  triggerOperation,
  network,
  userInfo,
  version,
  encodingUtil,
  test,
  stubProvider,
  ...installDeclarations,
  limits,
  ...httpDeclarations,
  ...asyncDeclarations,
  ...schemaDeclarations,
  ...xmlDeclarations,
  ...cacheDeclarations,
  ...messagingDeclarations,
  ...metadataDeclarations,
  ...invocableDeclarations,
  ...dmlDeclarations,
  label,
  featureManagement,
  saveLog,
  clickToDial,
  screenPop,
  logLevels,
  logger,
  rest,
];
