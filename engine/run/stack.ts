import { SCRIPT_PREFIX, setFrameReader } from '../runtime/frames';
import type { StackFrame } from './contract';
import type { Script } from './linker';

/** Lines that `new Function` puts above the text of a function body. */
const HEADER_LINES = 2;
const LOCATION = new RegExp(`(${SCRIPT_PREFIX}\\d+\\.js):(\\d+):\\d+`);

/** Reads Apex frames out of the text of a JavaScript stack, innermost first; JavaScript's own frames are left out. */
export function apexFrames(stack: string, scripts: ReadonlyMap<string, Script>): StackFrame[] {
  const frames: StackFrame[] = [];
  for (const line of stack.split('\n')) {
    const match = LOCATION.exec(line);
    const script = match && scripts.get(match[1] as string);
    const origin = script?.origins[Number(match?.[2]) - 1 - HEADER_LINES];
    if (!script || !origin || (origin.isEntry && frames.length > 0)) continue;
    const position = script.lines.oneBasedAt(origin.start);
    frames.push({
      class: origin.class,
      method: origin.method,
      file: script.source.file,
      line: position.line,
      column: position.column,
    });
  }
  return frames;
}

/** Makes `framesOf` read the frames of these scripts; called before each run. */
export function readFramesOf(scripts: ReadonlyMap<string, Script>): void {
  setFrameReader((exception) => {
    exception.frames ??= apexFrames(String(exception.stack ?? ''), scripts);
    return exception.frames;
  });
}

/** Where the running Apex stands, from a JavaScript stack taken here. */
export function currentPosition(scripts: ReadonlyMap<string, Script>): { file: string; line: number } | undefined {
  const holder: { stack?: string } = {};
  Error.captureStackTrace(holder, currentPosition);
  const [frame] = apexFrames(holder.stack ?? '', scripts);
  return frame && { file: frame.file, line: frame.line };
}
