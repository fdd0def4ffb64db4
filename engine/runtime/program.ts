import type { ApexType } from '../types/type';

/** A call that reached a stub, as `System.StubProvider.handleMethodCall` is told of it. */
export interface StubbedCall {
  readonly stub: unknown;
  /** In its declared spelling. */
  readonly method: string;
  readonly returns: ApexType;
  readonly parameterTypes: readonly ApexType[];
  readonly parameterNames: readonly string[];
  /** Boxed. */
  readonly values: readonly unknown[];
}

/** What library functions may ask of the compiled program. `run` answers it for its linker. */
export interface Program {
  /**
   * The type that a name means to `Type.forName`: a user's class, interface or enum (`Outer.Inner`), a platform type, a
   * primitive, a collection (`Map<Id, List<Account>>`) or an sObject, in any case; undefined when nothing has the name.
   * Compiles nothing.
   */
  typeNamed(name: string): ApexType | undefined;
  /** A new value of a type through its constructor without parameters. Raises `System.TypeException` when it has none. */
  instantiate(type: ApexType): unknown;
  /** The name of a trigger of the project on an object that one of these events fires (`before insert`); undefined without one. */
  triggerOn(object: string, events: readonly string[]): string | undefined;
  /** The API version of the class whose code is running, from the JavaScript stack; undefined when unknown. Costs some microseconds. */
  callerVersion(): number | undefined;
  /** A value of a user's type whose instance methods all go to `handle`; no constructor of the type is called. */
  stub(type: ApexType, handle: (call: StubbedCall) => unknown): unknown;
}
