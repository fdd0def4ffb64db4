import type { PlatformDeclaration } from '../platform';
import { accessLevel } from './accessLevel';
import { changeEventHeader } from './changeEventHeader';
import { database } from './database';
import { dmlException } from './dmlException';
import { assignmentRuleHeader, dmlOptions, duplicateRuleHeader, emailHeader } from './dmlOptions';
import { eventBus } from './eventBus';
import { leadConvert } from './leadConvert';
import {
  databaseError,
  deleteResult,
  emptyRecycleBinResult,
  leadConvertResult,
  mergeResult,
  saveResult,
  undeleteResult,
  upsertResult,
} from './results';
import { savepoint } from './savepoint';
import { accessType, security, sobjectAccessDecision } from './security';
import { statusCode } from './statusCode';

/** Database methods, their results and options, events, access checks, and DmlException. */
export const dmlDeclarations: readonly PlatformDeclaration[] = [
  database,
  savepoint,
  accessLevel,
  saveResult,
  upsertResult,
  deleteResult,
  undeleteResult,
  emptyRecycleBinResult,
  mergeResult,
  leadConvertResult,
  databaseError,
  dmlOptions,
  assignmentRuleHeader,
  duplicateRuleHeader,
  emailHeader,
  statusCode,
  dmlException,
  eventBus,
  changeEventHeader,
  leadConvert,
  security,
  sobjectAccessDecision,
  accessType,
];
