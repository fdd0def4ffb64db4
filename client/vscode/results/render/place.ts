import { type Html, html } from './html';

/** A place that a link of the report opens; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Last segment of a path or URI, decoded: `SaveCallLog.cls`. Gives the whole text when it does not decode. */
export function baseName(file: string): string {
  const last = file.split(/[\\/]/).pop() ?? file;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** A link to a place, `SaveCallLog.cls:12` unless a label is given. What it does is in script.ts. */
export function placeLink(place: Place, label = `${baseName(place.file)}:${place.line}`): Html {
  return html`<a href="#" data-file="${place.file}" data-line="${place.line}" data-column="${place.column}">${label}</a>`;
}
