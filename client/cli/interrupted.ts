/** What `work` gives, or a rejection as soon as the user presses Ctrl-C. */
export async function untilInterrupted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop: (() => void) | undefined;
  const interrupted = new Promise<never>((_, reject) => {
    stop = () => reject(new Error('interrupted'));
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
  });
  // Whichever loses must not end the process as an unhandled rejection.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, interrupted]);
  } finally {
    if (stop) signal.removeEventListener('abort', stop);
  }
}
