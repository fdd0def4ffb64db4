import { Engine } from '../../engine/run/engine';
import { meter, project, request } from '../support/apex';
import type { BenchRow } from './row';

/** Rounds on each side; the best counts, since noise only ever slows down. */
const ROUNDS = 15;
/** Lines of the invoice. */
const LINES = 200_000;

const apex = `
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
  }`;

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

function total(): string {
  let sum = 0n;
  for (let line = 0; line < LINES; line++) {
    const price = 1999n + BigInt(line % 500);
    sum += gross(price, BigInt((line % 7) + 1));
  }
  const digits = sum.toString();
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Decimal money arithmetic: price × quantity × tax, rounded, against cents in bigint by hand. */
export function bench(): BenchRow[] {
  const source = `global class Work implements purecloud.CTIExtension.SaveLog { ${apex} global String onSaveLog(String data) { return total().toPlainString(); } }`;
  const files = project([source]);
  const engine = new Engine(meter);
  const generous = request('Work', '{}', { limits: { cpuMs: 60_000, heapMb: 1_000 } });
  let ours = Number.POSITIVE_INFINITY;
  let reference = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const expected = total();
    const between = performance.now();
    const report = engine.run(generous, files);
    const end = performance.now();
    if (report.value !== expected) {
      throw new Error(
        `Apex gives ${report.value ?? JSON.stringify(report.exception ?? report.problems)}, not ${expected}`,
      );
    }
    reference = Math.min(reference, between - start);
    ours = Math.min(ours, end - between);
  }
  return [{ name: 'Decimal money arithmetic', ours, reference, ratio: ours / reference, budget: 3, unit: 'ms' }];
}
