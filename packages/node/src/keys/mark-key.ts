// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { Instant } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { Ledger, Tx, WrittenLine } from '../audit/record.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import { kidsOf } from '../directory/key-set.ts';
import { refreshKeys } from '../directory/refresh-keys.ts';
import { keepMark, lockKeyStatements } from './keep-statement.ts';
import { enqueueKeys, sayOfKeys, speakerOf } from './say-of-keys.ts';
import type { Speaker } from './say-of-keys.ts';

/** The end of a key, or its loss. */
export type Marking =
  | { readonly act: 'retired'; readonly kid: string; readonly until: Instant }
  | { readonly act: 'compromised'; readonly kid: string; readonly since: Instant };

/** Whose key it is, and whether the other authority has been told by a signature. */
export interface Marked {
  readonly whose: 'own' | 'peer';
  readonly told: boolean;
}

function ownerOf({ keyring }: DirectoryContext, kid: string): 'own' | 'peer' {
  const { own, peer } = keyring.known;
  if (own.some(({ written }) => kidsOf(written).includes(kid))) return 'own';
  if (peer.some(({ written }) => kidsOf(written).includes(kid))) return 'peer';
  throw new SamsynError('keys.unknown', 'no key of either authority has this id', 'kid');
}

/** The line of a mark that no key is left to sign. */
async function lineOf(ledger: Ledger, speaker: Speaker, marking: Marking): Promise<WrittenLine> {
  const actor = speakerOf(speaker);
  return ledger.add({ event: `keys.${marking.act}`, actor, content: { ...marking } });
}

async function keep(context: DirectoryContext, tx: Tx, marking: Marking): Promise<void> {
  const moment = marking.act === 'retired' ? marking.until : marking.since;
  await keepMark(tx, marking, moment, context.clock());
  await enqueueKeys(tx);
}

/**
 * Ends a key early, or says that it is in strange hands: from now on nothing signed with it is
 * accepted, and nothing is signed with it or sealed to it. Where the key is our own and another is
 * in force, the other authority is told, signed; else people have to tell it.
 * @throws SamsynError `keys.unknown`
 */
export async function markKey(
  context: DirectoryContext,
  speaker: Speaker,
  marking: Marking,
): Promise<Marked> {
  await refreshKeys(context);
  const whose = ownerOf(context, marking.kid);
  await record(context, async (tx, ledger) => {
    await lockKeyStatements(tx);
    await keep(context, tx, marking);
    return { line: await lineOf(ledger, speaker, marking), result: undefined };
  });
  // Looked up anew: the marked key no longer signs, least of all the word about itself.
  await refreshKeys(context);
  const told = whose === 'own' && context.own.keys.signing.standing === 'in-force';
  if (told)
    await record(context, async (tx, ledger) => {
      await lockKeyStatements(tx);
      const line = await sayOfKeys(context, { tx, ledger }, speaker, marking);
      return { line, result: undefined };
    });
  return { whose, told };
}
