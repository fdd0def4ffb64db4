/**
 * V8's compiled form of the worker's script, kept from process to process: compiling the script is a good part of what
 * a cold run takes.
 */
export interface CompileCache {
  /** Text of the worker's script. */
  readonly source: string;
  /** What `keep` was given for this very text, by this very Node; undefined: nothing yet. */
  readonly code: Uint8Array | undefined;
  /** Keeps the compiled form for the next process. May fail in silence: then the next one compiles again. */
  keep(code: Uint8Array): void;
}

/** The script of a worker that starts from a CompileCache: it opens no file. */
export const BOOT_SCRIPT = `'use strict';
const { workerData } = require('node:worker_threads');
const { Script } = require('node:vm');
const { path, source, code, port } = workerData.boot;
const script = new Script('(function (exports, require, module, __filename) {' + source + '\\n})', {
  filename: path,
  cachedData: code,
});
const message = port.postMessage.bind(port);
port.on('message', () => message(script.createCachedData()));
port.unref();
message({ accepted: code !== undefined && !script.cachedDataRejected });
const module_ = { exports: {} };
script.runInThisContext()(module_.exports, require, module_, path);
`;
