// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';

// Runs a command for a parent that holds this process's standard input: the command is ended when
// the parent is gone, and its exit code becomes this process's.
const [program = '', ...args] = process.argv.slice(2);
const command = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
const end = (): void => {
  command.kill('SIGKILL');
};
process.stdin.on('end', end).on('error', end).resume();
process.on('SIGTERM', end);
command.on('error', () => process.exit(127));
command.on('close', (code) => process.exit(code ?? 1));
