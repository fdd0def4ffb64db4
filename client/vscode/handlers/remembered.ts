/** The part of `vscode.Memento` that is used. */
export interface Memory {
  get<T>(key: string): T | undefined;
  update(key: string, value: unknown): Thenable<void>;
}

/** The handler that was picked last for a workspace folder (its URI; empty for documents outside of any), as its URI. */
export function rememberedHandler(memory: Memory, folder: string): string | undefined {
  const value = memory.get<unknown>(keyOf(folder));
  return typeof value === 'string' ? value : undefined;
}

/** Remembers the handler (its URI) that was picked for a workspace folder. */
export async function rememberHandler(memory: Memory, folder: string, handler: string): Promise<void> {
  await memory.update(keyOf(folder), handler);
}

function keyOf(folder: string): string {
  return `handler:${folder}`;
}
