/**
 * The plain object that stands for an Apex class when `handler.schema.json` judges it: what a reader of the declaration
 * sees, without any code. Names and types are as written, white space removed; keywords are in lower case.
 */
export interface HandlerShape {
  /** Name of the class as written: `AgentScript`. */
  readonly name: string;
  /** Name of the file without its extension; Salesforce wants it to be the name of the class. */
  readonly fileName: string;
  readonly kind: 'class' | 'interface' | 'enum';
  /** `global`, `public`, `with sharing`, `abstract` …, in lower case, one blank inside. */
  readonly modifiers: readonly string[];
  /** Names of the annotations without `@`, as written: `IsTest`. */
  readonly annotations: readonly string[];
  /** As written, white space removed: `purecloud.CTIExtension.SaveLog`. */
  readonly interfaces: readonly string[];
  readonly methods: readonly HandlerMethodShape[];
}

/** One method of a `HandlerShape`; constructors are not among them. */
export interface HandlerMethodShape {
  readonly name: string;
  /** `global`, `public`, `static` …, in lower case. */
  readonly modifiers: readonly string[];
  /** Names of the annotations without `@`, as written. */
  readonly annotations: readonly string[];
  readonly parameters: readonly HandlerParameterShape[];
  /** As written, white space removed: `Map<String,Object>`, `void`. */
  readonly returnType: string;
}

/** One parameter of a `HandlerMethodShape`. */
export interface HandlerParameterShape {
  readonly name: string;
  /** As written, white space removed. */
  readonly type: string;
}
