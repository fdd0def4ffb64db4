// Key prefixes of standard objects that are the same in every org. [K] general knowledge, checked against public lists.

const LINES = `
001 Account · 002 Note · 003 Contact · 005 User · 006 Opportunity · 007 ActivityHistory · 008 OpportunityHistory
00a CaseComment · 00b WebLink · 00B ListView · 00D Organization · 00e Profile · 00E UserRole · 00G Group
00I Partner · 00J OpportunityCompetitor · 00k OpportunityLineItem · 00K OpportunityContactRole · 00l Folder
00o OpportunityLineItemSchedule · 00O Report · 00P Attachment · 00q OpportunityTeamMember · 00Q Lead
00r AccountShare · 00T Task · 00t OpportunityShare · 00U Event · 00v CampaignMember · 00X EmailTemplate
010 CaseSolution · 011 GroupMember · 012 RecordType · 015 Document · 016 BrandTemplate · 017 ContactHistory
019 BusinessProcess · 01a DashboardComponent · 01D UserAccountTeamMember · 01H MailmergeTemplate
01m BusinessHours · 01M AccountTeamMember · 01n CaseShare · 01o LeadShare · 01p ApexClass · 01q ApexTrigger
01s Pricebook2 · 01t Product2 · 01u PricebookEntry · 01Y CampaignMemberStatus · 01Z Dashboard
022 FiscalYearSettings · 026 Period · 02a ContractContactRole · 02i Asset · 02n CategoryNode · 02o CategoryData
02s EmailMessage · 02Z AccountContactRole · 03g QueueSobject · 03j CaseContactRole · 03s ContactShare
03u UserPreference · 04g ProcessInstance · 04h ProcessInstanceStep · 04i ProcessInstanceWorkitem
04m AdditionalNumber · 04v CallCenter · 058 ContentWorkspace · 059 ContentWorkspaceDoc · 05X DocumentAttachmentMap
066 ApexPage · 068 ContentVersion · 069 ContentDocument · 06A ContentDocumentLink · 07L ApexLog · 081 StaticResource
083 Vote · 087 Idea · 08e CronTrigger · 08s CampaignShare · 091 EmailServicesFunction · 093 EmailServicesAddress
099 ApexComponent · 09a Community · 0C0 Holiday · 0D2 OrgWideEmailAddress · 0D5 FeedItem · 0D7 FeedComment
0DM Site · 0E8 EntitySubscription · 0F9 CollaborationGroup · 0FB CollaborationGroupMember · 0J0 SetupEntityAccess
0LQ VoiceCall · 0Pa PermissionSetAssignment · 0PK Individual · 0PS PermissionSet · 0Q0 Quote · 0QL QuoteLineItem
0WO WorkOrder · 0Ya LoginHistory · 100 UserLicense · 1WL WorkOrderLineItem · 500 Case · 501 Solution
550 Entitlement · 701 Campaign · 707 AsyncApexJob · 709 ApexTestQueueItem · 800 Contract · 801 Order · 802 OrderItem
810 ServiceContract · 811 ContractLineItem · 07M ApexTestResult · 08p ServiceAppointment
08q WorkType · 0DB Network
`;

/** Object → its key prefix. */
export const KEY_PREFIXES = new Map(
  LINES.trim()
    .split(/[·\n]/)
    .map((entry) => {
      const [prefix = '', name = ''] = entry.trim().split(' ');
      return [name, prefix];
    }),
);
