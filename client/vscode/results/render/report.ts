import type { RunReport } from '../../../../engine/run/contract';
import { headline } from './headline';
import { html } from './html';
import { baseName, placeLink } from './place';
import { SCRIPT } from './script';
import { milliseconds, sections } from './sections';
import { STYLE } from './style';

export interface RenderOptions {
  /** Lets the page's one style and one script through its content security policy; new for each page. */
  readonly nonce: string;
  /** Path or URI of the payload; undefined for one that was never saved. */
  readonly payloadFile: string | undefined;
  /** The payload's `eventName`; undefined when it has none. */
  readonly eventName: string | undefined;
}

/**
 * Draws a run's report as a whole HTML page for a webview: every text of the user's escaped, nothing loaded from
 * outside, colours of the theme. Links carry `data-` attributes that script.ts turns into messages to the extension.
 */
export function renderReport(report: RunReport, options: RenderOptions): string {
  const { tone, title, detail } = headline(report);
  const { compile, run } = report.timings;
  const handler = report.handlerFile
    ? placeLink({ file: report.handlerFile, line: 1, column: 1 }, report.handler)
    : html`${report.handler}`;
  const payload = options.payloadFile
    ? placeLink({ file: options.payloadFile, line: 1, column: 1 }, baseName(options.payloadFile))
    : 'an unsaved payload';
  const page = html`<body>
<header class="${tone}">
<h1>${title}</h1>
${detail && html`<p>${detail}</p>`}
<p class="faint">${handler} on ${payload}${options.eventName && html` (${options.eventName})`} · compiled in ${milliseconds(compile)}, ran in ${milliseconds(run)}</p>
<nav><a href="#" data-action="runAgain">Run again</a> <a href="#" data-action="chooseHandler">Choose another handler</a></nav>
</header>
<main>${sections(report)}</main>
</body>`;
  const nonce = html`${options.nonce}`.text;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>SaveLog</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
${page.text}
<script nonce="${nonce}">${SCRIPT}</script>
</html>
`;
}
