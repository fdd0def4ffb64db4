import { raiseLimit } from '../../runtime/operations/catching';
import { refuel } from '../../runtime/state';

/**
 * How often one input of regular expressions may be read.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_pattern_and_matcher_using.htm
 */
export const MAX_READS = 1_000_000;
/** Steps of the machine that read nothing; the platform has no such number, ours ends what would go round for ever. */
const MAX_STEPS = 10_000_000;
/** Reads and steps between two looks at the clock: a power of two. */
const PER_LOOK = 0x1_0000;

/** Counts how often one input is read; raises the platform's LimitException when that is too often. */
export class ReadBudget {
  private reads = 0;
  private steps = 0;

  /** Reads that are left. */
  get left(): number {
    return MAX_READS - this.reads;
  }

  read(times = 1): void {
    this.reads += times;
    if (this.reads > MAX_READS) tooComplicated();
    if ((this.reads & (PER_LOOK - 1)) === 0) refuel();
  }

  step(): void {
    if (++this.steps > MAX_STEPS) tooComplicated();
    if ((this.steps & (PER_LOOK - 1)) === 0) refuel();
  }
}

/** Raises the LimitException that no `catch` sees. [V] apex-recipes issues 19 and 37 */
function tooComplicated(): never {
  return raiseLimit('Regex too complicated');
}
