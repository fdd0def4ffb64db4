import { platform } from '../platform';
import { getters, properties, setters, ValueObject } from '../valueObject';

const MEMBERS = {
  changedFields: 'List<String>',
  changeOrigin: 'String',
  changeType: 'String',
  commitNumber: 'Long',
  commitTimestamp: 'Long',
  commitUser: 'String',
  diffFields: 'List<String>',
  entityName: 'String',
  nulledFields: 'List<String>',
  recordIds: 'List<String>',
  sequenceNumber: 'Integer',
  transactionKey: 'String',
};

/** What a change event says of the change. One that a program makes has nothing set. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_eventbus_ChangeEventHeader.htm */
export const changeEventHeader = platform('class EventBus.ChangeEventHeader', {
  'new()': () => new ValueObject('EventBus.ChangeEventHeader'),
  ...properties(MEMBERS),
  ...getters(MEMBERS),
  ...setters(MEMBERS),
});
