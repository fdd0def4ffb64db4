import { parseFieldText } from '../../org/fieldText';
import type { FieldInfo, SObjectInfo } from '../../org/metadata/model';
import { raise, Unsupported } from '../../runtime/exceptions';
import { runDml } from '../../runtime/operations/dml';
import { current } from '../../runtime/transaction';
import { toId18 } from '../../runtime/values/id';
import { ApexList } from '../../runtime/values/list';
import { ID_SLOT, SObjectValue } from '../../runtime/values/sobject';
import { listOf, sobjectOf } from '../../types/type';
import { staticResource } from '../staticResources';
import { type CsvRow, parseCsv } from '../text/csv';

/** [D] "Supported MIME types" */
const CONTENT_TYPES: readonly string[] = [
  'text/csv',
  'application/vnd.ms-excel',
  'application/octet-stream',
  'text/plain',
];

/**
 * Fields that only the platform writes, but that a resource may set all the same. [S]
 * https://github.com/mikeborozdin/apextestloaddata, https://salesforce.stackexchange.com/questions/304526
 */
const SETTABLE: ReadonlySet<string> = new Set(['CreatedDate', 'LastModifiedDate', 'ClosedDate']);

/** How messages name the type of a value, as the platform's do: `'8/20/1959' is not a valid value for the type xsd:date`. */
const XSD_TYPES: Readonly<Partial<Record<FieldInfo['type'], string>>> = {
  boolean: 'boolean',
  int: 'int',
  double: 'double',
  currency: 'double',
  percent: 'double',
  date: 'date',
  datetime: 'dateTime',
  time: 'time',
};

/** A column of the resource: the Id that it makes up, or a field. */
interface Column {
  readonly slot: number;
  readonly field: FieldInfo;
}

/**
 * `Test.loadData`: inserts the records that a static resource holds as CSV and gives them back. Ids in it are made up:
 * records that are loaded later refer to these records by them [S]
 * https://salesforce.stackexchange.com/questions/54527. Raises SObjectException for a column that is no field, and
 * StringException for a value that is none of its field's type, with the messages of [S]
 * http://www.snugsfbay.com/2016/08/csv-data-commonly-surfacing-vexations.html; [K] the types of these exceptions.
 * Ends the run as unsupported where the platform's answer is not known.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_testing_load_data.htm
 */
export function loadData(info: SObjectInfo, resource: string): ApexList {
  const refuse = (what: string): never => {
    throw new Unsupported('unsupported-method', [`Test.loadData of the static resource ${resource}, ${what},`]);
  };
  const [header, ...rows] = readRows(resource, refuse);
  if (!header) return refuse('which is empty');
  const columns = header.values.map((name) => columnOf(info, name.trim(), refuse));
  const loaded = rows.map((row) => readRecord(info, columns, row, refuse));
  const ids = loaded.flatMap(({ madeUp }) => madeUp ?? []);
  for (const { record, row } of loaded) setReferences(record, columns, row, new Set(ids), refuse);
  const repeated = ids.find((id, index) => ids.indexOf(id) < index || current.testing.loadedIds.has(id));
  if (repeated !== undefined) refuse(`which gives the Id ${repeated} to a second record`);
  const records = new ApexList(
    listOf(sobjectOf(info.name)),
    loaded.map(({ record }) => record),
  );
  runDml(records, { verb: 'insert', allOrNone: true });
  for (const { record, madeUp, overwritten } of loaded) {
    const id = record.id as string;
    if (madeUp !== undefined) current.testing.loadedIds.set(madeUp, id);
    for (const [slot, value] of overwritten) {
      current.store.overwrite(id, info.fields[slot]?.name ?? '', value);
      record.set(slot, value);
    }
  }
  return records;
}

function readRows(resource: string, refuse: (what: string) => never): CsvRow[] {
  const { content, contentType } = staticResource(resource);
  if (contentType !== undefined && !CONTENT_TYPES.includes(contentType)) refuse(`whose type is ${contentType}`);
  const text = typeof content === 'string' ? content : content.text();
  return (text === undefined ? undefined : parseCsv(text)) ?? refuse('which is no CSV');
}

function columnOf(info: SObjectInfo, name: string, refuse: (what: string) => never): Column {
  if (name === '' || name.includes('.')) refuse(`which has a column "${name}"`);
  const slot = new SObjectValue(info).slotNamed(name);
  return { slot, field: info.fields[slot] as FieldInfo };
}

/** A record of the resource before it is inserted. */
interface LoadedRecord {
  readonly row: CsvRow;
  readonly record: SObjectValue;
  /** The Id that the resource makes up for it. */
  readonly madeUp: string | undefined;
  /** Values that only the platform writes, by slot. */
  readonly overwritten: readonly (readonly [slot: number, value: unknown])[];
}

function readRecord(
  info: SObjectInfo,
  columns: readonly Column[],
  row: CsvRow,
  refuse: (what: string) => never,
): LoadedRecord {
  const { line, values } = row;
  if (values.length !== columns.length) {
    refuse(`whose line ${line} has ${values.length} values for ${columns.length} columns`);
  }
  const record = new SObjectValue(info);
  const overwritten: [number, unknown][] = [];
  let madeUp: string | undefined;
  columns.forEach(({ slot, field }, index) => {
    const text = values[index] as string;
    if (text === '') return;
    if (slot === ID_SLOT) madeUp = keyOf(text);
    else if (field.createable) {
      if (field.type !== 'reference') record.set(slot, readValue(field, text, refuse));
    } else if (SETTABLE.has(field.name)) overwritten.push([slot, readValue(field, text, refuse)]);
    else refuse(`which sets ${field.name}`);
  });
  return { row, record, madeUp, overwritten };
}

/** The value of a field that is no reference. */
function readValue(field: FieldInfo, text: string, refuse: (what: string) => never): unknown {
  // An xsd:boolean may be written as a number. [D] https://www.w3.org/TR/xmlschema-2/#boolean
  if (field.type === 'boolean' && (text === '0' || text === '1')) return text === '1';
  const value = parseFieldText(field, text);
  if (value !== undefined) return value;
  const type = XSD_TYPES[field.type];
  if (type === undefined) return refuse(`which sets ${field.name}`);
  return raise('System.StringException', `CSV Parse error: '${text}' is not a valid value for the type xsd:${type}`);
}

/** Sets the references of a record: to records that were loaded before by their made-up Ids, else to the Ids as they stand. */
function setReferences(
  record: SObjectValue,
  columns: readonly Column[],
  { line, values }: CsvRow,
  own: ReadonlySet<string>,
  refuse: (what: string) => never,
): void {
  columns.forEach(({ slot, field }, index) => {
    const text = values[index] as string;
    if (text === '' || field.type !== 'reference' || !field.createable) return;
    const key = keyOf(text);
    const known = current.testing.loadedIds.get(key);
    if (known === undefined && own.has(key)) refuse(`whose line ${line} refers to a record of the same resource`);
    const id = known ?? toId18(text);
    if (id === undefined || id.startsWith('000')) {
      raise('System.StringException', `Invalid ID value on line ${line}: ${text}`);
    }
    record.set(slot, id);
  });
}

/** Under which key a made-up Id is kept: one that looks real is the same with 15 and 18 characters. */
function keyOf(text: string): string {
  return toId18(text) ?? text;
}
