/**
 * Globals of a thread by which code leaves it: the process and its loader, the network, other threads, code that is made
 * of text, timers. Nothing that runs Apex uses one.
 */
const WAYS_OUT: readonly string[] = [
  'process',
  'require',
  'module',
  'eval',
  'fetch',
  'Request',
  'Response',
  'FormData',
  'WebSocket',
  'EventSource',
  'WebAssembly',
  'Worker',
  'BroadcastChannel',
  'MessageChannel',
  'SharedArrayBuffer',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'navigator',
  'localStorage',
  'sessionStorage',
];

/** Functions of each kind; the constructor on the prototype of each makes code of text. */
const KINDS_OF_FUNCTION: readonly object[] = [() => {}, async () => {}, function* () {}, async function* () {}];

/** What everything inherits from, save errors: Node gives each of those a name of its own. */
const INHERITED: readonly object[] = [
  ...[Object, Array, Function, String, Number, Boolean, BigInt, Symbol, Date, RegExp, Promise],
  ...[Map, Set, WeakMap, WeakSet, ArrayBuffer, Uint8Array, Int32Array, DataView],
].map(({ prototype }) => prototype);

/**
 * Takes from this thread what leads out of it, for good. Generated code names none of it; this is what stands behind that
 * wall should it ever have a hole. The global `Function` stays: the linker compiles with it. No run can leave anything
 * for the next one on what both inherit from.
 */
export function disarm(): void {
  for (const name of WAYS_OUT) {
    Object.defineProperty(globalThis, name, { value: undefined, writable: false, configurable: false });
  }
  for (const kind of KINDS_OF_FUNCTION) {
    Object.defineProperty(Object.getPrototypeOf(kind), 'constructor', {
      value: undefined,
      writable: false,
      configurable: false,
    });
  }
  for (const each of INHERITED) Object.freeze(each);
}
