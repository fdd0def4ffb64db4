/** The page's whole script: links become messages to the extension, see `PageMessage` in ../messages.ts. */
export const SCRIPT = `
const vscode = acquireVsCodeApi();
document.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link) return;
  event.preventDefault();
  const { file, line, column, problem, action } = link.dataset;
  if (file !== undefined) vscode.postMessage({ type: 'open', file, line: Number(line), column: Number(column) });
  else if (problem !== undefined) vscode.postMessage({ type: 'explain', code: problem });
  else if (action !== undefined) vscode.postMessage({ type: action });
});
`;
