import { current, type Transaction } from '../runtime/transaction';

const states = new WeakMap<Transaction, number>();

/**
 * The next number of `Math.random()`, from 0 up to but not including 1. The row of numbers is the same in every run,
 * so that the same request gives the same report. The generator is mulberry32.
 */
export function nextRandom(): number {
  const state = ((states.get(current) ?? 0x5a7e109) + 0x6d2b79f5) | 0;
  states.set(current, state);
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}
