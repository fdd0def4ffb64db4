import type { SObjectInfo } from '../model';
import { accountInfo, caseInfo, opportunityInfo, recordTypeInfo } from './business';
import { contactInfo, leadInfo, userInfo } from './people';
import { taskInfo } from './task';

/** The standard objects that are shipped, by lower-cased name. A new one is added here. */
export const standardObjects: ReadonlyMap<string, SObjectInfo> = new Map(
  [taskInfo, accountInfo, contactInfo, leadInfo, caseInfo, opportunityInfo, userInfo, recordTypeInfo].map((info) => [
    info.name.toLowerCase(),
    info,
  ]),
);
