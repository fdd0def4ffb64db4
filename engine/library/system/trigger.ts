import { platform } from '../platform';

/** Triggers do not run here, so nothing ever runs inside one: there are no records. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers_context_variables.htm */
export const trigger = platform('class System.Trigger', {
  'static Boolean isExecuting': () => false,
  'static System.TriggerOperation operationType': () => null,
  'static List<SObject> new': () => null,
  'static List<SObject> old': () => null,
  'static Map<Id, SObject> newMap': () => null,
  'static Map<Id, SObject> oldMap': () => null,
});

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_enum_System_TriggerOperation.htm; [K] the order */
export const triggerOperation = platform('enum System.TriggerOperation', {}, [
  'BEFORE_INSERT',
  'BEFORE_UPDATE',
  'BEFORE_DELETE',
  'AFTER_INSERT',
  'AFTER_UPDATE',
  'AFTER_DELETE',
  'AFTER_UNDELETE',
]);
