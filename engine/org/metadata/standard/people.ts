import type { FieldInfo, SObjectInfo } from '../model';
import { auditFields, field, idField, picklist, readOnly } from './field';
import { addressFields, deletedField, masterRecordType, ownerField, recordTypeField } from './shared';

/*
 * People a call is with, and the user who handles it. Only the fields that every org has and whose particulars are
 * certain; `complete: false` makes any other field unsupported rather than wrong.
 * [D] the Object Reference's pages on Contact, Lead and User; lengths [K]
 */

const phone = (name: string, label: string): FieldInfo => field(name, label, 'phone', { length: 40 });

const personName: readonly FieldInfo[] = [
  field('LastName', 'Last Name', 'string', { length: 80, nillable: false }),
  field('FirstName', 'First Name', 'string', { length: 40 }),
  field('Salutation', 'Salutation', 'picklist', {
    length: 40,
    picklist: picklist(['Mr.', 'Ms.', 'Mrs.', 'Dr.', 'Prof.', 'Mx.']),
  }),
  field('Name', 'Full Name', 'string', { ...readOnly, length: 121, nillable: false }),
];

const leadSources = picklist(['Web', 'Phone Inquiry', 'Partner Referral', 'Purchased List', 'Other']);

export const contactInfo: SObjectInfo = {
  name: 'Contact',
  label: 'Contact',
  labelPlural: 'Contacts',
  keyPrefix: '003',
  fields: [
    idField('Contact ID'),
    deletedField,
    field('AccountId', 'Account ID', 'reference', { referenceTo: ['Account'], relationshipName: 'Account' }),
    ...personName,
    recordTypeField,
    ...addressFields('Mailing'),
    ...addressFields('Other'),
    phone('Phone', 'Business Phone'),
    phone('Fax', 'Business Fax'),
    phone('MobilePhone', 'Mobile Phone'),
    phone('HomePhone', 'Home Phone'),
    phone('OtherPhone', 'Other Phone'),
    phone('AssistantPhone', 'Asst. Phone'),
    field('ReportsToId', 'Reports To ID', 'reference', { referenceTo: ['Contact'], relationshipName: 'ReportsTo' }),
    field('Email', 'Email', 'email', { length: 80 }),
    field('Title', 'Title', 'string', { length: 128 }),
    field('Department', 'Department', 'string', { length: 80 }),
    field('AssistantName', "Assistant's Name", 'string', { length: 40 }),
    field('LeadSource', 'Lead Source', 'picklist', { length: 255, picklist: leadSources }),
    field('Birthdate', 'Birthdate', 'date'),
    field('Description', 'Contact Description', 'textarea', { length: 32000 }),
    { ...ownerField, referenceTo: ['User'] },
    field('HasOptedOutOfEmail', 'Email Opt Out', 'boolean'),
    field('DoNotCall', 'Do Not Call', 'boolean'),
    ...auditFields,
    field('LastActivityDate', 'Last Activity', 'date', readOnly),
  ],
  recordTypes: [masterRecordType],
  complete: false,
};

export const leadInfo: SObjectInfo = {
  name: 'Lead',
  label: 'Lead',
  labelPlural: 'Leads',
  keyPrefix: '00Q',
  fields: [
    idField('Lead ID'),
    deletedField,
    ...personName,
    recordTypeField,
    field('Title', 'Title', 'string', { length: 128 }),
    field('Company', 'Company', 'string', { length: 255, nillable: false }),
    ...addressFields(''),
    phone('Phone', 'Phone'),
    phone('MobilePhone', 'Mobile Phone'),
    phone('Fax', 'Fax'),
    field('Email', 'Email', 'email', { length: 80 }),
    field('Website', 'Website', 'url', { length: 255 }),
    field('Description', 'Description', 'textarea', { length: 32000 }),
    field('LeadSource', 'Lead Source', 'picklist', { length: 255, picklist: leadSources }),
    field('Status', 'Status', 'picklist', {
      length: 255,
      nillable: false,
      defaultValue: 'Open - Not Contacted',
      picklist: picklist(
        ['Open - Not Contacted', 'Working - Contacted', 'Closed - Converted', 'Closed - Not Converted'],
        'Open - Not Contacted',
      ),
    }),
    field('Industry', 'Industry', 'picklist', { length: 255 }),
    field('Rating', 'Rating', 'picklist', { length: 255, picklist: picklist(['Hot', 'Warm', 'Cold']) }),
    field('AnnualRevenue', 'Annual Revenue', 'currency', { scale: 0 }),
    field('NumberOfEmployees', 'Employees', 'int'),
    ownerField,
    field('HasOptedOutOfEmail', 'Email Opt Out', 'boolean'),
    field('DoNotCall', 'Do Not Call', 'boolean'),
    field('IsConverted', 'Converted', 'boolean', { updateable: false }),
    field('ConvertedDate', 'Converted Date', 'date', readOnly),
    field('ConvertedAccountId', 'Converted Account ID', 'reference', {
      ...readOnly,
      referenceTo: ['Account'],
      relationshipName: 'ConvertedAccount',
    }),
    field('ConvertedContactId', 'Converted Contact ID', 'reference', {
      ...readOnly,
      referenceTo: ['Contact'],
      relationshipName: 'ConvertedContact',
    }),
    field('ConvertedOpportunityId', 'Converted Opportunity ID', 'reference', {
      ...readOnly,
      referenceTo: ['Opportunity'],
      relationshipName: 'ConvertedOpportunity',
    }),
    ...auditFields,
    field('LastActivityDate', 'Last Activity', 'date', readOnly),
  ],
  recordTypes: [masterRecordType],
  complete: false,
};

const required = { nillable: false } as const;

export const userInfo: SObjectInfo = {
  name: 'User',
  label: 'User',
  labelPlural: 'Users',
  keyPrefix: '005',
  fields: [
    idField('User ID'),
    field('Username', 'Username', 'string', { ...required, length: 80 }),
    field('LastName', 'Last Name', 'string', { ...required, length: 80 }),
    field('FirstName', 'First Name', 'string', { length: 40 }),
    field('Name', 'Full Name', 'string', { ...readOnly, ...required, length: 121 }),
    field('CompanyName', 'Company Name', 'string', { length: 80 }),
    field('Division', 'Division', 'string', { length: 80 }),
    field('Department', 'Department', 'string', { length: 80 }),
    field('Title', 'Title', 'string', { length: 80 }),
    ...addressFields(''),
    field('Email', 'Email', 'email', { ...required, length: 128 }),
    phone('Phone', 'Phone'),
    phone('Extension', 'Extension'),
    phone('MobilePhone', 'Mobile'),
    field('Alias', 'Alias', 'string', { ...required, length: 8 }),
    field('CommunityNickname', 'Nickname', 'string', { length: 40 }),
    field('IsActive', 'Active', 'boolean'),
    field('TimeZoneSidKey', 'Time Zone', 'picklist', { ...required, length: 40 }),
    field('UserRoleId', 'Role ID', 'reference', { referenceTo: ['UserRole'], relationshipName: 'UserRole' }),
    field('LocaleSidKey', 'Locale', 'picklist', { ...required, length: 40 }),
    field('EmailEncodingKey', 'Email Encoding', 'picklist', { ...required, length: 40 }),
    field('ProfileId', 'Profile ID', 'reference', {
      ...required,
      referenceTo: ['Profile'],
      relationshipName: 'Profile',
    }),
    field('LanguageLocaleKey', 'Language', 'picklist', { ...required, length: 40 }),
    field('EmployeeNumber', 'Employee Number', 'string', { length: 20 }),
    field('ManagerId', 'Manager ID', 'reference', { referenceTo: ['User'], relationshipName: 'Manager' }),
    field('FederationIdentifier', 'SAML Federation ID', 'string', { length: 512 }),
    ...auditFields,
  ],
  recordTypes: [masterRecordType],
  complete: false,
};
