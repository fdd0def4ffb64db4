/** The page's style, in the colours and fonts of the editor's theme. */
export const STYLE = `
body { font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); color: var(--vscode-foreground); padding: 0 1.25em 2em; line-height: 1.45; }
header { border-left: 4px solid; padding: .1em 0 .1em 1em; margin: 1.2em 0; }
header.good { border-color: var(--vscode-testing-iconPassed, var(--vscode-charts-green)); }
header.bad { border-color: var(--vscode-testing-iconFailed, var(--vscode-errorForeground)); }
header.warning { border-color: var(--vscode-editorWarning-foreground, var(--vscode-charts-yellow)); }
h1 { font-size: 1.5em; font-weight: 600; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 1.05em; font-weight: 600; margin: 1.8em 0 .5em; border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-widget-border, transparent)); padding-bottom: .25em; }
h3 { font-size: 1em; margin: 1em 0 .3em; }
p { margin: .35em 0; }
nav a { margin-right: 1.2em; }
a { color: var(--vscode-textLink-foreground); text-decoration: none; }
a:hover, a:focus { color: var(--vscode-textLink-activeForeground); text-decoration: underline; }
a:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
.faint { color: var(--vscode-descriptionForeground); }
code, pre, .log, .stack, .exception, .change td, .number { font-family: var(--vscode-editor-font-family); font-size: var(--vscode-editor-font-size); }
pre { margin: 0; }
pre, .log, .exception, .change td { white-space: pre-wrap; overflow-wrap: anywhere; }
.exception b, td.error { color: var(--vscode-errorForeground); }
td.warning { color: var(--vscode-editorWarning-foreground); }
.stack { list-style: none; padding-left: 1.2em; margin: .3em 0; }
table { border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: .2em 1.4em .2em 0; font-weight: normal; }
.change { width: 100%; table-layout: fixed; margin-bottom: 1.2em; }
.change caption { text-align: left; padding: .2em 0; }
.change th, .change td { border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-widget-border, transparent)); }
.change th:first-child { width: 30%; overflow-wrap: anywhere; }
thead th { color: var(--vscode-descriptionForeground); }
.brief, .number { white-space: nowrap; }
.number { text-align: right; }
progress { appearance: none; width: 8em; height: .45em; border: none; }
progress::-webkit-progress-bar { background: var(--vscode-panel-border, var(--vscode-widget-border, transparent)); }
progress::-webkit-progress-value { background: var(--vscode-progressBar-background); }
`;
