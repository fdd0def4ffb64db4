import type { KeywordModifier, Modifier } from '../../syntax/tree';
import type { ClassSymbol } from '../symbols';
import { type ClassRule, memberTrees, type Report } from './rule';

type Place =
  | 'classes'
  | 'interfaces'
  | 'enums'
  | 'fields'
  | 'properties'
  | 'accessors'
  | 'methods'
  | 'interface methods'
  | 'constructors'
  | 'parameters'
  | 'locals';

const ACCESS = ['public', 'private', 'protected', 'global'];
const SHARING = ['with sharing', 'without sharing', 'inherited sharing'];

/** The keywords that each kind of declaration takes. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_keywords.htm; what is doubtful is allowed */
const ALLOWED: Readonly<Record<Place, ReadonlySet<string>>> = {
  classes: new Set([...ACCESS, ...SHARING, 'virtual', 'abstract', 'final', 'static', 'transient']),
  interfaces: new Set([...ACCESS, 'virtual', 'abstract']),
  enums: new Set(ACCESS),
  fields: new Set([...ACCESS, 'static', 'final', 'transient', 'webservice']),
  properties: new Set([...ACCESS, 'static', 'final', 'transient', 'webservice', 'virtual', 'abstract', 'override']),
  accessors: new Set(ACCESS),
  methods: new Set([
    ...ACCESS,
    'static',
    'final',
    'virtual',
    'abstract',
    'override',
    'webservice',
    'testmethod',
    'transient',
  ]),
  'interface methods': new Set(['public', 'global']),
  constructors: new Set(ACCESS),
  parameters: new Set(['final']),
  locals: new Set(['final', 'transient']),
};

/** Pairs that exclude each other; the first one is named as what cannot be the second. */
const EXCLUSIVE: Partial<Record<Place, readonly (readonly [string, string])[]>> = {
  methods: [
    ['abstract', 'virtual'],
    ['abstract', 'final'],
    ['abstract', 'static'],
    ['virtual', 'final'],
    ['virtual', 'static'],
    ['override', 'static'],
  ],
  classes: [
    ['abstract', 'final'],
    ['virtual', 'final'],
    ['with sharing', 'without sharing'],
    ['with sharing', 'inherited sharing'],
    ['without sharing', 'inherited sharing'],
  ],
};

/** Modifiers stand where they are allowed, once, and beside those that they go with. */
export const checkModifiers: ClassRule = ({ symbol, report }) => {
  checkPlace(symbol.tree.modifiers, placeOf(symbol), report);
  for (const member of memberTrees(symbol)) {
    switch (member.kind) {
      case 'FieldDeclaration':
        checkPlace(member.modifiers, 'fields', report);
        break;
      case 'PropertyDeclaration':
        checkPlace(member.modifiers, 'properties', report);
        for (const accessor of [member.getter, member.setter])
          if (accessor) checkPlace(accessor.modifiers, 'accessors', report);
        break;
      case 'MethodDeclaration':
      case 'ConstructorDeclaration':
        checkPlace(
          member.modifiers,
          member.kind === 'ConstructorDeclaration'
            ? 'constructors'
            : symbol.declares === 'interface'
              ? 'interface methods'
              : 'methods',
          report,
        );
        for (const { modifiers } of member.parameters) checkPlace(modifiers, 'parameters', report);
        break;
      default:
        break;
    }
  }
};

/** The same for one list of modifiers. */
export function checkPlace(modifiers: readonly Modifier[], place: Place, report: Report): void {
  if (modifiers.length === 0) return;
  const seen = new Map<string, KeywordModifier>();
  let access: KeywordModifier | undefined;
  for (const modifier of modifiers) {
    if (modifier.kind === 'Annotation') continue;
    const { keyword } = modifier;
    if (!ALLOWED[place].has(keyword)) report('type-modifier', modifier, `${keyword} is not allowed on ${place}`);
    else if (seen.has(keyword)) report('type-modifier', modifier, `Duplicate modifier: ${keyword}`);
    else if (access && ACCESS.includes(keyword)) {
      report('type-modifier', modifier, 'Declarations can only have one scope');
    }
    if (ACCESS.includes(keyword)) access = modifier;
    seen.set(keyword, modifier);
  }
  for (const [first, second] of EXCLUSIVE[place] ?? []) {
    const other = seen.get(second);
    if (seen.has(first) && other) report('type-modifier', other, `${first} ${place} cannot be ${second}`);
  }
}

function placeOf({ declares }: ClassSymbol): Place {
  return declares === 'class' ? 'classes' : declares === 'interface' ? 'interfaces' : 'enums';
}
