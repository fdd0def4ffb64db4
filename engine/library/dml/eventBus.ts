import { raiseNull } from '../../runtime/exceptions';
import { current } from '../../runtime/transaction';
import type { ApexList } from '../../runtime/values/list';
import type { SObjectValue } from '../../runtime/values/sobject';
import { platform } from '../platform';
import { resultOf, resultsOf } from './results';

/**
 * A published event is reported as a new record of its object; nothing subscribes to it.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_eventbus_EventBus.htm
 */
export const eventBus = platform('class System.EventBus', {
  'static Database.SaveResult publish(SObject event)': publishOne,
  'static List<Database.SaveResult> publish(List<SObject> events)': publishAll,
  'static Database.SaveResult publishWithAccessLevel(SObject event, System.AccessLevel level)': publishOne,
  'static List<Database.SaveResult> publishWithAccessLevel(List<SObject> events, System.AccessLevel level)': publishAll,
});

function publishOne(event: SObjectValue | null) {
  const [row] = current.store.publish([event ?? raiseNull()]);
  return resultOf('SaveResult', row!);
}

function publishAll(events: ApexList | null) {
  return resultsOf('SaveResult', current.store.publish((events ?? raiseNull()).items as SObjectValue[]));
}
