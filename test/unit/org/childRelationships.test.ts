import { expect, it } from 'vitest';
import { childRelationshipNamed, childRelationshipsOf } from '../../../engine/org/childRelationships';
import type { SObjectInfo } from '../../../engine/org/metadata/model';
import { accountInfo } from '../../../engine/org/metadata/standard/business';
import { field, idField } from '../../../engine/org/metadata/standard/field';
import { startOrg } from './support';

const claim: SObjectInfo = {
  name: 'Claim',
  label: 'Claim',
  labelPlural: 'Claims',
  keyPrefix: 'yCl',
  fields: [idField('Claim ID')],
  recordTypes: [],
  complete: true,
  ofFeature: true,
};
const account: SObjectInfo = {
  ...accountInfo,
  childRelationships: [
    { name: 'Contacts', childObject: 'Contact', field: 'AccountId' },
    { name: 'Claims', childObject: 'Claim', field: 'AccountId' },
    { name: 'PersonCases', childObject: 'Case', field: 'ContactId' },
    { name: 'Calls__r', childObject: 'Call__c', field: 'Account__c' },
  ],
};
const names = (info: SObjectInfo) => childRelationshipsOf(info).map(({ name }) => name);

it('an ordinary org lacks the children of features and of person accounts', () => {
  startOrg(claim, account);
  expect(names(account)).toEqual(['Contacts', 'Calls__r']);
  expect(childRelationshipNamed(account, 'CONTACTS')?.childObject).toBe('Contact');
  expect(childRelationshipNamed(account, 'Claims')).toBeUndefined();
});

it('an org with person accounts has theirs', () => {
  const withPersons = { ...account, fields: [...account.fields, field('IsPersonAccount', 'Person', 'boolean')] };
  startOrg(claim, withPersons);
  expect(names(withPersons)).toEqual(['Contacts', 'PersonCases', 'Calls__r']);
});
