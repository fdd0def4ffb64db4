import { platform } from '../platform';

/** Triggers do not run here, so nothing ever runs inside one. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers_context_variables.htm */
export const trigger = platform('class System.Trigger', {
  'static Boolean isExecuting': () => false,
});
