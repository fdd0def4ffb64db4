import { emitModule } from '../emit/module';
import type { LineOrigin } from '../emit/moduleWriter';
import type { Problem } from '../problems/problem';
import { SCRIPT_PREFIX } from '../runtime/frames';
import { operations } from '../runtime/operations/operations';
import { uncounted } from '../runtime/state';
import type { ClassInfo, MemberInfo } from '../runtime/values/classInfo';
import { ApexDouble } from '../runtime/values/double';
import { ApexLong } from '../runtime/values/long';
import { annotationSays } from '../semantics/annotationSays';
import { isPrimitive } from '../semantics/assignability';
import { type CheckedFile, checkFile } from '../semantics/check';
import { classChain } from '../semantics/lookup';
import type { ClassSymbol, FieldSymbol } from '../semantics/symbols';
import type { World } from '../semantics/world';
import type { LineMap } from '../syntax/lineMap';
import type { UserType } from '../types/type';
import { Cell } from './cell';
import type { ApexSource } from './contract';
import type { Probes } from './probes';

/** Ends the run: a class that it reached has compile problems. */
export class CompileFailure extends Error {
  constructor(
    readonly source: ApexSource,
    readonly problems: readonly Problem[],
  ) {
    super(`${source.file} does not compile`);
  }
}

/** A generated script, for reading stacks. */
export interface Script {
  readonly owner: ClassSymbol;
  readonly source: ApexSource;
  readonly origins: readonly (LineOrigin | undefined)[];
  readonly lines: LineMap;
}

/** What the class's own `@JsonAccess` forbids; other values than `never` allow all code of the project. */
function neverInJson({ tree }: ClassSymbol): NonNullable<ClassInfo['neverInJson']> {
  const forbids = (property: string) => annotationSays(tree, 'JsonAccess', property, 'never');
  return { serialize: forbids('serializable'), deserialize: forbids('deserializable') };
}

/** Compiles the classes of a world when they are first used and keeps them for later runs. */
export class Linker {
  /** Generated scripts by name. */
  readonly scripts = new Map<string, Script>();
  /** Compilations that have not come to an end of their own. Counted without a call, for which there may be no stack. */
  private unfinished = 0;
  /** Milliseconds spent on checking and compiling since this was last set to 0. */
  compileMs = 0;
  private readonly cells = new Map<ClassSymbol, Cell>();
  private readonly linked = new Set<ClassSymbol>();
  /** What linking a class raised; it would raise the same again. */
  private readonly failures = new Map<ClassSymbol, unknown>();
  /** Compilations that wait for another one: a module links its superclasses when it is loaded. */
  private compiling = 0;
  private readonly infos = new Map<ClassSymbol, ClassInfo>();
  private used: Cell[] = [];
  /** Scripts that were ever loaded: each has a name of its own. */
  private loaded = 0;

  constructor(
    readonly world: World,
    private readonly now: () => number,
    /** What statements tell of themselves; undefined: nothing. */
    readonly probes?: Probes,
  ) {}

  /** Whether JavaScript's stack ended in the middle of compiling: what was worked out until then is not to be trusted. */
  get isDamaged(): boolean {
    return this.unfinished > 0;
  }

  cellOf(symbol: ClassSymbol): Cell {
    let cell = this.cells.get(symbol);
    if (!cell) {
      cell = new Cell(symbol, this);
      this.cells.set(symbol, cell);
    }
    return cell;
  }

  /** Forgets what is known of these classes, by lower-cased names; whoever names them has to be among them. */
  forget(names: ReadonlySet<string>): void {
    const isOf = ({ topLevel }: ClassSymbol) => names.has(topLevel.name.toLowerCase());
    for (const symbol of [...this.cells.keys()]) if (isOf(symbol)) this.cells.delete(symbol);
    for (const symbol of [...this.linked]) if (isOf(symbol)) this.linked.delete(symbol);
    for (const symbol of [...this.failures.keys()]) if (isOf(symbol)) this.failures.delete(symbol);
    for (const symbol of [...this.infos.keys()]) if (isOf(symbol)) this.infos.delete(symbol);
    for (const [name, { owner, source }] of this.scripts) {
      if (!isOf(owner)) continue;
      this.scripts.delete(name);
      this.probes?.detach(source);
    }
    this.world.forget(names);
  }

  /** Compiles the file of a class. Raises CompileFailure when it, or a class that it extends, has errors. */
  link(cell: Cell): void {
    const { topLevel } = cell.symbol;
    if (this.failures.has(topLevel)) throw this.failures.get(topLevel);
    if (this.linked.has(topLevel)) return;
    this.unfinished++;
    this.linked.add(topLevel);
    const before = this.now();
    this.compiling++;
    try {
      // An org compiles when a class is saved: what is compiled on the way is no CPU time of the run.
      uncounted(() => this.compile(topLevel));
      this.unfinished--;
    } catch (error) {
      this.failures.set(topLevel, error);
      if (!(error instanceof RangeError)) this.unfinished--;
      throw error;
    } finally {
      this.compiling--;
      if (this.compiling === 0) this.compileMs += this.now() - before;
    }
  }

  private compile(topLevel: ClassSymbol): void {
    const file = this.world.file(topLevel.name);
    if (!file) throw new Error(`no file for ${topLevel.name}`);
    const checked = checkFile(this.world, file);
    const errors = checked.problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new CompileFailure(file.source, errors);
    this.load(checked);
  }

  /** Makes a class ready: linked, its superclass ready, its static initialisers run. [D] apex_classes_static */
  use(cell: Cell): void {
    if (cell.ready) return;
    this.link(cell);
    const { superclass } = cell.symbol;
    if (superclass?.kind === 'user') this.use(this.cellOf(superclass as ClassSymbol));
    cell.ready = true;
    this.used.push(cell);
    cell.initialize();
  }

  /** Forgets the statics of the last transaction. */
  resetStatics(): void {
    for (const cell of this.used) {
      cell.ready = false;
      cell.reset();
    }
    this.used = [];
  }

  /** What JSON and text forms know of a class; links it when it is not yet. */
  classInfo(type: UserType): ClassInfo | undefined {
    const symbol = type as ClassSymbol;
    if (symbol.declares !== 'class') return undefined;
    let info = this.infos.get(symbol);
    if (!info) {
      const cell = this.cellOf(symbol);
      const JsClass = cell.link();
      if (!JsClass) return undefined;
      info = { create: () => new JsClass(), fields: membersOf(symbol), neverInJson: neverInJson(symbol) };
      this.infos.set(symbol, info);
    }
    return info;
  }

  private load({ typed, file }: CheckedFile): void {
    if (!typed) throw new Error(`${file.source.file} declares nothing`);
    const module = emitModule(typed, (symbol) => this.cellOf(symbol), this.probes?.probing);
    const name = `${SCRIPT_PREFIX}${this.loaded++}.js`;
    this.scripts.set(name, {
      owner: typed.symbol.topLevel,
      source: file.source,
      origins: module.origins,
      lines: module.lines,
    });
    // The text is generated: no name or string of the user's stands in it as code (see emit/names.ts and literal()).
    const factory = new Function('k', '$', 'p', '$p', `${module.code}\n//# sourceURL=${name}`);
    const probe = this.probes?.attach(file.source, module.lines, module.probes);
    factory(module.constants, operations, probe?.flags, probe?.told);
    for (const { symbol } of [typed, ...typed.inner]) this.describe(symbol);
  }

  private describe(symbol: ClassSymbol): void {
    const prototype = this.cellOf(symbol).C?.prototype;
    if (!prototype) return;
    Object.defineProperty(prototype, '$type', { value: symbol });
    const fields = membersOf(symbol);
    Object.defineProperty(prototype, '$fields', {
      value(this: object) {
        return fields.map((field) => [field.name, field.get(this)]);
      },
    });
  }
}

function membersOf(symbol: ClassSymbol): MemberInfo[] {
  const fields = classChain(symbol)
    .reverse()
    .flatMap((each) => [...each.members.fields.values()]);
  // Of a property and the one that overrides it the latter counts.
  return [...new Map(fields.map((field) => [field.isStatic ? field : field.key, field])).values()]
    .filter(
      ({ isStatic, property }) =>
        !isStatic && (!property || (property.getter !== undefined && !property.getter.tree.body)),
    )
    .map(memberInfo);
}

function memberInfo({ name, type, key, modifiers }: FieldSymbol): MemberInfo {
  const isLong = isPrimitive(type, 'Long');
  const isDouble = isPrimitive(type, 'Double');
  return {
    name,
    type,
    transient: modifiers.keywords.has('transient'),
    get: (object) => {
      const value = (object as Record<string, unknown>)[key];
      if (value === null) return null;
      return isLong ? new ApexLong(value as number) : isDouble ? new ApexDouble(value as number) : value;
    },
    set: (object, value) => {
      const raw = value instanceof ApexLong || value instanceof ApexDouble ? value.value : value;
      (object as Record<string, unknown>)[key] = raw;
    },
  };
}
