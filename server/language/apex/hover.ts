import type { FieldInfo, PicklistValue } from '../../../engine/org/metadata/model';
import type { TextRange } from '../../../engine/problems/problem';
import type { Meaning, Reference } from '../../../engine/semantics/references';
import { nodeAt } from '../../../engine/syntax/walk';
import { documentationOf } from './declarations';
import { declarationText } from './declarationText';
import type { DescribedClass } from './described';

/** What is shown of a name; Markdown. */
export interface ApexHover {
  readonly range: TextRange;
  readonly markdown: string;
}

/** Picklists longer than this are cut: a hover is no list. */
const MOST_VALUES = 20;

/** What the name at an offset is: its declaration, what it belongs to, what its metadata or doc comment says. */
export function apexHover(described: DescribedClass, offset: number): ApexHover | undefined {
  const reference = described.references.at(offset);
  if (!reference) return undefined;
  const { meaning, type, start, end } = reference;
  const overloads = described.references.calls.get(start)?.candidates.length ?? 1;
  const parts = [
    `\`\`\`apex\n${declarationText(meaning, type)}\n\`\`\``,
    `${explanation(reference, described)}${overloads > 1 ? ` · ${overloads - 1} more of this name` : ''}`,
    ...details(meaning),
    documentationOf(meaning) ?? '',
  ];
  return { range: { start, end }, markdown: parts.filter((part) => part !== '').join('\n\n') };
}

/** Said of what the engine knows by name only. */
export const NOT_SIMULATED = '*Known, not simulated*: a run that reaches it ends there and says so.';

/** Whether the engine can run it; true of everything that is the user's own. */
export function isSimulated(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'platformClass':
    case 'platformConstant':
      return meaning.class.simulated;
    case 'platformMethod':
      return meaning.method.simulated;
    case 'platformProperty':
      return meaning.property.simulated;
    default:
      return true;
  }
}

function explanation({ meaning }: Reference, described: DescribedClass): string {
  switch (meaning.kind) {
    case 'local':
      return isParameter(meaning, described) ? 'Parameter' : 'Local variable';
    case 'field':
      return meaning.field.property
        ? `Property of ${meaning.field.owner.name}`
        : `Field of ${meaning.field.owner.name}`;
    case 'method':
      return `Method of ${meaning.method.owner.name}`;
    case 'constructor':
      return meaning.callee ? 'Constructor' : 'Constructor that every class without one has';
    case 'class':
      return meaning.symbol.outer ? `Inner ${meaning.symbol.declares} of ${meaning.symbol.outer.name}` : '';
    case 'enumConstant':
      return `Constant of ${meaning.symbol.name}, number ${meaning.index}`;
    case 'sobject': {
      const { label, name, fields, complete } = meaning.info;
      const known = complete ? `${fields.length} fields` : `${fields.length} fields are known`;
      return `${/__\w+$/.test(name) ? 'Custom' : 'Standard'} object **${label}** · ${known}`;
    }
    case 'sobjectField':
      return `Field **${meaning.field.label}**${meaning.info ? ` of ${meaning.info.name}` : ''}`;
    case 'relationship':
      return `The record that ${meaning.field.name} refers to: ${meaning.field.referenceTo.join(' or ')}`;
    case 'platformClass':
      return 'Of the platform';
    case 'platformMethod':
    case 'platformProperty':
      return `Of the platform's ${(meaning.kind === 'platformMethod' ? meaning.method : meaning.property).owner.name}`;
    case 'platformConstant':
      return `Constant of ${meaning.class.name}`;
  }
}

function isParameter(meaning: Extract<Meaning, { kind: 'local' }>, { references, file }: DescribedClass): boolean {
  const declared = references.declarations.get(meaning.variable);
  if (!declared) return false;
  return nodeAt(file.tree, declared.start).some(
    (node) => 'parameterList' in node && within(declared, node.parameterList as TextRange),
  );
}

function within(inner: TextRange, outer: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function details(meaning: Meaning): string[] {
  if (meaning.kind === 'sobjectField' || meaning.kind === 'relationship') return [fieldFacts(meaning.field)];
  return isSimulated(meaning) ? [] : [NOT_SIMULATED];
}

/** What an org says of a field: type, length, whether it may be empty or set, picklist values, formula, help text. */
export function fieldFacts(field: FieldInfo): string {
  const { length, precision, scale, referenceTo, picklist } = field;
  const size =
    length !== undefined
      ? `(${length})`
      : precision !== undefined
        ? `(${precision - (scale ?? 0)}, ${scale ?? 0})`
        : '';
  const facts = [`Type ${field.type}${size}${referenceTo.length > 0 ? ` to ${referenceTo.join(', ')}` : ''}`];
  const mayBeLeftOut = field.nillable || field.type === 'boolean' || field.defaultedOnCreate;
  if (!mayBeLeftOut && field.createable && field.defaultValue === undefined) facts.push('required');
  if (field.externalId) facts.push('external Id');
  if (field.unique) facts.push('unique');
  if (field.calculated) facts.push('calculated');
  else if (!field.createable && !field.updateable) facts.push('read only');
  const lines = [facts.join(' · ')];
  if (picklist.length > 0) lines.push(`${field.restricted ? 'Only' : 'Values'}: ${values(picklist)}`);
  if (field.formula !== undefined) lines.push(`Formula: \`${field.formula}\``);
  if (field.helpText !== undefined) lines.push(field.helpText);
  return lines.join('\n\n');
}

function values(picklist: readonly PicklistValue[]): string {
  const active = picklist.filter((value) => value.active);
  const shown = active
    .slice(0, MOST_VALUES)
    .map(({ value, isDefault }) => `\`${value}\`${isDefault ? ' (default)' : ''}`);
  return `${shown.join(', ')}${active.length > MOST_VALUES ? `, … ${active.length - MOST_VALUES} more` : ''}`;
}
