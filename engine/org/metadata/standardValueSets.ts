/**
 * The standard value set behind a field of a standard object, `Object.Field` → set, all lower case. Sets that serve a
 * field of an object that is not listed here are read by nothing.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/standardvalueset_names.htm
 */
const sets: ReadonlyMap<string, string> = new Map(
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
  }).flatMap(([set, fields]) => fields.map((field) => [field.toLowerCase(), set.toLowerCase()] as const)),
);

/** The standard value sets of an object: lower-cased field name → lower-cased set name. Empty for most objects. */
export function standardValueSetsOf(objectName: string): readonly (readonly [field: string, set: string])[] {
  const prefix = `${objectName.toLowerCase()}.`;
  return [...sets].flatMap(([field, set]) => (field.startsWith(prefix) ? [[field.slice(prefix.length), set]] : []));
}
