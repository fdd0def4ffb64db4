import { join } from 'node:path';
import { createConnection } from 'vscode-languageserver/node';
import { EngineHost } from '../../engine/run/host';
import { startServer } from './connection';
import { nodeHost } from './host';

/** The server's process: the client starts it and speaks over node IPC (or over what the command line says). */
startServer(
  createConnection(),
  nodeHost((workerPath) => new EngineHost(workerPath ?? join(import.meta.dirname, 'worker.js'))),
);
