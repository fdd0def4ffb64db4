import { PlatformObject } from '../../runtime/values/platformObject';
import { platformType } from '../../types/type';
import { type PropertyRow, platform, type Rows } from '../platform';

/** The properties of a value by their lower-cased names; null until they are set. */
class OptionsValue extends PlatformObject {
  readonly $type;
  readonly values = new Map<string, unknown>();
  constructor(name: string) {
    super();
    this.$type = platformType(name);
  }
}

/** `Database.DMLOptions`. Its headers are there from the beginning. [D] the example of the page sets `dmo.assignmentRuleHeader.useDefaultRule` at once */
export class DmlOptions extends OptionsValue {
  constructor() {
    super('Database.DMLOptions');
    for (const header of ['AssignmentRuleHeader', 'DuplicateRuleHeader', 'EmailHeader']) {
      this.values.set(header.toLowerCase(), new OptionsValue(`Database.DMLOptions.${header}`));
    }
  }

  /** Whether a row that fails undoes the others; undefined when it was not said. */
  get allOrNone(): boolean | undefined {
    return (this.values.get('optallornone') as boolean | null | undefined) ?? undefined;
  }

  /** Whether text that is too long is cut rather than refused. [D] allowFieldTruncation */
  get truncates(): boolean {
    return this.values.get('allowfieldtruncation') === true;
  }
}

/**
 * Rules, mails and locales have no part in the simulated org, so only `optAllOrNone` and `allowFieldTruncation` change
 * anything. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Database_DMLOptions.htm
 */
export const dmlOptions = platform('class Database.DMLOptions', {
  'new()': () => new DmlOptions(),
  ...settable('Boolean', 'AllowFieldTruncation', 'OptAllOrNone'),
  ...settable('String', 'LocaleOptions'),
  ...settable('Database.DMLOptions.AssignmentRuleHeader', 'AssignmentRuleHeader'),
  ...settable('Database.DMLOptions.DuplicateRuleHeader', 'DuplicateRuleHeader'),
  ...settable('Database.DMLOptions.EmailHeader', 'EmailHeader'),
});

export const assignmentRuleHeader = platform('class Database.DMLOptions.AssignmentRuleHeader', {
  'new()': () => new OptionsValue('Database.DMLOptions.AssignmentRuleHeader'),
  ...settable('Id', 'AssignmentRuleId'),
  ...settable('Boolean', 'UseDefaultRule'),
});

export const duplicateRuleHeader = platform('class Database.DMLOptions.DuplicateRuleHeader', {
  'new()': () => new OptionsValue('Database.DMLOptions.DuplicateRuleHeader'),
  ...settable('Boolean', 'AllowSave', 'RunAsCurrentUser'),
});

export const emailHeader = platform('class Database.DMLOptions.EmailHeader', {
  'new()': () => new OptionsValue('Database.DMLOptions.EmailHeader'),
  ...settable('Boolean', 'TriggerAutoResponseEmail', 'TriggerOtherEmail', 'TriggerUserEmail'),
});

function settable(type: string, ...names: string[]): Rows {
  const property = (name: string): PropertyRow => ({
    get: (options: OptionsValue) => options.values.get(name.toLowerCase()) ?? null,
    set: (options: OptionsValue, value: unknown) => {
      options.values.set(name.toLowerCase(), value);
    },
  });
  return Object.fromEntries(names.map((name) => [`${type} ${name}`, property(name)]));
}
