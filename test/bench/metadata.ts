import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { orgMetadata } from '../../engine/org/metadata/orgMetadata';
import { nodeFileSystem } from '../../server/project/fileSystem';
import { ProjectFiles } from '../../server/project/projectFiles';
import type { BenchRow } from './row';

const OBJECTS = 100;
const FIELDS = 50;
/** Rounds of each measurement; the best counts, since noise only ever slows down. */
const ROUNDS = 5;
/** Milliseconds in which all 5,000 fields are there. */
const BUDGET_MS = 1_000;

/** A project of 5,000 fields on the disk: all of its metadata, and one object of it, against reading the files alone. */
export function bench(): BenchRow[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'savelog-bench-'));
  try {
    const files = writeProject(folder);
    const reading = best(() => {
      for (const file of files) nodeFileSystem.read(file);
    });
    const all = best(() => {
      const { metadata, problems } = orgMetadata(ProjectFiles.find(folder, folder));
      for (let object = 0; object < OBJECTS; object++) expectFields(metadata, `Object${object}__c`);
      if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
    });
    const one = best(() => expectFields(orgMetadata(ProjectFiles.find(folder, folder)).metadata, 'Object7__c'));
    const warmFiles = ProjectFiles.find(folder, folder);
    const warm = best(() => {
      const { metadata } = orgMetadata(warmFiles);
      for (let object = 0; object < OBJECTS; object++) expectFields(metadata, `Object${object}__c`);
    });
    const row = (name: string, ours: number, reference: number) => ({ name, ours, reference, ratio: ours / reference });
    return [
      { ...row('5,000 fields, in a second', all, BUDGET_MS), budget: 1, unit: 'ms' },
      { ...row('5,000 fields / reading their files', all, reading), budget: 8, unit: 'ms' },
      { ...row('one object of them / reading all files', one, reading), unit: 'ms' },
      { ...row('5,000 fields again, nothing changed / reading', warm, reading), budget: 1, unit: 'ms' },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function expectFields(metadata: ReturnType<typeof orgMetadata>['metadata'], name: string): void {
  const own = metadata.sobject(name)?.fields.filter(({ custom }) => custom).length;
  if (own !== FIELDS) throw new Error(`${name} has ${own} fields`);
}

function best(work: () => void): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    work();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}

/** Writes the project; gives the paths of its metadata files. */
function writeProject(folder: string): string[] {
  writeFileSync(path.join(folder, 'sfdx-project.json'), '{"packageDirectories": [{"path": "app"}]}');
  const files: string[] = [];
  for (let object = 0; object < OBJECTS; object++) {
    const name = `Object${object}__c`;
    const fields = path.join(folder, 'app/objects', name, 'fields');
    mkdirSync(fields, { recursive: true });
    const add = (file: string, text: string) => {
      writeFileSync(file, text);
      files.push(file);
    };
    add(path.join(fields, '..', `${name}.object-meta.xml`), element('CustomObject', `<label>${name}</label>`));
    for (let field = 0; field < FIELDS; field++) {
      add(path.join(fields, `Field${field}__c.field-meta.xml`), fieldText(`Field${field}__c`, field));
    }
  }
  return files;
}

/** Every fifth a picklist, every tenth a lookup, the others texts, as a retrieve writes them. */
function fieldText(name: string, index: number): string {
  const common = `
    <fullName>${name}</fullName>
    <description>What the ${name} of a record is for &amp; who keeps it.</description>
    <externalId>false</externalId>
    <label>${name.replace('__c', '')}</label>
    <required>false</required>
    <trackFeedHistory>false</trackFeedHistory>
    <trackHistory>false</trackHistory>`;
  if (index % 10 === 1) {
    const lookup = `<deleteConstraint>SetNull</deleteConstraint>
    <referenceTo>Account</referenceTo>
    <relationshipName>Rows${index}</relationshipName>
    <type>Lookup</type>`;
    return element('CustomField', `${common}\n    ${lookup}`);
  }
  if (index % 5 > 0) return element('CustomField', `${common}\n    <length>80</length>\n    <type>Text</type>`);
  const values = Array.from(
    { length: 8 },
    (_, value) => `
            <value>
                <fullName>Value ${value}</fullName>
                <default>false</default>
                <label>Value ${value}</label>
            </value>`,
  );
  const set = `<valueSet>
        <restricted>true</restricted>
        <valueSetDefinition>
            <sorted>false</sorted>${values.join('')}
        </valueSetDefinition>
    </valueSet>`;
  return element('CustomField', `${common}\n    <type>Picklist</type>\n    ${set}`);
}

function element(name: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="http://soap.sforce.com/2006/04/metadata">${body}\n</${name}>\n`;
}
