import type { ApexException } from '../../runtime/exceptions';
import { platformEnum } from '../../runtime/values/enumConstants';
import { PlatformObject } from '../../runtime/values/platformObject';
import { platformType } from '../../types/type';
import { type PlatformDeclaration, platform } from '../platform';

/** What a queueable's `execute` is given. */
export class QueueableContextValue extends PlatformObject {
  readonly $type = platformType('System.QueueableContext');
  constructor(private readonly id: string) {
    super();
  }
  getjobid$(): string {
    return this.id;
  }
}

/** What a schedulable's `execute` is given. */
export class SchedulableContextValue extends PlatformObject {
  readonly $type = platformType('System.SchedulableContext');
  constructor(private readonly id: string) {
    super();
  }
  gettriggerid$(): string {
    return this.id;
  }
}

/** What the methods of a batch are given. */
export class BatchableContextValue extends PlatformObject {
  readonly $type = platformType('Database.BatchableContext');
  constructor(
    private readonly id: string,
    /** Of the execution; null in start and finish. */
    private readonly childId: string | null,
  ) {
    super();
  }
  getjobid$(): string {
    return this.id;
  }
  getchildjobid$(): string | null {
    return this.childId;
  }
}

const RESULTS = ['SUCCESS', 'UNHANDLED_EXCEPTION'];
const resultType = platformType('System.ParentJobResult');

/** What a finalizer's `execute` is given. */
export class FinalizerContextValue extends PlatformObject {
  readonly $type = platformType('System.FinalizerContext');
  constructor(
    private readonly id: string,
    /** What left the job; null when it succeeded. */
    private readonly exception: ApexException | null,
  ) {
    super();
  }
  getasyncapexjobid$(): string {
    return this.id;
  }
  getexception$(): ApexException | null {
    return this.exception;
  }
  getrequestid$(): string {
    return requestId(this.id);
  }
  getresult$(): unknown {
    return platformEnum(resultType, RESULTS)[this.exception ? 1 : 0];
  }
}

/** The request that a job makes, as `System.Request` names it: the same for a job and its finalizer. [D] FinalizerContext.getRequestId */
export function requestId(jobId: string | undefined): string {
  return `savelog-${jobId ?? 'request'}`;
}

/** The interfaces of asynchronous work and what their methods are given. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_async_overview.htm */
export const contextDeclarations: readonly PlatformDeclaration[] = [
  platform('interface System.Queueable', { 'void execute(System.QueueableContext context)': null }),
  platform('interface System.QueueableContext', { 'Id getJobId()': null }),
  platform('interface System.Schedulable', { 'void execute(System.SchedulableContext context)': null }),
  platform('interface System.SchedulableContext', { 'Id getTriggerId()': null }),
  platform('interface System.Finalizer', { 'void execute(System.FinalizerContext context)': null }),
  platform('interface System.FinalizerContext', {
    'Id getAsyncApexJobId()': null,
    'Exception getException()': null,
    'String getRequestId()': null,
    'System.ParentJobResult getResult()': null,
  }),
  platform('enum System.ParentJobResult', {}, RESULTS),
  platform('interface Database.Batchable<T>', {
    'Object start(Database.BatchableContext context)': null,
    'void execute(Database.BatchableContext context, List<T> scope)': null,
    'void finish(Database.BatchableContext context)': null,
  }),
  platform('interface Database.BatchableContext', { 'Id getJobId()': null, 'Id getChildJobId()': null }),
  platform('interface Database.Stateful', {}),
  platform('interface Database.AllowsCallouts', {}),
  platform('interface Database.RaisesPlatformEvents', {}),
];
