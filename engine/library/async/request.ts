import type { JobKind } from '../../runtime/jobs';
import { current } from '../../runtime/transaction';
import { platformEnum } from '../../runtime/values/enumConstants';
import { PlatformObject } from '../../runtime/values/platformObject';
import { platformType } from '../../types/type';
import { type PlatformDeclaration, platform } from '../platform';
import { requestId } from './contexts';

/** In no order that the documentation gives. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_enum_System_Quiddity.htm */
const QUIDDITIES = [
  'ANONYMOUS',
  'AURA',
  'BATCH_ACS',
  'BATCH_APEX',
  'BATCH_CHUNK_PARALLEL',
  'BATCH_CHUNK_SERIAL',
  'BULK_API',
  'COMMERCE_INTEGRATION',
  'DISCOVERABLE_LOGIN',
  'EXTERNAL_SERVICE_CALLBACK',
  'FUNCTION_CALLBACK',
  'FUTURE',
  'INBOUND_EMAIL_SERVICE',
  'INVOCABLE_ACTION',
  'IOT',
  'PLATFORM_EVENT_PUBLISH_CALLBACK',
  'POST_INSTALL_SCRIPT',
  'QUEUEABLE',
  'QUICK_ACTION',
  'REMOTE_ACTION',
  'REST',
  'RUNTEST_ASYNC',
  'RUNTEST_DEPLOY',
  'RUNTEST_SYNC',
  'RUN_INTEGRATION_TESTS',
  'SCHEDULED',
  'SOAP',
  'SYNCHRONOUS',
  'TRANSACTION_FINALIZER_QUEUEABLE',
  'UNDEFINED',
  'VF',
];

const OF_JOB: Readonly<Record<JobKind, string>> = {
  queueable: 'QUEUEABLE',
  future: 'FUTURE',
  batch: 'BATCH_APEX',
  scheduled: 'SCHEDULED',
  finalizer: 'TRANSACTION_FINALIZER_QUEUEABLE',
};

const quiddityType = platformType('System.Quiddity');

class RequestValue extends PlatformObject {
  readonly $type = platformType('System.Request');
}

/**
 * What started the running code. Which page or component calls a handler is not known here: its requests are UNDEFINED.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Request.htm
 */
function quiddity(): unknown {
  const name = current.job ? OF_JOB[current.job.kind] : current.isTest ? 'RUNTEST_SYNC' : 'UNDEFINED';
  return platformEnum(quiddityType, QUIDDITIES)[QUIDDITIES.indexOf(name)];
}

export const requestDeclarations: readonly PlatformDeclaration[] = [
  platform('enum System.Quiddity', {}, QUIDDITIES),
  platform('class System.Request', {
    'static System.Request getCurrent()': () => new RequestValue(),
    'System.Quiddity getQuiddity()': quiddity,
    'String getRequestId()': () => requestId(current.job?.id),
  }),
];
