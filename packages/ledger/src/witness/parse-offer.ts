// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { decodeBase64 } from '../verify/decode.ts';
import { offeredHashesMax } from './checkpoint-offer.ts';
import type { CheckpointOffer } from './checkpoint-offer.ts';

function hashIn(line: string): Uint8Array {
  const hash = decodeBase64(line);
  if (hash?.length !== 32) throw new SamsynError('ledger.malformed', 'not a hash', 'consistency');
  return hash;
}

/**
 * The body of an `add-checkpoint` request (C2SP tlog-witness), in form; nothing of it is verified.
 * @throws SamsynError `ledger.malformed`
 */
export function parseOffer(body: string): CheckpointOffer {
  const end = body.indexOf('\n\n');
  const [first = '', ...lines] = body.slice(0, Math.max(end, 0)).split('\n');
  const older = /^old (0|[1-9]\d{0,15})$/.exec(first)?.[1];
  if (older === undefined || !Number.isSafeInteger(Number(older)))
    throw new SamsynError('ledger.malformed', 'the old size is not stated', 'old');
  if (lines.length > offeredHashesMax)
    throw new SamsynError('ledger.malformed', 'a longer proof than there can be', 'consistency');
  return { older: Number(older), consistency: lines.map(hashIn), note: body.slice(end + 2) };
}
