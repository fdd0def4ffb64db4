import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { CompileCache } from '../../engine/run/compiledWorker';

const PREFIX = 'worker-';
const DIGEST_BYTES = 32;

/** Where programs keep what they can make again, by the custom of the system; undefined when the user has no home. */
export function cacheFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string | undefined {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = environment;
  if (platform === 'win32') return LOCALAPPDATA ? join(LOCALAPPDATA, 'SaveLog', 'Cache') : undefined;
  if (home === '' || home === '/') return undefined;
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'SaveLog');
  return join(XDG_CACHE_HOME || join(home, '.cache'), 'savelog');
}

/**
 * The compile cache of a script in a folder of the user's own. What is in it counts only for this very text and this very
 * Node, when its digest is right, and when nobody else can write there. Undefined when the script cannot be read.
 */
export function compileCache(script: string, folder: string): CompileCache | undefined {
  let source: string;
  try {
    source = readFileSync(script, 'utf8');
  } catch {
    return undefined;
  }
  const { version, arch } = process;
  const name = `${PREFIX}${digest(`${version} ${process.versions.v8} ${arch}\n${source}`).toString('hex').slice(0, 32)}`;
  const file = join(folder, name);
  return {
    source,
    code: isOurs(folder) ? kept(file) : undefined,
    keep(code) {
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        if (!isOurs(folder)) return;
        for (const other of readdirSync(folder))
          if (other.startsWith(PREFIX)) rmSync(join(folder, other), { force: true });
        const writing = `${file}.${process.pid}`;
        writeFileSync(writing, Buffer.concat([digest(code), code]), { mode: 0o600 });
        renameSync(writing, file);
      } catch {
        // A full disk or a folder that cannot be written costs the next start some milliseconds, no more.
      }
    },
  };
}

function kept(file: string): Uint8Array | undefined {
  try {
    const bytes = readFileSync(file);
    const code = bytes.subarray(DIGEST_BYTES);
    return bytes.length > DIGEST_BYTES && digest(code).equals(bytes.subarray(0, DIGEST_BYTES)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a folder belongs to the user and nobody else can write into it. Windows keeps a user's folders to the user. */
function isOurs(folder: string): boolean {
  try {
    const { uid, mode } = statSync(folder);
    const { getuid } = process;
    return getuid === undefined || (uid === getuid() && (mode & 0o022) === 0);
  } catch {
    return false;
  }
}

function digest(data: string | Uint8Array): Buffer {
  return createHash('sha256').update(data).digest();
}
