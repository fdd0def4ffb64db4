import { PlatformObject } from '../../runtime/values/platformObject';
import type { SObjectValue } from '../../runtime/values/sobject';
import { platformType } from '../../types/type';
import { given } from '../arguments';
import { platform } from '../platform';

/** The controller of a page about one record. */
class StandardControllerValue extends PlatformObject {
  readonly $type = platformType('ApexPages.StandardController');
  constructor(readonly record: SObjectValue) {
    super();
  }
}

/** As a controller that a test makes from a record; a page's own is not simulated. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_ApexPages_StandardController.htm */
export const standardController = platform('class ApexPages.StandardController', {
  'new(SObject controllerSObject)': (record: SObjectValue | null) => new StandardControllerValue(given(record)),
  'String getId()': ({ record }: StandardControllerValue) => record.getByName('Id') ?? null,
  'SObject getRecord()': ({ record }: StandardControllerValue) => record,
});
