/**
 * Wraps an asynchronous action so that it never overlaps itself and never piles up: while one call is under way, only
 * the newest of the later calls is kept and follows when it is done. The promise of a call that was overtaken resolves
 * to undefined without the action having been called. A rejection reaches its own caller alone.
 */
export function latestOnly<A extends readonly unknown[], R>(
  action: (...args: A) => Promise<R>,
): (...args: A) => Promise<R | undefined> {
  let busy = false;
  let waiting: (() => void) | undefined;
  let overtake: (() => void) | undefined;

  return async (...args) => {
    if (busy) {
      overtake?.();
      const mine = await new Promise<boolean>((resolve) => {
        waiting = () => resolve(true);
        overtake = () => resolve(false);
      });
      if (!mine) {
        return undefined;
      }
    }
    busy = true;
    try {
      return await action(...args);
    } finally {
      const next = waiting;
      waiting = undefined;
      overtake = undefined;
      if (next) {
        next();
      } else {
        busy = false;
      }
    }
  };
}
