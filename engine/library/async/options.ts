import { raise } from '../../runtime/exceptions';
import { current } from '../../runtime/transaction';
import { PlatformObject } from '../../runtime/values/platformObject';
import { platformType } from '../../types/type';
import { given } from '../arguments';
import { type PlatformDeclaration, platform } from '../platform';

/** What tells two queueable jobs to be the same. */
class SignatureValue extends PlatformObject {
  readonly $type = platformType('System.QueueableDuplicateSignature');
  constructor(readonly text: string) {
    super();
  }
}

class SignatureBuilder extends PlatformObject {
  readonly $type = platformType('System.QueueableDuplicateSignature.Builder');
  readonly parts: string[] = [];

  /** Parts are told apart by their kind and length, so that no two lists of parts read alike. */
  add(kind: string, value: unknown): this {
    const text = String(given(value));
    this.parts.push(`${kind}${text.length}:${text}`);
    return this;
  }
}

/** How a queueable is to be enqueued. */
export class AsyncOptionsValue extends PlatformObject {
  readonly $type = platformType('System.AsyncOptions');
  maximumDepth: number | null = null;
  /** Minutes. */
  delay: number | null = null;
  duplicates: SignatureValue | null = null;

  get signature(): string | undefined {
    return this.duplicates?.text;
  }
}

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_AsyncOptions.htm */
const asyncOptions = platform('class System.AsyncOptions', {
  'new()': () => new AsyncOptionsValue(),
  'Integer MaximumQueueableStackDepth': {
    get: (options: AsyncOptionsValue) => options.maximumDepth,
    set: (options: AsyncOptionsValue, depth: number | null) => {
      options.maximumDepth = depth;
    },
  },
  'Integer MinimumQueueableDelayInMinutes': {
    get: (options: AsyncOptionsValue) => options.delay,
    set: (options: AsyncOptionsValue, minutes: number | null) => {
      options.delay = minutes;
    },
  },
  'System.QueueableDuplicateSignature DuplicateSignature': {
    get: (options: AsyncOptionsValue) => options.duplicates,
    set: (options: AsyncOptionsValue, signature: SignatureValue | null) => {
      options.duplicates = signature;
    },
  },
});

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_AsyncInfo.htm */
const asyncInfo = platform('class System.AsyncInfo', {
  'static Integer getCurrentQueueableStackDepth()': () => chain().depth,
  'static Integer getMaximumQueueableStackDepth()': () => {
    const { maximumDepth } = chain();
    return maximumDepth ?? raise('System.UnsupportedOperationException', 'No maximum stack depth is set.');
  },
  'static Integer getMinimumQueueableDelayInMinutes()': () => chain().delay,
  'static Boolean hasMaxStackDepth()': () => chain().maximumDepth !== undefined,
});

/** The running queueable. [K] the exceptions */
function chain() {
  const { job } = current;
  if (job?.kind !== 'queueable') {
    return raise('System.UnsupportedOperationException', 'AsyncInfo is available in a Queueable job only.');
  }
  return job;
}

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_QueueableDuplicateSignature.htm */
const signature = platform('class System.QueueableDuplicateSignature', {
  'static System.QueueableDuplicateSignature.Builder builder()': () => new SignatureBuilder(),
});

const builder = platform('class System.QueueableDuplicateSignature.Builder', {
  'new()': () => new SignatureBuilder(),
  'System.QueueableDuplicateSignature.Builder addId(Id id)': (made: SignatureBuilder, id: string) => made.add('i', id),
  'System.QueueableDuplicateSignature.Builder addInteger(Integer number)': (made: SignatureBuilder, number: number) =>
    made.add('n', number),
  'System.QueueableDuplicateSignature.Builder addString(String text)': (made: SignatureBuilder, text: string) =>
    made.add('s', text),
  'System.QueueableDuplicateSignature build()': (made: SignatureBuilder) => new SignatureValue(made.parts.join('')),
});

export const optionDeclarations: readonly PlatformDeclaration[] = [asyncOptions, asyncInfo, signature, builder];
