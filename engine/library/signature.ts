import { typeName } from '../types/names';
import {
  type ApexType,
  anySObjectType,
  listOf,
  mapOf,
  objectType,
  platformType,
  primitives,
  setOf,
  sobjectOf,
  voidType,
} from '../types/type';

/** A named parameter of a platform method. */
export interface PlatformParameter {
  readonly name: string;
  readonly type: ApexType;
}

/** What the header text of a platform declaration says. */
export interface ParsedHeader {
  readonly kind: 'class' | 'interface' | 'enum';
  /** With its namespace: `System.List`. */
  readonly name: string;
  readonly typeParameters: readonly string[];
  readonly superclass: ApexType | undefined;
  readonly interfaces: readonly ApexType[];
}

/** What the key of a row says: a method, a constructor (`new`) or a property. */
export interface ParsedSignature {
  readonly member: 'method' | 'constructor' | 'property';
  readonly name: string;
  readonly isStatic: boolean;
  readonly parameters: readonly PlatformParameter[];
  /** Of a property its type, of a constructor `void`. */
  readonly returns: ApexType;
}

/** How names inside a signature are understood. */
export interface SignatureScope {
  /** Type parameters of the class, such as `K`, `V`. */
  readonly typeParameters: readonly string[];
  /** Gives the full, declared name of a platform class, or undefined when there is none. */
  platformName(name: string): string | undefined;
  /** The type of a name that no platform class has; without it such a name is a fault. */
  otherType?(name: string): ApexType | undefined;
}

/**
 * Parses the header of a platform declaration, e.g. `class System.List<T> extends X implements Iterable<T>, Y`.
 * Raises an Error for text that is no header: that is a fault of the library's own source.
 */
export function parseHeader(text: string, names: Omit<SignatureScope, 'typeParameters'>): ParsedHeader {
  const tokens = new Tokens(text);
  const kind = tokens.next();
  if (kind !== 'class' && kind !== 'interface' && kind !== 'enum') throw tokens.error('class, interface or enum');
  const name = qualifiedName(tokens);
  const typeParameters: string[] = [];
  if (tokens.take('<')) {
    do typeParameters.push(tokens.next());
    while (tokens.take(','));
    tokens.expect('>');
  }
  const scope: SignatureScope = { ...names, typeParameters };
  const supertypes: ApexType[] = [];
  const superclass = tokens.take('extends') ? parseType(tokens, scope) : undefined;
  if (tokens.take(',')) throw tokens.error('one supertype after extends');
  if (tokens.take('implements')) {
    do supertypes.push(parseType(tokens, scope));
    while (tokens.take(','));
  }
  tokens.end();
  if (kind === 'interface' && superclass) {
    return { kind, name, typeParameters, superclass: undefined, interfaces: [superclass, ...supertypes] };
  }
  return { kind, name, typeParameters, superclass, interfaces: supertypes };
}

/** The full name at the start of a header, without parsing the rest: `System.List`. */
export function headerName(text: string): string {
  const match = /^\s*(?:class|interface|enum)\s+([\w.]+)/.exec(text);
  if (!match) throw new Error(`no platform header: ${text}`);
  return match[1] as string;
}

/**
 * Parses the key of a row: `static Integer valueOf(String s)`, `new(Integer size)`, `Id id`.
 * Raises an Error for text that is no signature: that is a fault of the library's own source.
 */
export function parseSignature(text: string, scope: SignatureScope): ParsedSignature {
  const tokens = new Tokens(text);
  const isStatic = tokens.take('static');
  if (tokens.peek() === 'new' && tokens.peek(1) === '(') {
    tokens.next();
    const parameters = parseParameters(tokens, scope);
    tokens.end();
    return { member: 'constructor', name: 'new', isStatic: true, parameters, returns: voidType };
  }
  const returns = parseType(tokens, scope);
  const name = tokens.next();
  if (tokens.peek() !== '(') {
    tokens.end();
    return { member: 'property', name, isStatic, parameters: [], returns };
  }
  const parameters = parseParameters(tokens, scope);
  tokens.end();
  return { member: 'method', name, isStatic, parameters, returns };
}

/** The member name of a row's key, lower-cased, without parsing the rest; `new` for a constructor. */
export function signatureName(text: string): string {
  const open = text.indexOf('(');
  const head = (open < 0 ? text : text.slice(0, open)).trimEnd();
  return head.slice(head.search(/\w+$/)).toLowerCase();
}

/** What stands for the signs in the name of a type: capital letters, which a name in lower case has not. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['.', 'D'],
  ['<', 'L'],
  [',', 'C'],
  ['>', 'G'],
]);

/**
 * The name by which a method of an object is called at run time: `name$` and the parameter types joined by `$`, lower
 * case, with capital letters for the signs in them (`compareto$object`, `hashcode$`, `add$listLaccountG`). No two
 * signatures share one: `f(Outer.Inner)` and `f(Outer_Inner)` are two methods.
 */
export function mangle(name: string, parameterTypes: readonly ApexType[]): string {
  const types = parameterTypes.map((type) =>
    typeName(type)
      .toLowerCase()
      .replace(/[^a-z0-9_]/g, (sign) => SIGNS.get(sign) ?? '_'),
  );
  return `${name.toLowerCase()}$${types.join('$')}`;
}

function parseParameters(tokens: Tokens, scope: SignatureScope): PlatformParameter[] {
  const parameters: PlatformParameter[] = [];
  tokens.expect('(');
  if (tokens.take(')')) return parameters;
  do {
    const type = parseType(tokens, scope);
    const isNamed = tokens.peek() !== ',' && tokens.peek() !== ')';
    parameters.push({ name: isNamed ? tokens.next() : `p${parameters.length + 1}`, type });
  } while (tokens.take(','));
  tokens.expect(')');
  return parameters;
}

function parseType(tokens: Tokens, scope: SignatureScope): ApexType {
  const name = qualifiedName(tokens);
  const args: ApexType[] = [];
  if (tokens.take('<')) {
    do args.push(parseType(tokens, scope));
    while (tokens.take(','));
    tokens.expect('>');
  }
  const [first, second] = args;
  const lower = name.toLowerCase();
  if (first && second && lower === 'map') return mapOf(first, second);
  if (first && lower === 'list') return listOf(first);
  if (first && lower === 'set') return setOf(first);
  if (args.length === 0) {
    if (scope.typeParameters.includes(name)) return { kind: 'parameter', name };
    if (lower === 'void') return voidType;
    if (lower === 'object') return objectType;
    if (lower === 'sobject') return anySObjectType;
    if (lower === 'aggregateresult') return sobjectOf('AggregateResult');
    const primitive = primitives.get(lower);
    if (primitive) return primitive;
  }
  const platform = scope.platformName(name);
  if (platform) return platformType(platform, ...args);
  const other = scope.otherType?.(name);
  if (!other) throw tokens.error(`a known type instead of ${name}`);
  return other;
}

function qualifiedName(tokens: Tokens): string {
  let name = tokens.next();
  while (tokens.take('.')) name += `.${tokens.next()}`;
  return name;
}

class Tokens {
  private readonly tokens: readonly string[];
  private index = 0;

  constructor(private readonly text: string) {
    this.tokens = text.match(/\w+|[^\s\w]/g) ?? [];
  }

  peek(ahead = 0): string | undefined {
    return this.tokens[this.index + ahead];
  }

  next(): string {
    const token = this.tokens[this.index++];
    if (token === undefined || !/^\w+$/.test(token)) throw this.error('a name');
    return token;
  }

  take(token: string): boolean {
    if (this.tokens[this.index] !== token) return false;
    this.index++;
    return true;
  }

  expect(token: string): void {
    if (!this.take(token)) throw this.error(token);
  }

  end(): void {
    if (this.index < this.tokens.length) throw this.error('the end');
  }

  error(wanted: string): Error {
    return new Error(`platform signature "${this.text}": expected ${wanted} at word ${this.index + 1}`);
  }
}
