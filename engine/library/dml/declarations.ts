import type { PlatformDeclaration } from '../platform';
import { accessLevel, database, savepoint } from './database';
import { dmlException } from './dmlException';
import { databaseError, deleteResult, saveResult, undeleteResult, upsertResult } from './results';
import { statusCode } from './statusCode';

/** Database methods, their results, and DmlException. */
export const dmlDeclarations: readonly PlatformDeclaration[] = [
  database,
  savepoint,
  accessLevel,
  saveResult,
  upsertResult,
  deleteResult,
  undeleteResult,
  databaseError,
  statusCode,
  dmlException,
];
