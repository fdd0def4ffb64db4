import { ApexList } from '../../runtime/values/list';
import { listOf, platformType } from '../../types/type';
import { callMember } from '../callMember';
import { type PlatformDeclaration, platform } from '../platform';
import { mangle } from '../signature';
import { properties, ValueObject } from '../valueObject';
import { deployContainer } from './deployContainer';

/** The method of a subclass of `Metadata.DeployCallbackContext`, as generated code names it. */
const JOB_ID = mangle('getCallbackJobId', []);

const DETAILS = {
  componentFailures: 'List<Metadata.DeployMessage>',
  componentSuccesses: 'List<Metadata.DeployMessage>',
};

const MESSAGE = {
  changed: 'Boolean',
  columnNumber: 'Integer',
  componentType: 'String',
  created: 'Boolean',
  createdDate: 'Datetime',
  deleted: 'Boolean',
  fileName: 'String',
  fullName: 'String',
  id: 'Id',
  lineNumber: 'Integer',
  problem: 'String',
  problemType: 'Metadata.DeployProblemType',
  success: 'Boolean',
};

const RESULT = {
  canceledBy: 'String',
  canceledByName: 'String',
  checkOnly: 'Boolean',
  completedDate: 'Datetime',
  createdBy: 'String',
  createdByName: 'String',
  createdDate: 'Datetime',
  details: 'Metadata.DeployDetails',
  done: 'Boolean',
  errorMessage: 'String',
  id: 'Id',
  ignoreWarnings: 'Boolean',
  lastModifiedDate: 'Datetime',
  numberComponentErrors: 'Integer',
  numberComponentsDeployed: 'Integer',
  numberComponentsTotal: 'Integer',
  rollbackOnError: 'Boolean',
  startDate: 'Datetime',
  stateDetail: 'String',
  status: 'Metadata.DeployStatus',
  success: 'Boolean',
};

const STATUSES = [
  ...['Canceled', 'Canceling', 'Failed', 'InProgress', 'Pending', 'Succeeded', 'SucceededPartial'],
  ...['FinalizingDeploy', 'FinalizingDeployFailed'],
];

/**
 * What a program makes to deploy custom metadata, and what tests hand to a callback; nothing is deployed.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_namespace_Metadata.htm
 */
export const metadataDeclarations: readonly PlatformDeclaration[] = [
  platform('class Metadata.Metadata', properties({ fullName: 'String' })),
  platform('class Metadata.CustomMetadata extends Metadata.Metadata', {
    // Its values are a list from the start. [D] Metadata.CustomMetadata, the example
    'new()': () =>
      new ValueObject('Metadata.CustomMetadata', {
        values: new ApexList(listOf(platformType('Metadata.CustomMetadataValue'))),
      }),
    ...properties({
      description: 'String',
      label: 'String',
      protected_x: 'Boolean',
      values: 'List<Metadata.CustomMetadataValue>',
    }),
  }),
  platform('class Metadata.CustomMetadataValue', {
    'new()': () => new ValueObject('Metadata.CustomMetadataValue'),
    ...properties({ field: 'String', value: 'Object' }),
  }),
  deployContainer,
  platform('interface Metadata.DeployCallback', {
    'void handleResult(Metadata.DeployResult result, Metadata.DeployCallbackContext context)': null,
  }),
  // Tests extend it to answer. [D] "Testing Metadata Deployments"
  platform('class Metadata.DeployCallbackContext', {
    'new()': () => new ValueObject('Metadata.DeployCallbackContext'),
    'Id getCallbackJobId()': (context: object) => callMember(context, JOB_ID),
  }),
  platform('class Metadata.DeployResult', {
    'new()': () => new ValueObject('Metadata.DeployResult'),
    ...properties(RESULT),
  }),
  platform('class Metadata.DeployDetails', {
    // Its lists are there from the start. [S] SFDO-Community/declarative-lookup-rollup-summaries, CustomMetadataServiceTest
    'new()': () =>
      new ValueObject('Metadata.DeployDetails', {
        componentFailures: new ApexList(listOf(platformType('Metadata.DeployMessage'))),
        componentSuccesses: new ApexList(listOf(platformType('Metadata.DeployMessage'))),
      }),
    ...properties(DETAILS),
  }),
  platform('class Metadata.DeployMessage', {
    'new()': () => new ValueObject('Metadata.DeployMessage'),
    ...properties(MESSAGE),
  }),
  platform('enum Metadata.DeployStatus', {}, STATUSES),
  platform('enum Metadata.DeployProblemType', {}, ['Error', 'Info', 'Warning']),
  platform('enum Metadata.MetadataType', {}, ['CustomMetadata', 'Layout']),
];
