// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { decodeBase64 } from './decode.ts';

/** What a checkpoint says of a ledger (C2SP tlog-checkpoint). */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
}

/**
 * The three lines of a checkpoint's text; extension lines are refused.
 * @throws SamsynError `ledger.checkpoint`
 */
export function parseCheckpoint(text: string, path?: string): Checkpoint {
  const match = /^([\x21-\x2a\x2c-\x7e]+)\n(0|[1-9][0-9]{0,15})\n([A-Za-z0-9+/=]+)\n$/.exec(text);
  const [, origin, digits, encoded] = match ?? [];
  const root = decodeBase64(encoded ?? '');
  const size = Number(digits);
  if (origin === undefined || root?.length !== 32 || !Number.isSafeInteger(size))
    throw new SamsynError('ledger.checkpoint', 'not a checkpoint: origin, size, root', path);
  return { origin, size, root };
}
