import { describe, expect, it } from 'vitest';
import { slotOf } from '../../../../engine/org/metadata/model';
import { orgMetadata } from '../../../../engine/org/metadata/orgMetadata';
import { shippedObject, shippedObjectNames } from '../../../../engine/org/metadata/shipped';
import { taskInfo } from '../../../../engine/org/metadata/standard/task';
import type { FileProvider } from '../../../../engine/run/contract';
import { packText } from '../../pack/shipped';

const sobjects = packText('sobjects');
const files: FileProvider = {
  apexClass: () => undefined,
  objectMetadata: (lowerName) =>
    lowerName === 'asset'
      ? [
          {
            file: 'objects/Asset/fields/Shelf__c.field-meta.xml',
            text: '<CustomField xmlns="http://soap.sforce.com/2006/04/metadata"><fullName>Shelf__c</fullName><label>Shelf</label><type>Text</type><length>20</length></CustomField>',
          },
        ]
      : [],
  pack: (name) => (name === 'sobjects' ? sobjects : undefined),
};

describe('shipped objects', () => {
  it('that are described in detail keep every detail', () => {
    expect(shippedObject('task', files)).toBe(taskInfo);
    expect(orgMetadata(files).metadata.sobject('Task')?.childRelationships).toContainEqual({
      name: 'Attachments',
      childObject: 'Attachment',
      field: 'ParentId',
    });
    const account = shippedObject('account', files);
    const bare = shippedObject('account');
    const first = account?.fields.slice(0, bare?.fields.length) ?? [];
    const detailed = first.map((each, index) =>
      bare?.fields[index]?.picklist.length === 0 ? { ...each, picklist: [] } : each,
    );
    expect(detailed).toEqual(bare?.fields);
  });

  it('take the values of a picklist from the pack where the details have none', () => {
    const valuesOf = (pack?: typeof files) =>
      shippedObject('account', pack)?.fields.find(({ name }) => name === 'Industry')?.picklist ?? [];
    expect(valuesOf()).toEqual([]);
    expect(valuesOf(files).map(({ value }) => value)).toContain('Banking');
  });

  it('get the fields from the pack that the details leave out, and then an unknown field is wrong', () => {
    expect(shippedObject('account')).toMatchObject({ complete: false });
    const account = shippedObject('account', files);
    expect(account?.complete).toBe(true);
    expect(account?.fields.map(({ name }) => name)).toEqual(expect.arrayContaining(['BillingCity', 'NaicsCode']));
    expect(new Set(account?.fields.map(({ name }) => name)).size).toBe(account?.fields.length);
  });

  it('are the same each time, so that records of one query and another agree', () => {
    expect(shippedObject('account', files)).toBe(shippedObject('account', files));
    expect(shippedObject('asset', files)).toBe(shippedObject('asset', files));
  });

  it('without a pack are the detailed ones', () => {
    expect(shippedObject('task')).toBe(taskInfo);
    expect(shippedObject('asset')).toBeUndefined();
    expect(shippedObjectNames()).toContain('Task');
    expect(shippedObjectNames()).not.toContain('Asset');
    expect(shippedObjectNames(files)).toContain('Asset');
  });

  it('take the fields of the project', () => {
    const { metadata, problems } = orgMetadata(files);
    const asset = metadata.sobject('ASSET');
    expect(asset?.fields[slotOf(asset, 'shelf__c')]).toMatchObject({ type: 'string', length: 20, custom: true });
    expect(asset?.fields[slotOf(asset, 'SerialNumber')]).toMatchObject({ type: 'string', custom: false });
    expect(problems).toEqual([]);
    expect(metadata.objectNames()).toContain('Asset');
  });
});
