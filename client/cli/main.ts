#!/usr/bin/env node
import { main } from './cli';
import { processIo } from './processIo';

main(process.argv.slice(2), processIo()).then((code) => {
  // Not process.exit(): what was written to a pipe may still be on its way.
  process.exitCode = code;
});
