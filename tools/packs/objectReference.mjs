// What the Object Reference says of the objects that telephony handlers touch, written down by hand.

/**
 * One paragraph for each object: its name, then lines of names of fields (`*` at the end stands for any rest).
 *
 * - `read`: neither Create nor Update. `create`: Create alone. `update`: Update alone. All other fields have both; an
 *   object without `writes` has no others. Audit fields, LastViewedDate and their like are read-only everywhere.
 * - `default`: Defaulted on create, with the value where it is the same in each org. Left out are checkboxes, Ids and
 *   OwnerId, which always are. `given` fields are not, by the book, but an insert without them succeeds.
 * - `lookup`: idLookup.
 * - `size`: length of texts, precision.scale of numbers; only those that no describe result in the sources has.
 *
 * [D] https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_<name>.htm
 * (API 67; OrderItem and OpportunityLineItem: releases 230 and 258), `<name>` in lower case. Sizes: [D]
 * https://developer.salesforce.com/docs/atlas.en-us.sfFieldRef.meta/sfFieldRef/salesforce_field_reference_<Name>.htm.
 * `given`: [S] Group.Type apex-dml-mocking's RepositoryTest.cls and NPSP's RD_RecurringDonations_TEST2.cls;
 * UserRole.OpportunityAccessForAccountOwner and EmailMessage.Status NebulaLogger's integration tests; of a
 * ContentVersion without ContentDocumentId the platform makes the document. [K] that the group is Regular, and
 * Contract's Draft. Campaign: the book describes it for users who may not change it; which fields marketing users
 * may change [K].
 */
const PARAGRAPHS = `
Event writes
  read IsChild IsGroupEvent GroupEventType IsArchived EndDate AccountId RecurrenceActivityId IsRecurrence2Exclusion
  read Recurrence2PatternVersion IsRecurrence2 IsRecurrence2Exception Recurrence2PatternStartDate Recurrence2PatternTimeZone
  read WhatCount WhoCount
  create IsRecurrence EventSubtype Recurrence2PatternText
  default ShowAs GroupEventType CurrencyIsoCode Division
  size Subject=255 Location=255 Description=32000 ShowAs=40 GroupEventType=40 EventSubtype=40 CurrencyIsoCode=3
  size RecurrenceTimeZoneSidKey=40 RecurrenceType=40 RecurrenceInstance=40 RecurrenceMonthOfYear=40
  size Recurrence2PatternText=512 Recurrence2PatternVersion=40 Recurrence2PatternTimeZone=255

CaseComment writes
  create ParentId

Campaign writes
  read NumberOfLeads NumberOfConvertedLeads NumberOfContacts NumberOfResponses NumberOfOpportunities
  read NumberOfWonOpportunities AmountAllOpportunities AmountWonOpportunities Hierarchy*
  default Status Type CurrencyIsoCode
  lookup Name
  size ActualCost=18.0 AmountAllOpportunities=18.0 AmountWonOpportunities=18.0 BudgetedCost=18.0 ExpectedRevenue=18.0
  size ExpectedResponse=10.2 NumberSent=18.0

CampaignMember writes
  read HasResponded FirstRespondedDate Salutation Name FirstName LastName Title Street City State PostalCode Country Email
  read Phone Fax MobilePhone Description DoNotCall HasOptedOutOfEmail HasOptedOutOfFax LeadSource CompanyOrAccount Type
  read LeadOrContactId LeadOrContactOwnerId
  create CampaignId LeadId ContactId
  default CurrencyIsoCode

Group writes
  read OwnerId RelatedId
  create Type
  default DefaultDivision
  given Type=Regular
  lookup Name

GroupMember
  create GroupId UserOrGroupId

Profile writes
  read UserType
  create UserLicenseId
  update IsSsoEnabled
  lookup Name

UserRole writes
  read ContactAccessForAccountOwner MayForecastManagerShare PortalAccountOwnerId PortalRole
  create PortalAccountId PortalType
  given OpportunityAccessForAccountOwner
  lookup Name

PermissionSet writes
  read IsCustom IsOwnedByProfile NamespacePrefix PermissionSetGroupId ProfileId Type PsgCount
  create LicenseId

PermissionSetAssignment writes
  read IsActive
  create AssigneeId PermissionSetId PermissionSetGroupId
  update IsRevoked

EmailMessage writes
  read Name HasAttachment IsExternallyVisible IsOpened Division
  create ParentId ActivityId FromId AutomationType Incoming IsClientManaged Source
  given Status
  lookup MessageIdentifier Name ThreadIdentifier
  size AttachmentIds=32768 AutomationType=40 ClientThreadIdentifier=765 Name=255 Source=40

ContentVersion writes
  read Checksum ContentModifiedById ContentSize ContentSizeLong FeaturedContentBoost FeaturedContentDate FileExtension
  read FileType IsLatest MalwareScanDate MalwareScanStatus NegativeRatingCount PositiveRatingCount PublishStatus
  read RatingCount TextPreview VersionDataUrl VersionNumber
  create ContentBodyId ContentDocumentId ContentLocation ContentModifiedDate FirstPublishLocationId IsAssetEnabled
  create IsMajorVersion NetworkId Origin PathOnClient
  default ContentLocation Origin PublishStatus SharingOption=A SharingPrivacy=N CurrencyIsoCode Division
  given ContentDocumentId
  lookup Title

ContentDocument
  read ArchivedById ArchivedDate PublishStatus LatestPublishedVersionId ContentSize ContentSizeLong FileType FileExtension
  read ContentModifiedDate MalwareScanDate MalwareScanStatus
  update Title Description OwnerId ParentId IsArchived SharingOption SharingPrivacy ContentAssetId

ContentDocumentLink writes
  create ContentDocumentId LinkedEntityId

VoiceCall writes
  read IsDiarizationOptIn Name TranscribedLanguage
  create CallConnectDateTime CallDisposition CallDurationInSeconds CallEndDateTime CallOrigin CallRecordingId
  create CallStartDateTime CallType CallerIdType ConferenceKey CurrencyCode FromPhoneNumber IsRecorded MediaProviderId
  create Price ToPhoneNumber UserId VendorCallKey VendorParentCallKey VendorType
  default Name
  lookup Name VendorCallKey

Asset writes
  read RootAssetId LifecycleStartDate LifecycleEndDate AssetLevel StockKeepingUnit HasLifecycleManagement CurrentMrr
  read CurrentLifecycleEndDate CurrentQuantity CurrentAmount TotalLifecycleAmount Availability ProductCode
  read ProductDescription ProductFamily Reliability SumDowntime SumUnplannedDowntime
  default CurrencyIsoCode
  lookup Name SerialNumber
  size Street=255 City=40 State=80 PostalCode=20 Country=80 GeocodeAccuracy=40 ConsequenceOfFailure=255
  size CurrentAmount=18.2 CurrentMrr=18.2 CurrentQuantity=14.2 Price=18.2 Quantity=12.2 TotalLifecycleAmount=18.2

Contract writes
  read EndDate StatusCode LastApprovedDate
  update ActivatedById ActivatedDate
  default Status=Draft CurrencyIsoCode
  lookup ContractNumber

Order writes
  read TotalAmount
  create IsReductionOrder OriginalOrderId
  update ActivatedById ActivatedDate StatusCode
  default OriginalOrderId Pricebook2Id CurrencyIsoCode
  lookup OrderNumber
  size TotalAmount=18.2

OrderItem writes
  read AvailableQuantity ListPrice Product2Id TotalPrice CurrencyIsoCode
  create OrderId OriginalOrderItemId PricebookEntryId
  default CurrencyIsoCode
  lookup OrderItemNumber
  size AvailableQuantity=18.2 ListPrice=18.2 Quantity=18.2 TotalPrice=18.2 UnitPrice=18.2

Product2 writes
  read IsArchived ProductClass
  create Type
  default ProductClass CurrencyIsoCode
  lookup Name

Pricebook2 writes
  read IsArchived IsStandard
  default CurrencyIsoCode
  lookup Name

PricebookEntry writes
  read IsArchived Name ProductCode
  create Pricebook2Id Product2Id CurrencyIsoCode ProductSellingModelId
  default CurrencyIsoCode
  size UnitPrice=18.2

OpportunityLineItem writes
  read CanUseQuantitySchedule CanUseRevenueSchedule CurrencyIsoCode HasQuantitySchedule HasRevenueSchedule HasSchedule
  read ListPrice Name ProductCode Subtotal
  create OpportunityId PricebookEntryId Product2Id
  default CurrencyIsoCode
  size Discount=5.2 ListPrice=18.2 Quantity=12.2 Subtotal=18.2 TotalPrice=18.2 UnitPrice=18.2

Attachment writes
  read BodyLength
  create ParentId
  lookup Name

CallCenter
  create Name InternalName AdapterUrl CustomSettings Version
  lookup Name

Organization
  update Name Division Street City State StateCode PostalCode Country CountryCode Latitude Longitude GeocodeAccuracy Phone
  update Fax PrimaryContact DefaultLocaleSidKey TimeZoneSidKey LanguageLocaleKey Receives* Preferences* UiSkin
  update WebToCaseDefaultOrigin DelegatedAuthenticationServiceUrl

ApexClass writes
  read NamespacePrefix
  default BodyCrc
  lookup Name

AsyncApexJob

CronTrigger

EntityDefinition
`;

/**
 * @typedef {object} FieldFacts
 * @property {'both' | 'create' | 'update' | 'read'} access
 * @property {boolean} isDefaulted
 * @property {boolean} isGiven
 * @property {string} defaultValue '' where it is not known or differs from org to org
 * @property {boolean} isLookup
 * @property {string} size length, or precision.scale; '' where it is not written here
 */
/** @typedef {{ names: string[], factsOf: (field: string) => FieldFacts }} ObjectFacts */

/** @returns {Map<string, ObjectFacts>} by the object's name: the fields that are named, and the facts of any of its fields */
export function objectReference() {
  return new Map(PARAGRAPHS.trim().split('\n\n').map(readParagraph));
}

/** @param {string} paragraph @returns {[string, ObjectFacts]} */
function readParagraph(paragraph) {
  const [head = '', ...lines] = paragraph.split('\n');
  const [object = '', writes] = head.split(' ');
  const entries = lines.flatMap((line) => {
    const [kind = '', ...words] = line.trim().split(' ');
    return words.map((word) => ({ kind, name: word.replace(/=.*/, ''), value: /=(.*)/.exec(word)?.[1] ?? '' }));
  });
  const find = (/** @type {string} */ field, /** @type {string[]} */ ...kinds) =>
    entries.find(
      ({ kind, name }) =>
        kinds.includes(kind) && (name.endsWith('*') ? field.startsWith(name.slice(0, -1)) : field === name),
    );
  const factsOf = (/** @type {string} */ field) => {
    const access = find(field, 'read', 'create', 'update')?.kind ?? (writes ? 'both' : 'read');
    const defaulted = find(field, 'default');
    const given = find(field, 'given');
    return {
      access: /** @type {FieldFacts['access']} */ (access),
      isDefaulted: defaulted !== undefined,
      isGiven: given !== undefined,
      defaultValue: (defaulted ?? given)?.value ?? '',
      isLookup: find(field, 'lookup') !== undefined,
      size: find(field, 'size')?.value ?? '',
    };
  };
  return [object, { names: entries.map(({ name }) => name), factsOf }];
}
