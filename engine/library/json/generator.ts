import { PlatformObject } from '../../runtime/values/platformObject';
import { platformType } from '../../types/type';
import { raiseJson } from './position';
import { quoted } from './quoted';
import { writeJson } from './writer';

/** What stands open: how many entries it has, and whether a name waits for its value. */
interface Context {
  readonly kind: 'ROOT' | 'ARRAY' | 'OBJECT';
  entries: number;
  hasName: boolean;
}

/**
 * A `System.JSONGenerator`: writes JSON part by part, and refuses parts in the wrong place as Jackson's generator does.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_JsonGenerator.htm;
 * the messages [S] the name of a test in fflib-apex-mocks ("Can not write a field name, expecting a value"), else Jackson 1.9's [K]
 */
export class JsonGenerator extends PlatformObject {
  readonly $type = platformType('System.JSONGenerator');
  private out = '';
  private closed = false;
  private readonly contexts: Context[] = [{ kind: 'ROOT', entries: 0, hasName: false }];

  constructor(private readonly pretty: boolean) {
    super();
  }

  get isClosed(): boolean {
    return this.closed;
  }

  /** Closes what is open, and takes nothing more. */
  close(): void {
    if (this.closed) return;
    while (this.context.kind !== 'ROOT') {
      if (this.context.kind === 'OBJECT') this.endObject();
      else this.endArray();
    }
    this.closed = true;
  }

  /** What was written; the generator is closed. [D] */
  text(): string {
    this.close();
    return this.out;
  }

  startObject(): void {
    this.beforeValue('start an object');
    this.out += '{';
    this.contexts.push({ kind: 'OBJECT', entries: 0, hasName: false });
  }

  endObject(): void {
    this.refuseClosed();
    const { kind, entries } = this.context;
    if (kind !== 'OBJECT') raiseJson(`Current context not an object but ${kind}`);
    this.contexts.pop();
    if (this.pretty) this.out += entries === 0 ? ' ' : this.lineBreak();
    this.out += '}';
  }

  startArray(): void {
    this.beforeValue('start an array');
    this.out += this.pretty ? '[ ' : '[';
    this.contexts.push({ kind: 'ARRAY', entries: 0, hasName: false });
  }

  endArray(): void {
    this.refuseClosed();
    const { kind, entries } = this.context;
    if (kind !== 'ARRAY') raiseJson(`Current context not an ARRAY but ${kind}`);
    this.contexts.pop();
    this.out += this.pretty && entries > 0 ? ' ]' : ']';
  }

  name(name: string): void {
    this.refuseClosed();
    const { context } = this;
    if (context.kind !== 'OBJECT' || context.hasName) raiseJson('Can not write a field name, expecting a value');
    if (context.entries++ > 0) this.out += ',';
    if (this.pretty) this.out += this.lineBreak();
    this.out += quoted(name);
    context.hasName = true;
  }

  /** Writes a text in quotes. */
  string(text: string): void {
    this.beforeValue('write text value');
    this.out += quoted(text);
  }

  /** Writes a number, Boolean or null, as `text` spells it; `what` names it in messages. */
  bare(text: string, what: 'write number' | 'write boolean value' | 'write null value'): void {
    this.beforeValue(what);
    this.out += text;
  }

  /** Writes any value as `JSON.serialize` does. */
  object(value: unknown): void {
    const text = writeJson(value, false, this.pretty, this.objects());
    this.beforeValue('write an object');
    this.out += text;
  }

  private get context(): Context {
    return this.contexts[this.contexts.length - 1] as Context;
  }

  private beforeValue(what: string): void {
    this.refuseClosed();
    const { context } = this;
    if (context.kind === 'OBJECT') {
      if (!context.hasName) raiseJson(`Can not ${what}, expecting field name`);
      context.hasName = false;
      this.out += this.pretty ? ' : ' : ':';
    } else if (context.entries++ > 0) {
      this.out += context.kind === 'ROOT' ? ' ' : this.pretty ? ', ' : ',';
    }
  }

  /** The text of the message is ours. [K] that writing is refused [D] */
  private refuseClosed(): void {
    if (this.closed) raiseJson('Cannot write: the generator is closed');
  }

  private lineBreak(): string {
    return `\n${'  '.repeat(this.objects())}`;
  }

  private objects(): number {
    return this.contexts.filter(({ kind }) => kind === 'OBJECT').length;
  }
}
