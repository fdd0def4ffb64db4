// A platform type as the stubs of either source declare it, and the reader both share: Java and Apex agree so far.

/** @typedef {{ type: string, name: string }} Parameter types are as written until they are resolved */
/**
 * @typedef {object} Member
 * @property {'method' | 'constructor' | 'property'} kind
 * @property {boolean} isStatic
 * @property {boolean} isHidden whether no program can name it
 * @property {string} type
 * @property {string} name
 * @property {Parameter[]} parameters
 */
/**
 * @typedef {object} Declaration
 * @property {string} name with namespace and outer type
 * @property {'class' | 'interface' | 'enum'} kind
 * @property {boolean} isAbstract
 * @property {string[]} typeParameters
 * @property {string[]} superclasses at most one for a class
 * @property {string[]} interfaces
 * @property {string[]} constants
 * @property {Member[]} members
 * @property {Declaration[]} inner
 */

const MODIFIERS = new Set(['public', 'private', 'protected', 'global', 'static', 'abstract', 'virtual', 'final']);
const HIDDEN = new Set(['private', 'protected']);

/**
 * @param {string} text of a stub, without package and imports
 * @param {string} prefix the namespace with its dot
 * @param {boolean} [lenient] passes over members that are malformed, as scraped stubs have them
 * @returns {Declaration[]} the top-level declarations
 * @throws {Error} at text that is none
 */
export function readDeclarations(text, prefix, lenient = false) {
  const bare = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|@SuppressWarnings\("\w+"\)/g, '');
  const reader = new Reader(bare.match(/[\w$]+|[^\s\w$]/g) ?? [], lenient);
  const found = [];
  while (!reader.isAtEnd) found.push(readDeclaration(reader, readModifiers(reader), prefix));
  return found;
}

/**
 * @param {string} text of a type: `Map<String, List<Account[]>>`
 * @param {(name: string) => string} rename what each name in it becomes
 * @returns {string} the type, arrays as lists, without blanks
 */
export function renderType(text, rename) {
  const reader = new Reader(text.match(/[\w$.]+|[^\s\w$.]/g) ?? []);
  return renderNext(reader, rename);
}

/** @param {Reader} reader @param {(name: string) => string} rename @returns {string} */
function renderNext(reader, rename) {
  let type = rename(reader.next());
  if (reader.take('<')) {
    const args = [renderNext(reader, rename)];
    while (reader.take(',')) args.push(renderNext(reader, rename));
    reader.expect('>');
    type += `<${args.join(',')}>`;
  }
  while (reader.take('[')) {
    reader.expect(']');
    type = `List<${type}>`;
  }
  return type;
}

/** @param {Reader} reader @returns {Set<string>} */
function readModifiers(reader) {
  const modifiers = new Set();
  while (MODIFIERS.has(reader.peek())) modifiers.add(reader.next());
  return modifiers;
}

/** @param {Reader} reader @param {Set<string>} modifiers @param {string} prefix @returns {Declaration} */
function readDeclaration(reader, modifiers, prefix) {
  const kind = reader.next();
  if (kind !== 'class' && kind !== 'interface' && kind !== 'enum') throw reader.error('a declaration');
  const simple = reader.next();
  /** @type {Declaration} */
  const declaration = {
    name: prefix + simple,
    kind,
    isAbstract: modifiers.has('abstract'),
    typeParameters: [],
    superclasses: [],
    interfaces: [],
    constants: [],
    members: [],
    inner: [],
  };
  if (reader.take('<')) {
    do declaration.typeParameters.push(reader.next());
    while (reader.take(','));
    reader.expect('>');
  }
  if (reader.take('extends')) declaration.superclasses = readTypes(reader);
  if (reader.take('implements')) declaration.interfaces = readTypes(reader);
  reader.expect('{');
  if (kind === 'enum') readConstants(reader, declaration);
  while (!reader.take('}')) {
    try {
      readMember(reader, declaration, simple);
    } catch (error) {
      if (!reader.lenient || reader.isAtEnd) throw error;
      reader.skipMember();
    }
  }
  return declaration;
}

/** @param {Reader} reader @param {Declaration} declaration */
function readConstants(reader, declaration) {
  while (reader.peek() !== '}' && reader.peek() !== ';') {
    declaration.constants.push(unescaped(reader.next()));
    reader.take(',');
  }
  reader.take(';');
}

/** @param {Reader} reader @param {Declaration} declaration @param {string} simpleName */
function readMember(reader, declaration, simpleName) {
  if (reader.take(';')) return;
  const modifiers = readModifiers(reader);
  if (['class', 'interface', 'enum'].includes(reader.peek())) {
    declaration.inner.push(readDeclaration(reader, modifiers, `${declaration.name}.`));
    return;
  }
  const isHidden = [...modifiers].some((modifier) => HIDDEN.has(modifier));
  const isStatic = modifiers.has('static');
  if (reader.peek() === simpleName && reader.peek(1) === '(') {
    reader.next();
    const parameters = readParameters(reader);
    readBody(reader);
    declaration.members.push({ kind: 'constructor', isStatic: true, isHidden, type: 'void', name: 'new', parameters });
    return;
  }
  const type = readType(reader);
  const name = unescaped(reader.next());
  const isMethod = reader.peek() === '(';
  const parameters = isMethod ? readParameters(reader) : [];
  readBody(reader);
  declaration.members.push({ kind: isMethod ? 'method' : 'property', isStatic, isHidden, type, name, parameters });
}

/** @param {Reader} reader @returns {Parameter[]} */
function readParameters(reader) {
  const parameters = [];
  reader.expect('(');
  while (!reader.take(')')) {
    const type = readType(reader);
    parameters.push({ type, name: /^\w/.test(reader.peek()) ? unescaped(reader.next()) : '' });
    reader.take(',');
  }
  return parameters;
}

/** @param {Reader} reader passes over a body in braces, or a semicolon */
function readBody(reader) {
  if (!reader.take('{')) {
    reader.expect(';');
    return;
  }
  for (let depth = 1; depth > 0; ) {
    const token = reader.any();
    if (token === '{') depth++;
    else if (token === '}') depth--;
  }
}

/** @param {Reader} reader @returns {string[]} */
function readTypes(reader) {
  const types = [];
  do types.push(readType(reader));
  while (reader.take(','));
  return types;
}

/** @param {Reader} reader @returns {string} */
function readType(reader) {
  let type = reader.next();
  while (reader.take('.')) type += `.${reader.next()}`;
  if (reader.take('<')) {
    type += `<${readTypes(reader).join(',')}>`;
    reader.expect('>');
  }
  while (reader.take('[')) {
    reader.expect(']');
    type += '[]';
  }
  return type;
}

/** @param {string} name @returns {string} without the $ that keeps a name out of Java's way */
function unescaped(name) {
  return name.replaceAll('$', '');
}

class Reader {
  #index = 0;
  /** @type {readonly string[]} */
  #tokens;

  /** @param {readonly string[]} tokens @param {boolean} lenient */
  constructor(tokens, lenient = false) {
    this.#tokens = tokens;
    this.lenient = lenient;
  }

  get isAtEnd() {
    return this.#index >= this.#tokens.length;
  }

  peek(ahead = 0) {
    return this.#tokens[this.#index + ahead] ?? '';
  }

  any() {
    if (this.isAtEnd) throw this.error('more');
    return this.#tokens[this.#index++] ?? '';
  }

  next() {
    const token = this.any();
    if (!/^[\w$.]+$/.test(token)) throw this.error('a name');
    return token;
  }

  /** Goes on to where the next member or the end of the type stands. */
  skipMember() {
    for (let depth = 0; !this.isAtEnd && (depth > 0 || !['global', '}'].includes(this.peek())); ) {
      const token = this.any();
      if (token === '{') depth++;
      else if (token === '}') depth--;
    }
  }

  /** @param {string} token */
  take(token) {
    if (this.peek() !== token) return false;
    this.#index++;
    return true;
  }

  /** @param {string} token */
  expect(token) {
    if (!this.take(token)) throw this.error(token);
  }

  /** @param {string} wanted */
  error(wanted) {
    const near = this.#tokens.slice(Math.max(0, this.#index - 5), this.#index + 3).join(' ');
    return new Error(`expected ${wanted} near: ${near}`);
  }
}
