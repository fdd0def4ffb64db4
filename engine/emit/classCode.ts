import type { OperationName } from '../runtime/operations/operations';
import { boxConversion } from '../semantics/conversion';
import { implementationOf, obligationsOf } from '../semantics/inheritance';
import { classChain } from '../semantics/lookup';
import type { TypedBody, TypedClass, TypedField } from '../semantics/program';
import type { ClassSymbol, MethodSymbol } from '../semantics/symbols';
import { emit, literal } from './expression';
import { MethodEmitter } from './methodEmitter';
import type { ModuleWriter } from './moduleWriter';
import { accessorName, className, localName, methodName, START, START_INSTANCE, staticName } from './names';
import { emitStatement, enter, LEAVE } from './statement';

/** Writes the JavaScript of one class, without its inner classes: a class, its static functions, its start. */
export function emitClass(writer: ModuleWriter, typed: TypedClass, operations: Set<OperationName>): void {
  const { symbol } = typed;
  if (symbol.declares !== 'class') return;
  const emitter = new ClassEmitter(writer, typed, operations);
  emitter.declaration();
  emitter.statics();
}

class ClassEmitter {
  private readonly symbol: ClassSymbol;
  private readonly cell: string;

  constructor(
    private readonly writer: ModuleWriter,
    private readonly typed: TypedClass,
    private readonly operations: Set<OperationName>,
  ) {
    this.symbol = typed.symbol;
    this.cell = writer.constants.name(writer.cellOf(typed.symbol));
  }

  declaration(): void {
    const { writer, symbol } = this;
    const name = className(symbol);
    writer.write(`\nclass ${name} extends ${this.base()} {`);
    this.javaScriptConstructor();
    const above = this.isRoot() ? '' : `super.${START}();`;
    writer.write(`${START}() {${above}${this.cell}.start.call(this);}`);
    for (const { callee, body } of this.typed.constructors) this.apexConstructor(callee.key, body);
    if (!symbol.members.constructors.some(({ key }) => key === 'new$')) this.apexConstructor('new$', undefined);
    for (const { method, body } of this.typed.methods) {
      if (!method.isStatic) this.instanceMethod(methodName(method), method.name, body);
    }
    for (const { field, which, body } of this.typed.accessors) {
      if (!field.isStatic) this.instanceMethod(accessorName(which, field.key), field.name, body);
    }
    for (const [which, key] of this.automaticAccessors(false)) writer.write(automatic(which, key));
    this.aliases();
    writer.write(`}\n${this.cell}.C = ${name};`);
  }

  statics(): void {
    const { writer, typed, cell } = this;
    for (const { method, body } of typed.methods) {
      if (method.isStatic) this.staticMethod(method.key, method.name, body);
    }
    for (const { field, which, body } of typed.accessors) {
      if (field.isStatic) this.staticMethod(accessorName(which, field.key), field.name, body);
    }
    for (const [which, key] of this.automaticAccessors(true)) {
      writer.write(`\n${cell}.${accessorName(which, key)} = function ${automatic(which, key)};`);
    }
    this.startup('initialize', '<clinit>', typed.staticStartup);
    this.startup('start', '<init>', typed.instanceStartup);
    const fields = [...this.symbol.members.fields.values()].filter(({ isStatic }) => isStatic);
    writer.write(`\n${cell}.reset = function () {${fields.map(({ key }) => `this.${key} = null;`).join('')}};`);
    writer.write(`${cell}.reset();`);
  }

  private base(): string {
    const { superclass } = this.symbol;
    if (superclass?.kind === 'user')
      return `${this.writer.constants.name(this.writer.cellOf(superclass as ClassSymbol))}.link()`;
    const base = superclass?.kind === 'platform' ? 'ApexException' : 'ApexObject';
    this.operations.add(base);
    return base;
  }

  /** The name of an exception type goes up to the root, which keeps it; every field exists from the start, as null. */
  private javaScriptConstructor(): void {
    const fields = [...this.symbol.members.fields.values()].filter(({ isStatic }) => !isStatic);
    const assignments = fields.map(({ key }) => `this.${key} = null;`).join('');
    this.writer.write(`constructor(name = ${literal(this.symbol.name)}) {super(name);${assignments}}`);
  }

  private apexConstructor(key: string, body: TypedBody | undefined): void {
    const { writer, symbol } = this;
    writer.beginMethod(symbol.name, '<init>');
    const e = new MethodEmitter(writer, symbol, this.operations, true);
    const start = body?.statement.start ?? symbol.tree.start;
    const head = writer.entryMark(start);
    const at = writer.statementMark(start);
    const first = body?.statement.kind === 'block' ? body.statement.statements[0] : undefined;
    const isExplicit = first?.kind === 'expression' && first.expression.kind === 'constructorCall';
    const implicit = isExplicit ? '' : this.isRoot() ? `${START_INSTANCE};` : 'super.new$();';
    const statements = body ? emitStatement(e, body.statement) : '';
    const parameters = (body?.parameters ?? []).map(localName).join(', ');
    writer.write(
      `${head}${key}(${parameters}) {${at}${enter(e)}${e.declarations()}${implicit}${statements}${LEAVE}return this;}`,
    );
  }

  /** Whether no class of the user's stands above. */
  private isRoot(): boolean {
    return this.symbol.superclass?.kind !== 'user';
  }

  private instanceMethod(name: string, apexName: string, body: TypedBody): void {
    const own = `${name}$B${classChain(this.symbol).length}`;
    this.method({ name, own, call: `this.${own}`, keyword: '' }, apexName, body);
  }

  private staticMethod(key: string, apexName: string, body: TypedBody): void {
    const name = staticName(this.symbol, key);
    const own = `${name}$B`;
    this.method({ name, own, call: own, keyword: 'function ' }, apexName, body);
    this.writer.write(`${this.cell}.${key} = ${name};`);
  }

  /**
   * A method is two functions: an entry of that name, which counts the call, and the body, which only the entry calls.
   * V8 puts no function into itself, but does so through the entry. And no `return` of the body has a counter to restore.
   */
  private method(
    { name, own, call, keyword }: { name: string; own: string; call: string; keyword: string },
    apexName: string,
    { parameters, returns, statement }: TypedBody,
  ): void {
    const { writer, symbol } = this;
    writer.beginMethod(symbol.name, apexName);
    const e = new MethodEmitter(writer, symbol, this.operations);
    const code = emitStatement(e, statement);
    const names = parameters.map(localName).join(', ');
    // Where JavaScript's stack overflows, it does so at a function's head.
    const at = writer.entryMark(statement.start);
    writer.write(`${at}${keyword}${own}(${names}) {${e.declarations()}${code}}`);
    const [keep, give] = returns.kind === 'void' ? ['', ''] : ['const r = ', 'return r;'];
    writer.write(`${at}${keyword}${name}(${names}) {${enter(e)}${keep}${call}(${names});${LEAVE}${give}}`);
  }

  private startup(name: 'initialize' | 'start', apexName: string, parts: readonly (TypedField | TypedBody)[]): void {
    const { writer, symbol, cell } = this;
    writer.beginMethod(symbol.name, apexName);
    const e = new MethodEmitter(writer, symbol, this.operations);
    const holder = name === 'start' ? 'this' : cell;
    const code = parts.map((part) => {
      if ('statement' in part) return emitStatement(e, part.statement);
      if (!part.value) return '';
      return `${writer.statement(part.value.start)}${holder}.${part.field.key} = ${emit(e, part.value)};`;
    });
    const head = writer.entryMark(symbol.tree.start);
    writer.write(`${head}${cell}.${name} = function ${name}() {${e.declarations()}${code.join('')}};`);
  }

  /** The accessor without a body of a property whose other one has a body. */
  private automaticAccessors(isStatic: boolean): [which: 'get' | 'set', key: string][] {
    return [...this.symbol.members.fields.values()].flatMap((field): ['get' | 'set', string][] => {
      if (!field.property || field.isStatic !== isStatic) return [];
      const { getter, setter } = field.property;
      const accessors: ['get' | 'set', string][] = [];
      if (getter && !getter.tree.body) accessors.push(['get', field.key]);
      if (setter && !setter.tree.body) accessors.push(['set', field.key]);
      return accessors;
    });
  }

  /** A method that meets an obligation under other parameter types answers to the obligation's name too. */
  private aliases(): void {
    for (const obligation of obligationsOf(this.symbol)) {
      const method = implementationOf(this.symbol, obligation);
      if (method?.isStatic) {
        // A static method may meet an obligation. [S] wtfapex
        const cell = this.writer.constants.name(this.writer.cellOf(method.owner));
        this.writer.write(this.bridge(obligation.alias, method, `${cell}.use().${method.key}`));
      } else if (method && methodName(method) !== obligation.alias) {
        this.writer.write(this.bridge(obligation.alias, method, `this.${methodName(method)}`));
      }
    }
  }

  /**
   * A method that is called with the parameter types of an interface, which stand in boxed form: each argument is cast to
   * the method's own type. `Comparator<Double>` called as `Comparator<Object>` takes Decimals.
   * [S] pkozuchowski/Apex-Opensource-Library, Comparators.DoubleComparator
   */
  private bridge(alias: string, method: MethodSymbol, callee: string): string {
    const names = method.parameters.map((_, index) => `a${index}`);
    const values = method.parameters.map(({ type }, index) => {
      if (type.kind === 'object') return names[index];
      this.operations.add('castTo');
      const cast = `castTo(${names[index]}, ${this.writer.constants.name(type)})`;
      if (!boxConversion(type)) return cast;
      this.operations.add('unbox');
      return `unbox(${cast})`;
    });
    const call = `${callee}(${values.join(', ')})`;
    const box = boxConversion(method.returns);
    if (!box) return `${alias}(${names.join(', ')}) {return ${call};}`;
    this.operations.add(box);
    return `${alias}(${names.join(', ')}) {return ${box}(${call});}`;
  }
}

function automatic(which: 'get' | 'set', key: string): string {
  const name = accessorName(which, key);
  return which === 'get' ? `${name}() {return this.${key};}` : `${name}(value) {this.${key} = value;}`;
}
