import type { HandlerRef } from '../../../server/protocol';

/** What decides which handler runs. Names are compared case-insensitively, as Apex does. */
export interface Selection {
  /** Handlers of the payload's project, sorted by name. */
  readonly handlers: readonly HandlerRef[];
  /** Setting `savelog.defaultHandler`; empty when unset. */
  readonly setting: string;
  /** URI of the handler that was picked last in this workspace folder. */
  readonly remembered: string | undefined;
}

/** `use` this handler · `pick` among these, the remembered one first · `none` exists · `missing`: the setting names one that does not exist. */
export type SelectionResult =
  | { readonly kind: 'use'; readonly handler: HandlerRef }
  | { readonly kind: 'pick'; readonly handlers: readonly HandlerRef[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'missing'; readonly name: string };

/**
 * Chooses the handler for a run: the setting's, else the only one, else the remembered one, else the user picks.
 * `ask` demands a pick even where the choice is remembered.
 */
export function selectHandler({ handlers, setting, remembered }: Selection, ask = false): SelectionResult {
  if (ask) {
    return handlers.length === 0 ? { kind: 'none' } : { kind: 'pick', handlers: rememberedFirst(handlers, remembered) };
  }
  if (setting !== '') {
    const handler = handlers.find(({ name }) => name.toLowerCase() === setting.toLowerCase());
    return handler ? { kind: 'use', handler } : { kind: 'missing', name: setting };
  }
  const [first, second] = handlers;
  if (!first) {
    return { kind: 'none' };
  }
  if (!second) {
    return { kind: 'use', handler: first };
  }
  const known = handlers.find(({ uri }) => uri === remembered);
  return known ? { kind: 'use', handler: known } : { kind: 'pick', handlers: rememberedFirst(handlers, remembered) };
}

function rememberedFirst(handlers: readonly HandlerRef[], remembered: string | undefined): readonly HandlerRef[] {
  const known = handlers.find(({ uri }) => uri === remembered);
  return known ? [known, ...handlers.filter((handler) => handler !== known)] : handlers;
}
