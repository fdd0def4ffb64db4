import { platform } from '../platform';
import { getters, properties, setters, ValueObject } from '../valueObject';

const GOTTEN = {
  accountId: 'Id',
  accountRecord: 'SObject',
  bypassAccountDedupeCheck: 'Boolean',
  bypassContactDedupeCheck: 'Boolean',
  contactId: 'Id',
  contactRecord: 'SObject',
  convertedStatus: 'String',
  leadId: 'Id',
  opportunityId: 'Id',
  opportunityName: 'String',
  opportunityRecord: 'SObject',
  ownerId: 'Id',
  relatedPersonAccountId: 'Id',
};
const ASKED = { doNotCreateOpportunity: 'Boolean', overwriteLeadSource: 'Boolean', sendNotificationEmail: 'Boolean' };
/** Not null from the start. [D] the descriptions of their setters */
const INITIAL = {
  bypassAccountDedupeCheck: false,
  bypassContactDedupeCheck: false,
  doNotCreateOpportunity: false,
  overwriteLeadSource: false,
  sendNotificationEmail: false,
};
// The platform has no properties for these.
const { relatedPersonAccountId: _, ...WITH_PROPERTY } = GOTTEN;

/** How a lead is to be converted; converting is not simulated. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_dml_convertLead.htm */
export const leadConvert = platform('class Database.LeadConvert', {
  'new()': () => new ValueObject('Database.LeadConvert', INITIAL),
  ...properties({ ...WITH_PROPERTY, ...ASKED }),
  ...getters(GOTTEN),
  ...getters(ASKED, 'is'),
  ...setters({ ...GOTTEN, ...ASKED }),
});
