/**
 * The thread that runs Apex. It has no environment and opens no file: it asks its host for sources and waits for the
 * answer, so that classes can be loaded in the middle of a run.
 */
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { PackText } from '../pack/sortedLines';
import { ENGINE_MS, type Meter } from '../runtime/state';
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
import { WorkSignal } from './workSignal';

const { signals, work, files: port } = workerData as WorkerStart;
const flags = new Int32Array(signals);
const signal = new WorkSignal(work);

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

/** Milliseconds that the host was busy with other things than our questions. */
let delayedMs = 0;

const meter: Meter = {
  now: () => performance.now() - delayedMs,
  heap,
  stopRequested: () => Atomics.load(flags, STOP) === 1,
  expect: (work, ms) => signal.tell(work, ms),
};

const engine = new Engine(meter);
disarm();

parentPort?.on('message', ({ id, request }: RunMessage) => {
  const send = (answer: RunAnswer) => parentPort?.postMessage(answer);
  signal.tell('engine', ENGINE_MS);
  try {
    if (request.kind === 'onSaveLog') send({ id, report: engine.run(request, files) });
    else {
      engine.test(request, files, (event) => send({ id, event }));
      send({ id, done: true });
    }
  } catch (error) {
    engine.forget();
    send({ id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  } finally {
    signal.tell('waits', 0);
  }
});

/** An answer that takes longer waits for the host, not for the file: that is no time of the run's. */
const MOST_ASKING_MS = 20;

/** Asks the host and sleeps until it has answered. */
function ask(question: FileQuestion): FileAnswer {
  const answered = Atomics.load(flags, ANSWERED);
  const before = performance.now();
  const goOn = signal.pause();
  try {
    port.postMessage(question);
    for (;;) {
      const message = receiveMessageOnPort(port) as { message: { answer: FileAnswer } } | undefined;
      if (message) return message.message.answer;
      Atomics.wait(flags, ANSWERED, answered);
    }
  } finally {
    delayedMs += Math.max(0, performance.now() - before - MOST_ASKING_MS);
    goOn();
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
