import type {
  Block,
  ConstructorDeclaration,
  Expression,
  MethodCall,
  Parameter,
  Statement,
} from '../../../engine/syntax/tree';
import { type ClassModel, enumOf, isStatic, modelOf, type StartUp } from './classModel';
import { ExpressionInterpreter } from './expressions';
import { Frame } from './frame';
import { type Completion, NORMAL, StatementInterpreter } from './statements';
import { coerce, type EnumValue, ObjectValue, type Value } from './values';

/** The program takes more steps than a test has time for. */
export class TooLong extends Error {}

const MOST_STEPS = 100_000;
const MOST_TEXT = 100_000;

/**
 * Runs the programs of `test/programs/writing` by walking the syntax tree, with no type but what values carry. Slow and
 * plain on purpose: it shares nothing with the engine but the parser, so that both can only be wrong together where
 * the facts are.
 */
export class Interpreter {
  readonly expressions = new ExpressionInterpreter(this);
  readonly statements = new StatementInterpreter(this);
  private readonly models = new Map<string, ClassModel>();
  private readonly enums = new Map<string, readonly EnumValue[]>();
  private readonly statics = new Map<ClassModel, Map<string, Value>>();
  private steps = 0;

  constructor(sources: readonly string[]) {
    for (const text of sources) {
      const model = modelOf(text);
      if (model) this.models.set(model.name.toLowerCase(), model);
      const declared = enumOf(text);
      if (declared) this.enums.set(declared.name.toLowerCase(), declared.constants);
    }
  }

  /** What `onSaveLog` of the class returns. Raises Thrown where an exception leaves it, TooLong where it takes too long. */
  onSaveLog(className: string, payload: string): Value {
    const handler = this.create(this.model(className), []);
    return this.call(handler.model, 'onsavelog', [payload], handler);
  }

  step(): void {
    if (++this.steps > MOST_STEPS) throw new TooLong();
  }

  /** A text that was joined, unless it is longer than a test has patience for. */
  text(joined: string): string {
    if (joined.length > MOST_TEXT) throw new TooLong();
    return joined;
  }

  find(name: string): ClassModel | undefined {
    return this.models.get(name.toLowerCase());
  }

  /** A constant by the names of its enum and its own in any case. */
  constant(enumName: string, name: string): EnumValue | undefined {
    return this.enums.get(enumName.toLowerCase())?.find((each) => each.name.toLowerCase() === name.toLowerCase());
  }

  isKindOf(model: ClassModel, name: string): boolean {
    if (model.name.toLowerCase() === name.toLowerCase() || model.interfaces.includes(name.toLowerCase())) return true;
    return (
      model.superclass !== undefined &&
      model.superclass !== 'exception' &&
      this.isKindOf(this.model(model.superclass), name)
    );
  }

  /** The static fields of a class, initialised when this is the first time that anybody asks. */
  staticsOf(model: ClassModel): Map<string, Value> {
    let fields = this.statics.get(model);
    if (!fields) {
      fields = new Map();
      this.statics.set(model, fields);
      for (const part of model.staticStartUp) if (part.kind === 'field') fields.set(part.name, null);
      this.startUp(model.staticStartUp, new Frame(model, undefined), fields);
    }
    return fields;
  }

  create(model: ClassModel, values: readonly Value[]): ObjectValue {
    const made = new ObjectValue(model);
    this.staticsOf(model);
    for (const { instanceStartUp } of this.chain(model)) {
      for (const part of instanceStartUp) if (part.kind === 'field') made.fields.set(part.name, null);
    }
    this.construct(model, made, values);
    return made;
  }

  /** A class and those above it, the topmost first. */
  private chain(model: ClassModel): ClassModel[] {
    const above = model.superclass === undefined ? undefined : this.find(model.superclass);
    return above ? [...this.chain(above), model] : [model];
  }

  /**
   * Runs a constructor of the class on an object: `super(…)` or `this(…)`, then the body. The topmost constructor begins
   * with the fields of the whole object, those of the topmost class first. [S] fflib-apex-common
   * fflib_SObjectUnitOfWorkTest DerivedUnitOfWork
   */
  construct(model: ClassModel, self: ObjectValue, values: readonly Value[]): void {
    const chosen = model.constructors.find((each) => accepts(each, values));
    const frame = new Frame(model, self);
    if (chosen) bind(frame, chosen.parameters, values);
    const [first, ...rest] = chosen?.body?.statements ?? [];
    const explicit = first && constructorCall(first);
    const superclass = model.superclass && this.model(model.superclass);
    if (explicit?.name.text.toLowerCase() === 'this') {
      this.construct(model, self, this.expressions.all(explicit.arguments, frame));
    } else {
      if (superclass) this.construct(superclass, self, explicit ? this.expressions.all(explicit.arguments, frame) : []);
      else
        for (const each of this.chain(self.model))
          this.startUp(each.instanceStartUp, new Frame(each, self), self.fields);
    }
    for (const statement of explicit ? rest : (chosen?.body?.statements ?? [])) this.statements.run(statement, frame);
  }

  /** Calls a method by its lower-cased name, an instance method on the class of the object unless `from` is above it. */
  call(from: ClassModel, name: string, values: readonly Value[], self: ObjectValue | undefined): Value {
    this.step();
    const [owner, method] = this.method(from, name);
    const isOfClass = isStatic(method.modifiers);
    if (isOfClass) this.staticsOf(owner);
    const frame = new Frame(owner, isOfClass ? undefined : self);
    bind(frame, method.parameters, values);
    return coerce(this.body(method.body, frame), method.returnType.parts[0]?.name.text ?? '');
  }

  /** The declared type of what a call gives, as far as it can be seen in the text; empty where it cannot. */
  returnType({ object, name }: MethodCall, frame: Frame): string {
    const key = name.text.toLowerCase();
    if (key === 'valueof' || key === 'describe' || key === 'name') return 'String';
    const named = object?.kind === 'NameExpression' ? this.find(object.name.text) : undefined;
    const model = object ? named : frame.model;
    return model?.methods.get(key)?.returnType.parts[0]?.name.text ?? '';
  }

  body(block: Block | undefined, frame: Frame): Value {
    const completion: Completion = block ? this.statements.run(block, frame) : NORMAL;
    return completion.kind === 'return' ? completion.value : null;
  }

  /** The class that declares a property, seen from a class below it. */
  propertyOwner(model: ClassModel, name: string): ClassModel | undefined {
    if (model.properties.has(name)) return model;
    return model.superclass && this.find(model.superclass)
      ? this.propertyOwner(this.model(model.superclass), name)
      : undefined;
  }

  getProperty(owner: ClassModel, name: string, self: ObjectValue): Value {
    return this.body(owner.properties.get(name)?.getter?.body, new Frame(owner, self, name));
  }

  setProperty(owner: ClassModel, name: string, self: ObjectValue, value: Value): void {
    const frame = new Frame(owner, self, name);
    frame.declare('value', '', value);
    this.body(owner.properties.get(name)?.setter?.body, frame);
  }

  model(name: string): ClassModel {
    const model = this.find(name);
    if (!model) throw new Error(`no class ${name}`);
    return model;
  }

  private method(model: ClassModel, name: string): [ClassModel, NonNullable<ReturnType<ClassModel['methods']['get']>>] {
    const method = model.methods.get(name);
    if (method) return [model, method];
    if (!model.superclass) throw new Error(`no method ${name}`);
    return this.method(this.model(model.superclass), name);
  }

  private startUp(parts: readonly StartUp[], frame: Frame, fields: Map<string, Value>): void {
    for (const part of parts) {
      if (part.kind === 'block') this.statements.run(part.body, frame);
      else if (part.value) fields.set(part.name, coerce(this.expressions.evaluate(part.value, frame), part.type));
    }
  }
}

function bind(frame: Frame, parameters: readonly Parameter[], values: readonly Value[]): void {
  parameters.forEach(({ name, type }, at) => {
    const typeName = type.parts[0]?.name.text ?? '';
    frame.declare(name.text, typeName, coerce(values[at] ?? null, typeName));
  });
}

/** Constructors of programs differ in the number of their parameters or between a String and an Integer. */
function accepts({ parameters }: ConstructorDeclaration, values: readonly Value[]): boolean {
  if (parameters.length !== values.length) return false;
  return parameters.every(({ type }, at) => {
    const isText = type.parts[0]?.name.text.toLowerCase() === 'string';
    return values[at] === null || isText === (typeof values[at] === 'string');
  });
}

function constructorCall(statement: Statement): MethodCall | undefined {
  const expression: Expression | undefined =
    statement.kind === 'ExpressionStatement' ? statement.expression : undefined;
  if (expression?.kind !== 'MethodCall' || expression.object) return undefined;
  return /^(this|super)$/i.test(expression.name.text) ? expression : undefined;
}
