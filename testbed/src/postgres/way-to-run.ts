// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import { userInfo } from 'node:os';
import type { Account } from './unprivileged-account.ts';
import { findUnprivilegedAccount } from './unprivileged-account.ts';

/**
 * How PostgreSQL, which refuses root, is run here. `direct`: as this user. `namespace`: as this
 * user under the number of an unprivileged account, so that folders only this user can enter stay
 * within reach. `account`: as that account itself, which must be able to reach everything.
 */
export type WayToRun =
  | { readonly kind: 'direct' }
  | { readonly kind: 'namespace'; readonly account: Account }
  | { readonly kind: 'account'; readonly account: Account };

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly options: { readonly uid?: number; readonly gid?: number; readonly cwd: string };
}

/** The command that runs `program` in that way, from the root folder. */
export function commandFor(way: WayToRun, program: string, args: readonly string[]): Command {
  switch (way.kind) {
    case 'direct':
      return { program, args, options: { cwd: '/' } };
    case 'namespace': {
      const { uid, gid } = way.account;
      const map = ['--user', `--map-user=${uid}`, `--map-group=${gid}`];
      return { program: 'unshare', args: [...map, '--', program, ...args], options: { cwd: '/' } };
    }
    case 'account':
      return { program, args, options: { ...way.account, cwd: '/' } };
  }
}

/** Whether the command can be run in that way and ends well. Waits for it. */
export function runsWell(way: WayToRun, program: string, args: readonly string[]): boolean {
  const command = commandFor(way, program, args);
  return (
    spawnSync(command.program, command.args, { ...command.options, stdio: 'ignore' }).status === 0
  );
}

function isKnownUser(): boolean {
  try {
    return userInfo().uid !== 0;
  } catch {
    return false;
  }
}

/**
 * The first way that this machine permits and that `reaches` what it must; root and users without
 * a name need another number. The last one stands when none does, so that it fails by its own word.
 */
export function chooseWay(reaches: (way: WayToRun) => boolean): WayToRun {
  const account = findUnprivilegedAccount();
  if (isKnownUser() || account === undefined) return { kind: 'direct' };
  const namespace: WayToRun = { kind: 'namespace', account };
  const isRoot = process.getuid?.() === 0;
  return !isRoot || reaches(namespace) ? namespace : { kind: 'account', account };
}
