import { raise, Unsupported } from '../../runtime/exceptions';
import { PlatformObject } from '../../runtime/values/platformObject';
import { platformType } from '../../types/type';
import { given } from '../arguments';
import { platform } from '../platform';

/** A choice of a list on a Visualforce page. */
class SelectOptionValue extends PlatformObject {
  readonly $type = platformType('System.SelectOption');
  /** [K] true from the start */
  escapeItem = true;

  constructor(
    public value: string,
    public label: string,
    public disabled: boolean,
  ) {
    super();
  }

  /** By value, then by label, in Unicode order. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_collections_lists_sorting.htm */
  compareto$object(other: unknown): number {
    if (!(other instanceof SelectOptionValue)) {
      return raise('System.ListException', 'One or more of the items in this list is not Comparable.');
    }
    return compareTexts(this.value, other.value) || compareTexts(this.label, other.label);
  }

  /** The form of the debug log. [D] the same page */
  tostring$(): string {
    return `System.SelectOption[value="${this.value}", label="${this.label}", disabled="${this.disabled}"]`;
  }
}

/** [D] https://developer.salesforce.com/docs/atlas.en-us.pages.meta/pages/apex_pages_selectoption.htm */
export const selectOption = platform('class System.SelectOption', {
  'new(String value, String label)': (value: string | null, label: string | null) =>
    new SelectOptionValue(text(value), text(label), false),
  'new(String value, String label, Boolean isDisabled)': (
    value: string | null,
    label: string | null,
    disabled: boolean | null,
  ) => new SelectOptionValue(text(value), text(label), given(disabled)),
  'String getValue()': (option: SelectOptionValue) => option.value,
  'String getLabel()': (option: SelectOptionValue) => option.label,
  'Boolean getDisabled()': (option: SelectOptionValue) => option.disabled,
  'Boolean getEscapeItem()': (option: SelectOptionValue) => option.escapeItem,
  'void setValue(String value)': (option: SelectOptionValue, value: string | null) => {
    option.value = text(value);
  },
  'void setLabel(String label)': (option: SelectOptionValue, label: string | null) => {
    option.label = text(label);
  },
  'void setDisabled(Boolean isDisabled)': (option: SelectOptionValue, disabled: boolean | null) => {
    option.disabled = given(disabled);
  },
  'void setEscapeItem(Boolean itemsEscaped)': (option: SelectOptionValue, escaped: boolean | null) => {
    option.escapeItem = given(escaped);
  },
});

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What the platform does with null is not known. */
function text(value: string | null): string {
  if (value === null) throw new Unsupported('unsupported-method', ['SelectOption with null']);
  return value;
}
