import { type FieldDescribe, fieldTokenOf, picklistEntryOf, sobjectTypeOf } from '../../org/describe';
import { parseFieldText } from '../../org/fieldText';
import {
  compoundField,
  isAggregatable,
  isAutoNumber,
  isFilterable,
  isGroupable,
  isIdLookup,
  isNameField,
  isPermissionable,
  isPolymorphic,
  isSortable,
  localName,
} from '../../org/metadata/fieldTraits';
import { type FieldInfo, slotOf } from '../../org/metadata/model';
import { Unsupported } from '../../runtime/exceptions';
import { ApexList } from '../../runtime/values/list';
import { listOf, platformType } from '../../types/type';
import { platform } from '../platform';
import { byteLengthOf, lengthOf, precisionOf, scaleOf } from './fieldSize';
import { displayTypeOf, soapTypeOf, tokenNamed } from './types';
import { withProperties } from './withProperties';

/** Known by name: the filters of lookups are not read. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Schema_FilteredLookupInfo.htm */
export const filteredLookupInfo = platform('class Schema.FilteredLookupInfo', {});

/**
 * What the metadata says of a field, to a user who may see and change every field.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_fields_describe.htm
 */
export const describeFieldResult = platform(
  'class Schema.DescribeFieldResult',
  withProperties({
    'String getName()': ({ field }: FieldDescribe) => field.name,
    'String getLocalName()': ({ field }: FieldDescribe) => localName(field.name),
    'String getLabel()': ({ field }: FieldDescribe) => field.label,
    'String getInlineHelpText()': ({ field }: FieldDescribe) => field.helpText ?? null,
    'Schema.SObjectField getSObjectField()': ({ token }: FieldDescribe) => token,
    'Schema.SObjectType getSObjectType()': ({ token }: FieldDescribe) => sobjectTypeOf(token.info),

    'Schema.DisplayType getType()': ({ field }: FieldDescribe) => displayTypeOf(field.type),
    'Schema.SoapType getSoapType()': ({ field }: FieldDescribe) => soapTypeOf(field.type),
    'Integer getLength()': ({ field, token }: FieldDescribe) => lengthOf(token.info, field),
    'Integer getByteLength()': ({ field, token }: FieldDescribe) => byteLengthOf(token.info, field),
    'Integer getPrecision()': ({ field, token }: FieldDescribe) => precisionOf(token.info, field),
    'Integer getScale()': ({ field, token }: FieldDescribe) => scaleOf(token.info, field),
    // Standard whole-number fields have 8 digits, number fields of any scale none of their own. [K]
    'Integer getDigits()': ({ field }: FieldDescribe) => (field.type === 'int' ? 8 : 0),
    'Boolean isHighScaleNumber()': () => false,

    'List<Schema.PicklistEntry> getPicklistValues()': ({ field, token: { info } }: FieldDescribe) => {
      // Every picklist of the platform has values; of some they are not among the facts that are shipped.
      if (!field.custom && field.picklist.length === 0 && /picklist/.test(field.type)) {
        throw new Unsupported('unsupported-property', ['The picklist values', `${info.name}.${field.name}`]);
      }
      return new ApexList(listOf(platformType('Schema.PicklistEntry')), field.picklist.map(picklistEntryOf));
    },
    'Boolean isRestrictedPicklist()': ({ field }: FieldDescribe) => field.restricted,
    'Boolean isDependentPicklist()': ({ field }: FieldDescribe) => field.controllingField !== undefined,
    'Schema.SObjectField getController()': ({ field, token: { info } }: FieldDescribe) => {
      const slot = field.controllingField === undefined ? -1 : slotOf(info, field.controllingField);
      return slot < 0 ? null : fieldTokenOf(info, slot);
    },

    'List<Schema.SObjectType> getReferenceTo()': ({ field }: FieldDescribe) =>
      new ApexList(listOf(platformType('Schema.SObjectType')), field.referenceTo.map(tokenNamed)),
    'String getRelationshipName()': ({ field }: FieldDescribe) => field.relationshipName ?? null,
    'Integer getRelationshipOrder()': ({ field }: FieldDescribe) => field.relationshipOrder ?? null,
    'String getReferenceTargetField()': () => null,
    'Schema.FilteredLookupInfo getFilteredLookupInfo()': ({ field, token }: FieldDescribe) => {
      if (!field.filteredLookup) return null;
      throw new Unsupported('unsupported-method', [`getFilteredLookupInfo() of ${token.info.name}.${field.name}`]);
    },
    'Boolean isNamePointing()': ({ field }: FieldDescribe) => isPolymorphic(field),
    'Boolean isCascadeDelete()': ({ field }: FieldDescribe) => field.cascadeDelete === true,
    'Boolean isRestrictedDelete()': ({ field }: FieldDescribe) => field.restrictedDelete === true,
    'Boolean isWriteRequiresMasterRead()': ({ field }: FieldDescribe) => field.writeRequiresMasterRead === true,

    'Object getDefaultValue()': ({ field }: FieldDescribe) => defaultValue(field),
    'String getDefaultValueFormula()': ({ field }: FieldDescribe) =>
      field.type === 'boolean' ? null : (field.defaultFormula ?? null),
    'Boolean isDefaultedOnCreate()': ({ field }: FieldDescribe) => isDefaultedOnCreate(field),
    'Boolean isCalculated()': ({ field }: FieldDescribe) => field.calculated === true,
    'String getCalculatedFormula()': ({ field }: FieldDescribe) => field.formula ?? null,
    'Boolean isFormulaTreatNullNumberAsZero()': ({ field }: FieldDescribe) => field.treatsBlanksAsZero === true,
    'Boolean isAutoNumber()': ({ field, token }: FieldDescribe) => isAutoNumber(token.info, field),
    'String getCompoundFieldName()': ({ field, token }: FieldDescribe) => compoundField(token.info, field) ?? null,

    'Boolean isAccessible()': () => true,
    'Boolean isCreateable()': ({ field }: FieldDescribe) => field.createable,
    'Boolean isUpdateable()': ({ field }: FieldDescribe) => field.updateable,
    'Boolean isNillable()': ({ field }: FieldDescribe) => field.nillable,
    'Boolean isPermissionable()': ({ field }: FieldDescribe) => isPermissionable(field),
    'Boolean isCustom()': ({ field }: FieldDescribe) => field.custom,
    'Boolean isNameField()': ({ field, token }: FieldDescribe) => isNameField(token.info, field),
    'Boolean isUnique()': ({ field }: FieldDescribe) => field.unique,
    'Boolean isExternalID()': ({ field }: FieldDescribe) => field.externalId,
    'Boolean isIdLookup()': ({ field, token }: FieldDescribe) => isIdLookup(token.info, field),
    'Boolean isCaseSensitive()': ({ field }: FieldDescribe) => field.caseSensitive === true,
    'Boolean isFilterable()': ({ field }: FieldDescribe) => isFilterable(field),
    'Boolean isGroupable()': ({ field, token }: FieldDescribe) => isGroupable(token.info, field),
    'Boolean isSortable()': ({ field }: FieldDescribe) => isSortable(field),
    'Boolean isAggregatable()': ({ field }: FieldDescribe) => isAggregatable(field),
    'Boolean isQueryByDistance()': ({ field }: FieldDescribe) => field.type === 'location',
    'Boolean isHtmlFormatted()': ({ field }: FieldDescribe) => field.htmlFormatted === true,
    'Boolean isEncrypted()': ({ field }: FieldDescribe) => field.type === 'encryptedstring',
    'String getMask()': maskOf,
    'String getMaskType()': maskOf,
    'Boolean isDeprecatedAndHidden()': () => false,
    'Boolean isAiPredictionField()': () => false,
  }),
);

/** Only encrypted text is masked; how is not read. [D] getMask */
function maskOf({ field, token }: FieldDescribe): null {
  if (field.type !== 'encryptedstring') return null;
  throw new Unsupported('unsupported-method', [`getMask() of ${token.info.name}.${field.name}`]);
}

/** A picklist's default is that of its entries. [K] */
function defaultValue(field: FieldInfo): unknown {
  if (field.defaultValue === undefined || field.type === 'picklist' || field.type === 'multipicklist') return null;
  return parseFieldText(field, field.defaultValue) ?? null;
}

/** Whether a new record has a value although none was given: a default, or what the platform fills in. [D] isDefaultedOnCreate */
function isDefaultedOnCreate(field: FieldInfo): boolean {
  if (field.type === 'boolean' || field.type === 'id' || field.name === 'OwnerId' || field.defaultedOnCreate)
    return true;
  if (field.defaultValue !== undefined || field.picklist.some((entry) => entry.isDefault)) return true;
  return !field.nillable && !field.createable && (field.type === 'datetime' || field.type === 'reference');
}
