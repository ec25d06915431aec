// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';

/** What a command is given: its words, its environment, and where to write. */
export interface CommandCall {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly version: string;
}

/** One command of the program. Resolves with the exit code. */
export interface Command {
  readonly usage: string;
  readonly summary: string;
  readonly run: (call: CommandCall) => Promise<number>;
}

/** @throws SamsynError `config.missing` naming what was left out */
export function given(value: string | undefined, name: string): string {
  if (value === undefined || value === '')
    throw new SamsynError('config.missing', `${name} is missing`, name);
  return value;
}
