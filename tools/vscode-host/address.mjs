import path from 'node:path';

/**
 * The workbench's address.
 *
 * @param {number} port
 * @param {{ workspace?: string, development?: readonly string[], tests?: string }} options a folder or
 *   `.code-workspace` file (an empty window without), folders of extensions under development, a test suite's module.
 * @returns {string}
 */
export function workbenchAddress(port, { workspace, development = [], tests }) {
  const authority = `127.0.0.1:${port}`;
  const remote = (/** @type {string} */ file) => `vscode-remote://${authority}${encodeURI(path.resolve(file))}`;
  const payload = development.map((folder) => ['extensionDevelopmentPath', remote(folder)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  payload.push(['skipWelcome', 'true']);
  const query = new URLSearchParams();
  if (!workspace) query.set('ew', 'true');
  else query.set(workspace.endsWith('.code-workspace') ? 'workspace' : 'folder', path.resolve(workspace));
  query.set('payload', JSON.stringify(payload));
  return `http://${authority}/?${query}`;
}
