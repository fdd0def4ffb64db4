/**
 * The thread that runs Apex. It has no environment and opens no file: it asks its host for sources and waits for the
 * answer, so that classes can be loaded in the middle of a run.
 */
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { PackText } from '../pack/sortedLines';
import type { Meter } from '../runtime/state';
import type {
  ApexSource,
  FileProvider,
  MetadataSource,
  PackName,
  ProjectFacts,
  StaticResourceSource,
} from './contract';
import { disarm } from './disarm';
import { Engine } from './engine';
import {
  ANSWERED,
  type FileAnswer,
  type FileQuestion,
  type RunAnswer,
  type RunMessage,
  STOP,
  type WorkerStart,
} from './workerChannel';

const { signals, files: port } = workerData as WorkerStart;
const flags = new Int32Array(signals);

const files: FileProvider = {
  apexClass: (name) => ask({ kind: 'class', name }) as ApexSource | undefined,
  objectMetadata: (name) => ask({ kind: 'object', name }) as readonly MetadataSource[],
  objectTriggers: (name) => ask({ kind: 'triggers', name }) as readonly ApexSource[],
  metadataFiles: (of, name) => ask({ kind: 'metadata', of, name }) as readonly MetadataSource[],
  staticResource: (name) => ask({ kind: 'staticResource', name }) as StaticResourceSource | undefined,
  project: () => ask({ kind: 'project' }) as ProjectFacts | undefined,
  pack,
};

/** Packs that were sent: they serve every later run of this thread. */
const packs = new Map<PackName, PackText>();

function pack(name: PackName): PackText | undefined {
  let text = packs.get(name);
  if (text === undefined) {
    text = ask({ kind: 'pack', name }) as PackText | undefined;
    if (text !== undefined) packs.set(name, text);
  }
  return text;
}

const meter: Meter = {
  now: () => performance.now(),
  heap,
  stopRequested: () => Atomics.load(flags, STOP) === 1,
};

const engine = new Engine(meter);
disarm();

parentPort?.on('message', ({ id, request }: RunMessage) => {
  const send = (answer: RunAnswer) => parentPort?.postMessage(answer);
  try {
    if (request.kind === 'onSaveLog') send({ id, report: engine.run(request, files) });
    else {
      engine.test(request, files, (event) => send({ id, event }));
      send({ id, done: true });
    }
  } catch (error) {
    engine.forget();
    send({ id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

/** Asks the host and sleeps until it has answered. */
function ask(question: FileQuestion): FileAnswer {
  const before = Atomics.load(flags, ANSWERED);
  port.postMessage(question);
  for (;;) {
    const message = receiveMessageOnPort(port) as { message: { answer: FileAnswer } } | undefined;
    if (message) return message.message.answer;
    Atomics.wait(flags, ANSWERED, before);
  }
}

let collectGarbage: (() => void) | undefined;

/** Bytes in use; above the threshold garbage is collected first, so that only what is kept counts. */
function heap(threshold: number): number {
  const used = getHeapStatistics().used_heap_size;
  if (used <= threshold) return used;
  if (!collectGarbage) {
    setFlagsFromString('--expose-gc');
    collectGarbage = runInNewContext('gc') as () => void;
  }
  collectGarbage();
  return getHeapStatistics().used_heap_size;
}
