import { platform } from '../platform';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_test.htm */
export const test = platform('class System.Test', {
  'static Boolean isRunningTest()': () => false,
});
