import type { TextRange } from '../../problems/problem';
import type { MetadataSource } from '../../run/contract';
import { parseFieldText } from '../fieldText';
import type { FieldInfo, FieldType, PicklistValue } from './model';
import { field, readOnly } from './standard/field';
import { type FileProblem, rangeOfElement, readXml, reportMetadata, type XmlElement } from './xml';

/** What a `*.field-meta.xml` file says: the fields it declares (a geolocation makes three) and what is wrong with it. */
export interface FieldFile {
  readonly source: MetadataSource;
  /** API name as the file gives it. */
  readonly name: string;
  /** The declared fields; empty for a file of a standard field. */
  readonly fields: readonly FieldInfo[];
  /** What a file of a standard field changes. */
  readonly override: Partial<FieldInfo>;
  /** Whether the field makes its object the detail of a master. */
  readonly masterDetail: boolean;
  readonly problems: readonly FileProblem[];
}

/** Field types of the Metadata API; with `ownLength` the file may state another length. [D] https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_field_types.htm; lengths [K] */
const types: ReadonlyMap<string, { readonly type: FieldType; readonly length?: number; readonly ownLength?: true }> =
  new Map([
    ['AutoNumber', { type: 'string', length: 30 }],
    ['Lookup', { type: 'reference', length: 18 }],
    ['MasterDetail', { type: 'reference', length: 18 }],
    ['Hierarchy', { type: 'reference', length: 18 }],
    ['MetadataRelationship', { type: 'reference', length: 18 }],
    ['ExternalLookup', { type: 'string', length: 255 }],
    ['IndirectLookup', { type: 'string', length: 255 }],
    ['Checkbox', { type: 'boolean' }],
    ['Currency', { type: 'currency' }],
    ['Date', { type: 'date' }],
    ['DateTime', { type: 'datetime' }],
    ['Time', { type: 'time' }],
    ['Email', { type: 'email', length: 80 }],
    ['EncryptedText', { type: 'encryptedstring', length: 175, ownLength: true }],
    ['Number', { type: 'double' }],
    ['Percent', { type: 'percent' }],
    ['Summary', { type: 'double' }],
    ['Phone', { type: 'phone', length: 40 }],
    ['Picklist', { type: 'picklist', length: 255 }],
    ['MultiselectPicklist', { type: 'multipicklist', length: 4099 }],
    ['Text', { type: 'string', length: 255, ownLength: true }],
    ['TextArea', { type: 'textarea', length: 255 }],
    ['LongTextArea', { type: 'textarea', length: 32768, ownLength: true }],
    ['Html', { type: 'textarea', length: 32768, ownLength: true }],
    ['Url', { type: 'url', length: 255 }],
    ['Location', { type: 'location' }],
    ['File', { type: 'base64' }],
  ] as const);

/** Reads a field file. Never throws; a file that cannot be read declares nothing. */
export function readFieldFile(source: MetadataSource): FieldFile {
  const root = readXml(source, 'CustomField');
  if ('problem' in root) return { source, name: '', fields: [], override: {}, masterDetail: false, problems: [root] };
  return new FieldReader(source, root).read();
}

class FieldReader {
  private readonly problems: FileProblem[] = [];

  constructor(
    private readonly source: MetadataSource,
    private readonly root: XmlElement,
  ) {}

  read(): FieldFile {
    const name = this.root.textOf('fullName');
    if (name === undefined) {
      this.report('metadata-missing-element', this.start, ['fullName', 'field']);
      return this.file('', [], {});
    }
    if (!/__\w+$/.test(name)) return this.file(name, [], this.override(name));
    const typeName = this.root.textOf('type');
    if (typeName === undefined) {
      this.report('metadata-missing-element', this.start, ['type', 'field']);
      return this.file(name, [], {});
    }
    return this.file(name, this.fields(name, typeName), {});
  }

  private fields(name: string, typeName: string): FieldInfo[] {
    const known = types.get(typeName);
    if (!known) this.report('metadata-unknown-type', rangeOfElement(this.source.text, 'type'), [typeName, name]);
    const type = known?.type ?? 'string';
    const label = this.root.textOf('label') ?? name.replace(/__c$/, '').replaceAll('_', ' ');
    const picklist = this.picklist(name) ?? { values: [], restricted: false };
    const scale = this.number('scale');
    const declared = field(name, label, type, {
      length: (known?.ownLength && this.number('length')) || known?.length,
      scale: type === 'double' || type === 'currency' || type === 'percent' ? scale : undefined,
      nillable: !(type === 'boolean' || typeName === 'MasterDetail' || this.root.isTrue('required')),
      picklist: picklist.values,
      restricted: picklist.restricted,
      referenceTo: this.root.all('referenceTo').map((target) => target.text),
      relationshipName: type === 'reference' ? name.replace(/__c$/, '__r') : undefined,
      externalId: this.root.isTrue('externalId'),
      unique: this.root.isTrue('unique'),
      custom: true,
      ...(typeName === 'MasterDetail' && !this.root.isTrue('reparentableMasterDetail') ? { updateable: false } : {}),
      ...(this.isComputed(typeName) ? readOnly : {}),
    });
    const complete = { ...declared, defaultValue: this.defaultValue(declared) };
    return type === 'location' ? this.geolocation(complete, scale) : [complete];
  }

  /** A geolocation is a compound of two number fields. [D] Geolocation Custom Field */
  private geolocation(compound: FieldInfo, scale: number | undefined): FieldInfo[] {
    const part = (name: string): FieldInfo =>
      field(compound.name.replace(/__c$/, `__${name}__s`), `${compound.label} (${name})`, 'double', {
        scale,
        custom: true,
      });
    return [{ ...compound, ...readOnly }, part('Latitude'), part('Longitude')];
  }

  private override(name: string): Partial<FieldInfo> {
    const label = this.root.textOf('label');
    const picklist = this.picklist(name);
    const length = this.number('length');
    return {
      ...(label === undefined ? {} : { label }),
      ...(length === undefined ? {} : { length }),
      ...(this.root.isTrue('required') ? { nillable: false } : {}),
      ...(picklist && picklist.values.length > 0
        ? {
            picklist: picklist.values,
            restricted: picklist.restricted,
            defaultValue: picklist.values.find((value) => value.isDefault)?.value,
          }
        : {}),
    };
  }

  private isComputed(typeName: string): boolean {
    return this.root.textOf('formula') !== undefined || typeName === 'Summary' || typeName === 'AutoNumber';
  }

  private picklist(name: string): { values: readonly PicklistValue[]; restricted: boolean } | undefined {
    const set = this.root.child('valueSet');
    if (!set) return undefined;
    const global = set.textOf('valueSetName');
    if (global !== undefined) {
      this.report('metadata-global-value-set', rangeOfElement(this.source.text, 'valueSetName'), [name, global]);
      return { values: [], restricted: false };
    }
    const values = set.child('valueSetDefinition')?.all('value') ?? [];
    return {
      restricted: set.isTrue('restricted'),
      values: values.flatMap((value) => {
        const text = value.textOf('fullName');
        if (text === undefined) return [];
        const active = value.textOf('isActive')?.toLowerCase() !== 'false';
        return [{ value: text, label: value.textOf('label') ?? text, isDefault: value.isTrue('default'), active }];
      }),
    };
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
    this.report('metadata-default-formula', rangeOfElement(this.source.text, 'defaultValue'), [declared.name]);
    return undefined;
  }

  private number(element: string): number | undefined {
    const text = this.root.textOf(element);
    return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
  }

  private file(name: string, fields: readonly FieldInfo[], override: Partial<FieldInfo>): FieldFile {
    const masterDetail = this.root.textOf('type') === 'MasterDetail';
    return { source: this.source, name, fields, override, masterDetail, problems: this.problems };
  }

  private report(code: Parameters<typeof reportMetadata>[0], range: TextRange, values: readonly string[]): void {
    this.problems.push({ file: this.source.file, problem: reportMetadata(code, range, values) });
  }

  private get start(): TextRange {
    return { start: 0, end: Math.min(this.source.text.length, 1) };
  }
}
