import { LARGEST_GUESSED } from '../documents';

/** The `eventName` of a payload's text; undefined when it has none that is a string, is not JSON, or is huge. */
export function eventNameOf(text: string): string | undefined {
  if (text.length > LARGEST_GUESSED) {
    return undefined;
  }
  try {
    const payload: unknown = JSON.parse(text);
    const { eventName } = Object(payload) as { eventName?: unknown };
    return typeof eventName === 'string' ? eventName : undefined;
  } catch {
    return undefined;
  }
}
