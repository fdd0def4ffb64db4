import { Engine } from '../../engine/run/engine';
import { meter, project, request } from '../support/apex';
import type { BenchRow } from './row';
import { sideBySide } from './sideBySide';

interface Program {
  readonly name: string;
  /** Members of a class; `static Decimal total()` does the job. */
  readonly apex: string;
  readonly byHand: () => string;
  readonly budget?: number;
}

/** Rounds on each side. */
const ROUNDS = 30;
/** Lines of the invoice. */
const LINES = 200_000;

/** Price × quantity × tax, rounded. */
const invoice: Program = {
  name: 'Decimal money arithmetic',
  budget: 3,
  apex: `
  static final Decimal RATE = 0.19;
  static Decimal gross(Decimal price, Integer quantity) {
    Decimal net = price * quantity;
    return net + (net * RATE).setScale(2, RoundingMode.HALF_EVEN);
  }
  static Decimal total() {
    Decimal sum = 0;
    for (Integer line = 0; line < ${LINES}; line++) {
      Decimal price = 19.99 + Math.mod(line, 500) * 0.01;
      sum += gross(price, Math.mod(line, 7) + 1);
    }
    return sum;
  }`,
  byHand: () => shown(invoiceTotal(), 2),
};

/** Scales that differ, rounding half-up, comparison and division: what no budget is about, but people write. */
const discounts: Program = {
  name: 'Decimal with different scales',
  apex: `
  static Decimal total() {
    Decimal sum = 0;
    Decimal best = 0;
    for (Integer line = 0; line < ${LINES}; line++) {
      Decimal price = 20 + Math.mod(line, 500) * 0.001;
      Decimal discount = price > 20.25 ? 0.5 : 1.25;
      Decimal net = (price - discount).setScale(2, RoundingMode.HALF_UP);
      if (net > best) { best = net; }
      sum += net / 4;
    }
    return sum + best;
  }`,
  byHand: () => shown(discountTotal(), 4),
};

/** Half-even, as money is rounded; `amount` is not negative. */
function rounded(amount: bigint, divisor: bigint): bigint {
  const quotient = amount / divisor;
  const twice = 2n * (amount % divisor);
  return twice > divisor || (twice === divisor && quotient % 2n === 1n) ? quotient + 1n : quotient;
}

/** The same invoice in cents. */
function gross(price: bigint, quantity: bigint): bigint {
  const net = price * quantity;
  return net + rounded(net * 19n, 100n);
}

function invoiceTotal(): bigint {
  let sum = 0n;
  for (let line = 0; line < LINES; line++) {
    const price = 1999n + BigInt(line % 500);
    sum += gross(price, BigInt((line % 7) + 1));
  }
  return sum;
}

/** The discounts in thousandths, their sum in ten thousandths. */
function discountTotal(): bigint {
  let sum = 0n;
  let best = 0n;
  for (let line = 0; line < LINES; line++) {
    const price = 20_000n + BigInt(line % 500);
    const discount = price > 20_250n ? 500n : 1_250n;
    const net = (price - discount + 5n) / 10n;
    if (net > best) best = net;
    sum += net * 25n;
  }
  return sum + best * 100n;
}

function shown(units: bigint, scale: number): string {
  const digits = units.toString();
  return `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** Decimal arithmetic against units in bigint by hand. */
export function bench(): BenchRow[] {
  return [invoice, discounts].map(compare);
}

function compare({ name, apex, byHand, budget }: Program): BenchRow {
  const source = `global class Work implements purecloud.CTIExtension.SaveLog { ${apex} global String onSaveLog(String data) { return total().toPlainString(); } }`;
  const files = project([source]);
  const engine = new Engine(meter);
  const generous = request('Work', '{}', { limits: { cpuMs: 60_000, heapMb: 1_000 } });
  const { ours, reference } = sideBySide(
    ROUNDS,
    () => engine.run(generous, files),
    byHand,
    (report, expected) => {
      if (report.value === expected) return;
      const actual = report.value ?? JSON.stringify(report.exception ?? report.problems);
      throw new Error(`${name}: Apex gives ${actual}, not ${expected}`);
    },
  );
  return { name, ours, reference, ratio: ours / reference, ...(budget === undefined ? {} : { budget }), unit: 'ms' };
}
