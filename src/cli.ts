#!/usr/bin/env node
/** The command as a program. */
import { commandLine } from './command-line.ts';
import { unexpected } from './reports/unexpected.ts';

process.on('uncaughtException', (error) => {
  process.stderr.write(unexpected(error));
  process.exit(2);
});
process.exitCode = await commandLine(process.argv.slice(2));
