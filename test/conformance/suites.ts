/** Open-source Apex that is known to deploy, and whose tests pass on an org; fetched into `.corpora/`, never committed. */
export interface Suite {
  /** Owner and name on GitHub. */
  readonly name: string;
  /** What was fetched. */
  readonly commit: string;
  readonly stage: 1 | 2 | 3;
  /** Below `.corpora/`: its classes and triggers are what is checked. */
  readonly folder: string;
  /** Below `.corpora/`: where the tests are that are run, when they are not all of `folder`. */
  readonly tests?: string;
  /** Further folders below `.corpora/` that an org has deployed with it. */
  readonly with?: readonly string[];
}

/** The suites by which the engine is judged: first those that need no queries, then what a handler's org may hold, then platform-heavy ones. */
export const SUITES: readonly Suite[] = [
  {
    name: 'open-force/jsonparse',
    commit: '69da320c172da34d4112835509184a31ce500f80',
    stage: 1,
    folder: 'jsonparse',
  },
  {
    name: 'ipavlic/apex-fp',
    commit: '61769f99b109842c52b7b352851be72ed1193ea8',
    stage: 1,
    folder: 'apex-fp',
  },
  {
    name: 'PropicSignifi/R.apex',
    commit: '28f6198373eec788c0811db0f1089ce8a8b30746',
    stage: 1,
    folder: 'R.apex/force-app/main/default',
  },
  {
    name: 'apex-enterprise-patterns/fflib-apex-mocks',
    commit: '0cf357ac9d42fb069f2c651573f7c18ba41f1786',
    stage: 1,
    folder: 'fflib-apex-mocks/sfdx-source',
  },
  {
    name: 'mattaddy/SObjectFabricator',
    commit: 'bdf66b2ea955b86deb89a3bcd2387379fc5b2eab',
    stage: 1,
    folder: 'SObjectFabricator',
  },
  {
    name: 'beyond-the-cloud-dev/http-mock-lib',
    commit: '69e9be55b0da70b539344eb0f1f19a4841a2469f',
    stage: 1,
    folder: 'http-mock-lib',
  },
  {
    name: 'beyond-the-cloud-dev/cache-manager',
    commit: '99d5f36d5faf441b5010b7c88e402186aa6636b4',
    stage: 1,
    folder: 'cache-manager',
  },
  {
    name: 'beyond-the-cloud-dev/apex-consts',
    commit: '7e48c0201538624e0389720ff30058dac50155c6',
    stage: 1,
    folder: 'apex-consts',
  },
  {
    name: 'kevinohara80/sfdc-trigger-framework',
    commit: 'b7e36c76a3608674979e44fe3a823b55016fff7c',
    stage: 1,
    folder: 'sfdc-trigger-framework',
  },
  {
    name: 'apex-enterprise-patterns/fflib-apex-common',
    commit: 'ca71952b3fc3928c06dbb6f57492b820c8167cf4',
    stage: 2,
    folder: 'fflib-apex-common/sfdx-source',
    with: ['fflib-apex-mocks/sfdx-source'],
  },
  {
    name: 'mitchspano/trigger-actions-framework',
    commit: 'cfda6715c0f4d3977224dcc2619aa30a84e537dd',
    stage: 2,
    folder: 'trigger-actions-framework/trigger-actions-framework',
  },
  {
    name: 'ZackFra/Salesforce-Moxygen',
    commit: '687f30faad095fd65843388dba6cfb5c4fa8235c',
    stage: 2,
    folder: 'Salesforce-Moxygen/moxygen',
  },
  {
    name: 'pkozuchowski/Apex-Opensource-Library',
    commit: '9110e8760b4dff82e102af7738044ed69ce54747',
    stage: 2,
    folder: 'Apex-Opensource-Library/force-app',
    tests: 'Apex-Opensource-Library/force-app/commons',
  },
  {
    name: 'beyond-the-cloud-dev/soql-lib',
    commit: '7e4984aa4701367f5375720d19b14202a51f5223',
    stage: 2,
    folder: 'soql-lib',
    tests: 'soql-lib/force-app',
  },
  {
    name: 'trailheadapps/apex-recipes',
    commit: '19aba6b846857516f389d16b8597dd410a6ce904',
    stage: 2,
    folder: 'apex-recipes/force-app',
  },
  {
    name: 'apex-enterprise-patterns/force-di',
    commit: '574d0509fbc28c4492e732bccf9b480a26f12457',
    stage: 2,
    folder: 'force-di',
  },
  {
    name: 'beyond-the-cloud-dev/async-lib',
    commit: 'b45b9c5e682d747d818dc7801de924bb25e12bff',
    stage: 2,
    folder: 'async-lib',
  },
  {
    name: 'surajp/universalmock',
    commit: '1e04164ca66258b21cc9bab9e614060ca3594b28',
    stage: 2,
    folder: 'universalmock',
  },
  {
    name: 'jawills/jira-sf-integration',
    commit: '38f9c0da4db13119514967ba89baf182a12e2c73',
    stage: 2,
    folder: 'jira-sf-integration/jira-integration',
  },
  {
    name: 'SFDO-Community/declarative-lookup-rollup-summaries',
    commit: 'release/2.23',
    stage: 3,
    folder: 'declarative-lookup-rollup-summaries/dlrs',
  },
  {
    name: 'jongpie/NebulaLogger',
    commit: '1adf4dea79c9583ce91774f7b1f2217d83c7beb1',
    stage: 3,
    folder: 'NebulaLogger/nebula-logger/core',
  },
];
