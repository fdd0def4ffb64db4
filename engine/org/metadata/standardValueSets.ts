/**
 * The standard value sets behind the fields of standard objects, by object, all lower case. Sets that serve a
 * field of an object that is not listed here are read by nothing.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/standardvalueset_names.htm
 */
const sets: ReadonlyMap<string, readonly (readonly [field: string, set: string])[]> = byObject(
  Object.entries({
    AccountContactMultiRoles: ['AccountContactRelation.Roles'],
    AccountContactRole: ['AccountContactRole.Role'],
    AccountOwnership: ['Account.Ownership'],
    AccountRating: ['Account.Rating', 'Lead.Rating'],
    AccountType: ['Account.Type'],
    AssetStatus: ['Asset.Status'],
    CampaignMemberStatus: ['CampaignMember.Status'],
    CampaignStatus: ['Campaign.Status'],
    CampaignType: ['Campaign.Type'],
    CaseContactRole: ['CaseContactRole.Role'],
    CaseOrigin: ['Case.Origin'],
    CasePriority: ['Case.Priority'],
    CaseReason: ['Case.Reason'],
    CaseStatus: ['Case.Status'],
    CaseType: ['Case.Type'],
    ContactRole: ['OpportunityContactRole.Role'],
    ContractContactRole: ['ContractContactRole.Role'],
    ContractStatus: ['Contract.Status'],
    EntitlementType: ['Entitlement.Type'],
    EventSubject: ['Event.Subject'],
    EventType: ['Event.Type'],
    Industry: ['Account.Industry', 'Lead.Industry'],
    LeadSource: ['Account.AccountSource', 'Contact.LeadSource', 'Lead.LeadSource', 'Opportunity.LeadSource'],
    LeadStatus: ['Lead.Status'],
    OpportunityStage: ['Opportunity.StageName'],
    OpportunityType: ['Opportunity.Type'],
    OrderStatus: ['Order.Status'],
    OrderType: ['Order.Type'],
    PartnerRole: ['Partner.Role'],
    Product2Family: ['Product2.Family'],
    QuoteStatus: ['Quote.Status'],
    SalesTeamRole: ['OpportunityTeamMember.TeamMemberRole', 'AccountTeamMember.TeamMemberRole'],
    Salutation: ['Contact.Salutation', 'Lead.Salutation'],
    ServiceContractApprovalStatus: ['ServiceContract.ApprovalStatus'],
    SolutionStatus: ['Solution.Status'],
    TaskPriority: ['Task.Priority'],
    TaskStatus: ['Task.Status'],
    TaskSubject: ['Task.Subject'],
    TaskType: ['Task.Type'],
    WorkOrderPriority: ['WorkOrder.Priority'],
    WorkOrderStatus: ['WorkOrder.Status'],
    WorkOrderLineItemPriority: ['WorkOrderLineItem.Priority'],
    WorkOrderLineItemStatus: ['WorkOrderLineItem.Status'],
  }),
);

/** Lower-cased object name → the fields and sets of that object, out of set → `Object.Field`. */
function byObject(fieldsOfSets: readonly (readonly [set: string, fields: readonly string[]])[]) {
  const objects = new Map<string, (readonly [field: string, set: string])[]>();
  for (const [set, fields] of fieldsOfSets) {
    for (const name of fields) {
      const [object = '', field = ''] = name.toLowerCase().split('.');
      const known = objects.get(object);
      if (known) known.push([field, set.toLowerCase()]);
      else objects.set(object, [[field, set.toLowerCase()]]);
    }
  }
  return objects;
}

const NONE: readonly (readonly [field: string, set: string])[] = [];

/** The standard value sets of an object: lower-cased field name → lower-cased set name. Empty for most objects. */
export function standardValueSetsOf(objectName: string): readonly (readonly [field: string, set: string])[] {
  return sets.get(objectName.toLowerCase()) ?? NONE;
}
