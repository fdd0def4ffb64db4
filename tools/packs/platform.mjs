// packs/platform.txt: every class, interface and enum of the platform with its members.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readDeclarations, renderType } from './declarations.mjs';
import { gapSignatures } from './gaps.mjs';
import { fetched, packHeader, SOURCES } from './sources.mjs';
import { supplement } from './supplement.mjs';

/** @typedef {import('./declarations.mjs').Declaration} Declaration */
/** @typedef {import('./declarations.mjs').Member} Member */

/** What the stubs' own helper types are to a program. */
const INTERNAL = new Map([
  ['Any$', 'Object'],
  ['Null$', 'Object'],
  ['Object$', 'Object'],
  ['RecordSet$', 'List'],
  ['DescribeSObjectResult$', 'Schema.DescribeSObjectResult'],
  ['SObjectType$', 'Schema.SObjectType'],
  ['SObjectTypeFields$', 'Schema.SObjectTypeFields'],
  ['SObjectTypeFieldSets$', 'Schema.SObjectTypeFieldSets'],
]);
/** Names that signatures write without a namespace; `System.` is left away everywhere. */
const BARE = new Set(['void', 'object', 'sobject']);
/** What every object has and the stubs of one source repeat for each class. */
const COMMON_METHODS = new Set(['clone', 'equals', 'hashcode', 'tostring']);

/** @returns {string} the pack's text */
export function platformPack() {
  const declarations = javaDeclarations();
  const byName = new Map(declarations.map((each) => [each.name.toLowerCase(), each]));
  addDocumented(byName);
  addGaps(byName);
  const lines = [...byName.keys()].sort().map((key) => line(/** @type {Declaration} */ (byName.get(key))));
  const header = packHeader(
    `The Apex platform's ${lines.length} classes, interfaces and enums of API 67.`,
    [
      'name|kind|type parameters and supertypes|constants or members, separated by ;',
      'A member is a signature; new(...) is a constructor. Names without a namespace are in System; Schema.X may be an sObject.',
    ],
    [SOURCES.standardTypes, SOURCES.languageSupport],
  );
  return `${[...header, ...lines].join('\n')}\n`;
}

/** @returns {Declaration[]} the curated stubs, their types with full names */
function javaDeclarations() {
  const root = fetched(SOURCES.standardTypes, 'src/main/java/io/github/apexdevtools/standardtypes');
  const spelling = namespaceSpelling();
  const files = folders(root).flatMap((namespace) =>
    readdirSync(path.join(root, namespace))
      .sort()
      .map((file) => ({ namespace, text: readFileSync(path.join(root, namespace, file), 'utf8') })),
  );
  const read = files.map(({ namespace, text }) => {
    const imports = [...text.matchAll(/^import io\.github\.apexdevtools\.standardtypes\.([\w.$*]+);/gm)].map((match) =>
      String(match[1]),
    );
    const body = text.replace(/^(?:package|import) .*;/gm, '');
    return { namespace, imports, declarations: readDeclarations(body, `${namespace}.`) };
  });
  const known = new Set(read.flatMap((file) => file.declarations.flatMap(withInner)).map(({ name }) => name));
  const documentedNames = new Set(documentedFiles().map(({ name }) => name.toLowerCase()));
  const shipped = read.filter(({ namespace }) => namespace !== 'Internal' && namespace !== 'SObjectStubs');
  return shipped.flatMap(({ namespace, imports, declarations }) =>
    declarations.flatMap(withInner).map((declaration) => {
      const resolve = javaResolver(declaration, namespace, imports, known, spelling, documentedNames);
      const outer = declaration.name.slice(namespace.length);
      return resolved({ ...declaration, name: (spelling.get(namespace.toLowerCase()) ?? namespace) + outer }, resolve);
    }),
  );
}

/**
 * @param {Declaration} declaration @param {string} namespace @param {readonly string[]} imports
 * @param {ReadonlySet<string>} known @param {ReadonlyMap<string, string>} spelling
 * @param {ReadonlySet<string>} documentedNames lower-cased
 * @returns {(name: string) => string} gives the full Apex name of a name inside the declaration
 */
function javaResolver(declaration, namespace, imports, known, spelling, documentedNames) {
  /** @type {string[]} */
  const outers = [];
  for (let outer = declaration.name; outer.includes('.'); outer = outer.slice(0, outer.lastIndexOf('.')))
    outers.push(outer);
  return (name) => {
    const lower = name.toLowerCase();
    if (declaration.typeParameters.includes(name) || lower === 'void' || name === 'Object') return name;
    const own = name.replace(/^io\.github\.apexdevtools\.standardtypes\./, '');
    const imported = imports.find((each) => each.endsWith(`.${own.split('.')[0]}`));
    const rest = own.includes('.') ? own.slice(own.indexOf('.')) : '';
    const wildcards = imports.filter((each) => each.endsWith('.*')).map((each) => each.slice(0, -1) + own);
    const candidates = [
      ...outers.map((outer) => `${outer}.${own}`),
      ...(imported === undefined ? [] : [imported + rest]),
      `${namespace}.${own}`,
      ...wildcards,
      own,
      `System.${own}`,
    ];
    const full = candidates.find((each) => known.has(each));
    // `import System.*` hides that ConnectApi has a TimeZone, too, which only the documentation declares.
    const nearer = `${namespace}.${own}`;
    if (full !== undefined && wildcards.includes(full) && documentedNames.has(nearer.toLowerCase()))
      return apexName(nearer, spelling);
    if (full === undefined) throw new Error(`${declaration.name}: unknown type ${name}`);
    return apexName(full, spelling);
  };
}

/** @param {string} full @param {ReadonlyMap<string, string>} spelling @returns {string} as signatures write it */
function apexName(full, spelling) {
  const [namespace = '', ...names] = full.split('.');
  const name = names.join('.');
  if (namespace === 'Internal') return INTERNAL.get(name) ?? fail(`unknown helper type ${name}`);
  if (namespace === 'SObjectStubs') return `Schema.${name}`;
  return namespace === 'System' ? name : `${spelling.get(namespace.toLowerCase()) ?? namespace}.${name}`;
}

/** @param {Map<string, Declaration>} byName takes the types and members that only the documentation's stubs have */
function addDocumented(byName) {
  const read = documentedFiles();
  const known = new Map([
    ...read.map((each) => /** @type {const} */ ([each.name.toLowerCase(), each.name])),
    ...[...byName.values()].map((each) => /** @type {const} */ ([each.name.toLowerCase(), each.name])),
  ]);
  for (const declaration of read) {
    const lower = declaration.name.toLowerCase();
    // Old pages of ConnectApi call some enums by a name that never existed.
    if (lower === 'system.object' || byName.has(lower.replace(/enum$/, '')) !== byName.has(lower)) continue;
    const resolve = documentedResolver(declaration.name, known);
    const members = declaration.members.filter(({ name }) => !COMMON_METHODS.has(name.toLowerCase()));
    const same = byName.get(lower);
    const checked = resolved({ ...declaration, members: members.filter((each) => isTyped(each, resolve)) }, resolve);
    if (same) addMembers(same, checked);
    else byName.set(lower, checked);
  }
}

/** @param {Map<string, Declaration>} byName takes the signatures that the documentation leaves out */
function addGaps(byName) {
  const known = new Map([...byName.values()].map((each) => [each.name.toLowerCase(), each.name]));
  for (const declaration of [...gapSignatures(), ...supplement()]) {
    const same = byName.get(declaration.name.toLowerCase());
    if (!same) continue;
    const resolve = documentedResolver(declaration.name, known);
    const members = declaration.members.filter((each) => isTyped(each, resolve));
    addMembers(same, resolved({ ...declaration, members }, resolve));
  }
}

/** @returns {Declaration[]} what the documentation's stubs declare */
function documentedFiles() {
  const root = fetched(SOURCES.languageSupport, 'packages/apex-parser-ast/src/resources/StandardApexLibrary');
  return folders(root).flatMap((namespace) =>
    readdirSync(path.join(root, namespace))
      .filter((file) => file.endsWith('.cls'))
      .sort()
      .flatMap((file) =>
        documented(readFileSync(path.join(root, namespace, file), 'utf8'), namespace).map(asException),
      ),
  );
}

/**
 * @param {Declaration} declaration @returns {Declaration} one that is named like an exception is one, although its stub
 * does not say so: the platform keeps that ending for exceptions
 */
function asException(declaration) {
  const { name, kind, superclasses } = declaration;
  const isException = kind === 'class' && superclasses.length === 0 && /\w\w*Exception$/.test(name);
  return isException && name !== 'System.Exception' ? { ...declaration, superclasses: ['Exception'] } : declaration;
}

/** @param {string} text @param {string} namespace @returns {Declaration[]} nothing for a stub that is malformed */
function documented(text, namespace) {
  try {
    return readDeclarations(
      text.replace(/\bclass (\w+) (?:with|without) sharing/g, 'class $1'),
      `${namespace}.`,
      true,
    ).flatMap(withInner);
  } catch (error) {
    console.warn(`${namespace}: ${/** @type {Error} */ (error).message}`);
    return [];
  }
}

/**
 * @param {string} name of the declaration @param {ReadonlyMap<string, string>} known by lower-cased name
 * @returns {(name: string) => string} throws for a name that nothing has
 */
function documentedResolver(name, known) {
  const outers = name.split('.').map((_, index, parts) => parts.slice(0, parts.length - index).join('.'));
  return (type) => {
    const lower = type.toLowerCase();
    if (lower === 'any') return 'Object';
    if (BARE.has(lower)) return lower === 'void' ? 'void' : lower === 'object' ? 'Object' : 'SObject';
    for (const candidate of [...outers.map((outer) => `${outer}.${type}`), type, `System.${type}`]) {
      const found = known.get(candidate.toLowerCase());
      if (found) return found.replace(/^System\./, '');
    }
    throw new Error(`${name}: unknown type ${type}`);
  };
}

/** @param {Pick<Member, 'type' | 'parameters'>} member @param {(name: string) => string} resolve @returns {boolean} whether all its types are known */
function isTyped({ type, parameters }, resolve) {
  try {
    for (const each of [type, ...parameters.map((parameter) => parameter.type)]) {
      const rendered = renderType(each, resolve);
      // A collection without arguments is no type.
      if (/\b(?:List|Set|Map)\b(?!<)/.test(rendered)) return false;
    }
    return true;
  } catch {
    return false;
  }
}

/** @param {Declaration} target @param {Declaration} more gives the members that `target` has none like */
function addMembers(target, more) {
  if (target.kind !== more.kind) return;
  const key = (/** @type {Member} */ { kind, name, parameters }) =>
    `${kind} ${name.toLowerCase()} ${kind === 'property' ? 0 : parameters.length}`;
  const present = new Set(target.members.map(key));
  const constants = new Set(target.constants.map((name) => name.toLowerCase()));
  target.constants.push(...more.constants.filter((name) => !constants.has(name.toLowerCase())));
  // A constructor without arguments is what the documentation writes where there is none.
  const isNew = (/** @type {Member} */ each) =>
    !present.has(key(each)) && (each.kind !== 'constructor' || each.parameters.length > 0);
  target.members.push(...more.members.filter(isNew));
}

/** @param {Declaration} declaration @param {(name: string) => string} resolve @returns {Declaration} with full type names */
function resolved(declaration, resolve) {
  const type = (/** @type {string} */ text) => renderType(text, resolve);
  // A supertype that the sources do not declare stays by name: it must not look as if there were none.
  const supertype = (/** @type {string} */ text) =>
    isTyped({ type: text, parameters: [] }, resolve) ? type(text) : text;
  return {
    ...declaration,
    superclasses: declaration.superclasses.map(supertype).filter((name) => name !== 'Object'),
    interfaces: declaration.interfaces.map(supertype),
    members: declaration.members
      .filter(({ isHidden }) => !isHidden)
      .map((member) => ({
        ...member,
        type: type(member.type),
        parameters: member.parameters.map((parameter) => ({ ...parameter, type: type(parameter.type) })),
      })),
  };
}

/** @param {Declaration} declaration @returns {string} its line */
function line({ name, kind, isAbstract, typeParameters, superclasses, interfaces, constants, members }) {
  const parameters = typeParameters.length === 0 ? '' : `<${typeParameters.join(',')}>`;
  const above = superclasses.length === 0 ? '' : ` extends ${superclasses.join(',')}`;
  const implemented = interfaces.length === 0 ? '' : ` implements ${interfaces.join(',')}`;
  /** @type {Map<string, string>} */
  const byKey = new Map();
  for (const member of members) if (!byKey.has(memberKey(member))) byKey.set(memberKey(member), signature(member));
  const signatures = [...byKey.values()];
  const sorted = kind === 'enum' ? constants : signatures.sort((a, b) => compare(sortKey(a), sortKey(b)));
  return [name, `${isAbstract ? 'abstract ' : ''}${kind}`, parameters + above + implemented, sorted.join(';')].join(
    '|',
  );
}

/** @param {Member} member @returns {string} what two members of a class cannot share */
function memberKey({ kind, name, parameters }) {
  return `${kind} ${name} ${parameters.map(({ type }) => type).join(',')}`.toLowerCase();
}

/** @param {Member} member @returns {string} */
function signature({ kind, isStatic, type, name, parameters }) {
  const list = parameters.map((each) => (isNoName(each.name) ? each.type : `${each.type} ${each.name}`)).join(',');
  if (kind === 'constructor') return `new(${list})`;
  return `${isStatic ? 'static ' : ''}${type} ${name}${kind === 'method' ? `(${list})` : ''}`;
}

/** @param {string} name of a parameter @returns {boolean} whether it only counts */
function isNoName(name) {
  return /^(?:param|arg|p)?\d*$/.test(name);
}

/** @param {string} text a signature @returns {string} by name, then by the rest */
function sortKey(text) {
  const head = text.replace(/\(.*/, '');
  return `${head.slice(head.lastIndexOf(' ') + 1).toLowerCase()} ${text}`;
}

/** @param {Declaration} declaration @returns {Declaration[]} itself and those inside */
function withInner(declaration) {
  return [declaration, ...declaration.inner.flatMap(withInner)];
}

/** @returns {Map<string, string>} how the documentation spells a namespace, by its lower-cased name */
function namespaceSpelling() {
  const root = fetched(SOURCES.languageSupport, 'packages/apex-parser-ast/src/resources/StandardApexLibrary');
  return new Map(folders(root).map((name) => [name.toLowerCase(), name]));
}

/** @param {string} root @returns {string[]} names of the folders in it, sorted */
function folders(root) {
  return readdirSync(root)
    .filter((name) => statSync(path.join(root, name)).isDirectory())
    .sort();
}

/** @param {string} a @param {string} b */
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** @param {string} message @returns {never} */
function fail(message) {
  throw new Error(message);
}
