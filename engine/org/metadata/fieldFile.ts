import type { TextRange } from '../../problems/problem';
import type { MetadataSource } from '../../run/contract';
import { parseFieldText } from '../fieldText';
import { compoundFields, isCompound } from './compound';
import { declaredType } from './fieldTypeNames';
import type { AutoNumber, FieldInfo, FieldType, PicklistValue } from './model';
import { field, readOnly } from './standard/field';
import { picklistValues } from './valueSet';
import { type FileProblem, type MetadataCode, readXml, reportMetadata } from './xml';
import type { XmlElement } from './xmlElement';

/** What a `*.field-meta.xml` file says: the fields it declares (a geolocation makes three, an address nine) and what is wrong with it. */
export interface FieldFile {
  readonly file: string;
  /** API name as the file gives it. */
  readonly name: string;
  /** Where the name stands. */
  readonly range: TextRange;
  /** The declared fields; empty for a file of a standard field. */
  readonly fields: readonly FieldInfo[];
  /** What a file of a standard field changes. */
  readonly override: Partial<FieldInfo>;
  /** All that a file of a standard field tells of it, for one of which nothing else is known; undefined without a type. */
  readonly undocumented: FieldInfo | undefined;
  /** Whether the field makes its object the detail of a master. */
  readonly masterDetail: boolean;
  /** The global value set that the values come from, and where the file says so. */
  readonly globalValueSet: { readonly name: string; readonly range: TextRange } | undefined;
  /** `Child__c.Amount__c`: what a roll-up takes the sum, minimum or maximum of. */
  readonly summarized: string | undefined;
  readonly problems: readonly FileProblem[];
}

/** Reads a field file; the same source gives the same answer. Never throws; a file that cannot be read declares nothing. */
export function readFieldFile(source: MetadataSource): FieldFile {
  let read = known.get(source);
  if (!read) {
    const root = readXml(source, 'CustomField');
    read = 'problem' in root ? unreadable(root) : readField(source.file, root);
    known.set(source, read);
  }
  return read;
}

const known = new WeakMap<MetadataSource, FieldFile>();

/** Reads the element that declares a field: the root of a field file, or `<fields>` of an object file. */
export function readField(file: string, element: XmlElement): FieldFile {
  return new FieldReader(file, element).read();
}

function unreadable(problem: FileProblem): FieldFile {
  return {
    file: problem.file,
    name: '',
    range: problem.problem,
    fields: [],
    override: {},
    undocumented: undefined,
    masterDetail: false,
    globalValueSet: undefined,
    summarized: undefined,
    problems: [problem],
  };
}

class FieldReader {
  private readonly problems: FileProblem[] = [];

  constructor(
    private readonly file: string,
    private readonly root: XmlElement,
  ) {}

  read(): FieldFile {
    const name = this.root.textOf('fullName');
    if (name === undefined) {
      this.report('metadata-missing-element', this.root.tag, ['fullName', 'field']);
      return this.result('', []);
    }
    if (!/__\w+$/.test(name)) return this.result(name, [], this.override(), this.undocumented(name));
    const typeName = this.root.textOf('type');
    if (typeName === undefined) {
      this.report('metadata-missing-element', this.root.tag, ['type', 'field']);
      return this.result(name, []);
    }
    return this.result(name, this.fields(name, typeName));
  }

  private fields(name: string, typeName: string): FieldInfo[] {
    const { root } = this;
    const declaration = declaredType(typeName);
    if (!declaration) this.report('metadata-unknown-type', root.rangeOf('type'), [typeName, name]);
    const type = declaration?.type ?? 'string';
    const picklist = this.picklist() ?? { values: [], restricted: false };
    const isNumber = type === 'double' || type === 'currency' || type === 'percent';
    const formula = root.textOf('formula');
    const isDetail = typeName === 'MasterDetail';
    const relationship = root.textOf('relationshipName');
    const helpText = root.textOf('inlineHelpText');
    const declared = field(name, root.textOf('label') ?? name.replace(/__c$/i, '').replaceAll('_', ' '), type, {
      length: this.length(type, formula !== undefined, declaration),
      scale: isNumber ? root.numberOf('scale') : undefined,
      ...(isNumber && root.numberOf('precision') !== undefined ? { precision: root.numberOf('precision') } : {}),
      nillable: !(type === 'boolean' || isDetail || root.isTrue('required')),
      picklist: picklist.values,
      restricted: picklist.restricted,
      referenceTo: root.all('referenceTo').map((target) => target.text),
      relationshipName: type === 'reference' ? name.replace(/__c$/i, '__r') : undefined,
      externalId: root.isTrue('externalId'),
      unique: root.isTrue('unique'),
      custom: true,
      ...(isDetail && !root.isTrue('reparentableMasterDetail') ? { updateable: false } : {}),
      ...(isDetail || root.textOf('deleteConstraint') === 'Cascade' ? { cascadeDelete: true } : {}),
      ...(type === 'reference' && relationship !== undefined ? { childRelationshipName: `${relationship}__r` } : {}),
      ...(formula === undefined ? {} : { ...readOnly, calculated: true, formula }),
      ...(typeName === 'Summary' ? { ...readOnly, calculated: true } : {}),
      ...(typeName === 'AutoNumber' ? { ...readOnly, autoNumber: autoNumberOf(root) } : {}),
      ...(helpText === undefined ? {} : { helpText }),
      ...this.traits(typeName, isDetail),
    });
    const complete = { ...declared, defaultValue: this.defaultValue(declared) };
    return isCompound(type) ? compoundFields(complete, root.numberOf('scale')) : [complete];
  }

  /** What only some fields have. */
  private traits(typeName: string, isDetail: boolean): Partial<FieldInfo> {
    const { root } = this;
    const defaultFormula = root.textOf('defaultValue');
    const controllingField = (root.child('valueSet') ?? root.child('picklist'))?.textOf('controllingField');
    const order = root.numberOf('relationshipOrder');
    return {
      ...(defaultFormula === undefined ? {} : { defaultFormula }),
      ...(controllingField === undefined ? {} : { controllingField }),
      ...(root.isTrue('caseSensitive') ? { caseSensitive: true } : {}),
      ...(typeName === 'Html' ? { htmlFormatted: true } : {}),
      ...(root.textOf('deleteConstraint') === 'Restrict' ? { restrictedDelete: true } : {}),
      ...(isDetail ? { relationshipOrder: order ?? 0 } : {}),
      ...(root.isTrue('writeRequiresMasterRead') ? { writeRequiresMasterRead: true } : {}),
      ...(root.textOf('formulaTreatBlanksAs') === 'BlankAsZero' ? { treatsBlanksAsZero: true } : {}),
      ...(root.child('lookupFilter') ? { filteredLookup: true } : {}),
    };
  }

  /** A text formula is described with 1,300 characters. [K] */
  private length(type: FieldType, isFormula: boolean, declaration: ReturnType<typeof declaredType>) {
    if (isFormula && type === 'string') return 1300;
    return (declaration?.ownLength && this.root.numberOf('length')) || declaration?.length;
  }

  private override(): Partial<FieldInfo> {
    const { root } = this;
    const label = root.textOf('label');
    const length = root.numberOf('length');
    const helpText = root.textOf('inlineHelpText');
    const picklist = this.picklist();
    return {
      ...(label === undefined ? {} : { label }),
      ...(length === undefined ? {} : { length }),
      ...(helpText === undefined ? {} : { helpText }),
      ...(root.isTrue('required') ? { nillable: false } : {}),
      ...(root.isTrue('externalId') ? { externalId: true } : {}),
      ...(root.isTrue('unique') ? { unique: true } : {}),
      ...(picklist && picklist.values.length > 0
        ? {
            picklist: picklist.values,
            restricted: picklist.restricted,
            defaultValue: picklist.values.find((value) => value.isDefault)?.value,
          }
        : {}),
    };
  }

  private undocumented(name: string): FieldInfo | undefined {
    const declaration = declaredType(this.root.textOf('type') ?? '');
    if (!declaration) return undefined;
    const { type, length } = declaration;
    const referenceTo = this.root.all('referenceTo').map((target) => target.text);
    return { ...field(name, name, type, { length, referenceTo }), ...this.override() };
  }

  /** [D] https://developer.salesforce.com/docs/atlas.en-us.260.0.api_meta.meta/api_meta/meta_picklist.htm: of API 37 and before */
  private picklist(): { values: readonly PicklistValue[]; restricted: boolean } | undefined {
    const valueSet = this.root.child('valueSet');
    const old = this.root.child('picklist');
    if (valueSet) {
      const values = picklistValues(valueSet.child('valueSetDefinition')?.all('value') ?? []);
      return { restricted: valueSet.isTrue('restricted'), values };
    }
    if (!old) return undefined;
    return { restricted: old.isTrue('restrictedPicklist'), values: picklistValues(old.all('picklistValues')) };
  }

  /** A literal default: text in quotes, a number, `true` or `false`. Formulas are reported, not evaluated. */
  private defaultValue(declared: FieldInfo): string | undefined {
    const text = this.root.textOf('defaultValue');
    if (text === undefined) {
      return declared.type === 'boolean' ? 'false' : declared.picklist.find((value) => value.isDefault)?.value;
    }
    const quoted = /^(["'])((?:(?!\1|\\).)*)\1$/s.exec(text);
    const literal = quoted ? (quoted[2] as string) : text;
    const isText = typeof parseFieldText(declared, 'x') === 'string';
    if ((quoted || !isText) && parseFieldText(declared, literal) !== undefined) return literal;
    this.report('metadata-default-formula', this.root.rangeOf('defaultValue'), [declared.name]);
    return undefined;
  }

  private result(
    name: string,
    fields: readonly FieldInfo[],
    override: Partial<FieldInfo> = {},
    undocumented?: FieldInfo,
  ): FieldFile {
    const { root } = this;
    const set = root.child('valueSet')?.child('valueSetName');
    return {
      file: this.file,
      name,
      range: root.rangeOf('fullName'),
      fields,
      override,
      undocumented,
      masterDetail: root.textOf('type') === 'MasterDetail',
      globalValueSet: set?.text ? { name: set.text, range: set.range } : undefined,
      summarized: root.textOf('type') === 'Summary' ? root.textOf('summarizedField') : undefined,
      problems: this.problems,
    };
  }

  private report(code: MetadataCode, range: TextRange, values: readonly string[]): void {
    this.problems.push({ file: this.file, problem: reportMetadata(code, range, values) });
  }
}

/** The numbering of an auto-number field or name field. [D] https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/customfield.htm */
export function autoNumberOf(element: XmlElement): AutoNumber {
  return { format: element.textOf('displayFormat') ?? '{0}', start: element.numberOf('startingNumber') ?? 1 };
}
