// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { SamsynError } from '@samsyn/terms';
import { clusterFolder } from './cluster.ts';
import type { PlaceToRun } from './place-to-run.ts';
import { serverSettings } from './server-settings.ts';
import { commandFor, runsWell } from './way-to-run.ts';
import type { Command } from './way-to-run.ts';

export interface Server {
  /** Resolves with its last fatal line when the server has ended. */
  readonly ended: Promise<string>;
  /** Fast shutdown: open transactions are rolled back, what was committed is written. */
  stop(): Promise<void>;
}

type Process = ChildProcessByStdio<null, null, Readable>;

/** Where the machine offers it, the server also ends when its keeper is killed outright. */
function serverCommand(place: PlaceToRun, args: readonly string[]): Command {
  const bound = ['--pdeathsig', 'INT', '--'];
  return runsWell(place.way, 'setpriv', [...bound, place.binaries.postgres, '--version'])
    ? commandFor(place.way, 'setpriv', [...bound, place.binaries.postgres, ...args])
    : commandFor(place.way, place.binaries.postgres, args);
}

function spawnServer(place: PlaceToRun, port: number, durable: boolean): Process {
  const args = ['-D', clusterFolder(place), ...serverSettings(port, durable)];
  const command = serverCommand(place, args);
  return spawn(command.program, command.args, {
    ...command.options,
    env: { LC_ALL: 'C', PATH: process.env['PATH'] },
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** Words by which the server says that a file of its own is gone, cut or foreign. */
const damage =
  /could not (?:open|read|locate|find)|invalid|corrupt|not a valid|incompatible|missing/;

/** A standby takes connections that only read. */
const ready = /ready to accept (?:read-only )?connections/;

function didNotStart(word: string, folder: string): SamsynError {
  return damage.test(word)
    ? new SamsynError(
        'runtime.folder-half-written',
        `The database folder ${folder} is not whole (${word}); move it away, or start over with "npm start -- --fresh".`,
        folder,
      )
    : new SamsynError(
        'runtime.database-unreachable',
        `PostgreSQL did not start from ${folder}: ${word}.`,
        folder,
      );
}

/** A full disk takes the line and not the server. */
function noteLine(logFile: string, line: string): void {
  try {
    appendFileSync(logFile, `${line}\n`);
  } catch (error) {
    const full = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
    if (!full) throw error;
  }
}

/**
 * Starts the server and resolves when it takes connections. Its words go to `logFile`.
 * @throws SamsynError `runtime.folder-half-written`, or `runtime.database-unreachable`, with its
 * last word when it does not start
 */
export async function startServer(
  place: PlaceToRun,
  port: number,
  durable: boolean,
  logFile: string,
): Promise<Server> {
  writeFileSync(logFile, '', { mode: 0o600 });
  const child = spawnServer(place, port, durable);
  let lastWord = 'it said nothing';
  const started = new Promise<true>((resolve) => {
    createInterface({ input: child.stderr }).on('line', (line) => {
      noteLine(logFile, line);
      lastWord = /(?:FATAL|PANIC): +(.*)$/.exec(line)?.[1] ?? lastWord;
      if (ready.test(line)) resolve(true);
    });
  });
  const ended = once(child, 'close').then(() => lastWord);
  const first = await Promise.race([started, ended]);
  if (first !== true) throw didNotStart(first, place.folder);
  const stop = async (): Promise<void> => {
    child.kill('SIGINT');
    await ended;
  };
  return { ended, stop };
}
