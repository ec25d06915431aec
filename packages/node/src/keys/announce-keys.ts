// SPDX-License-Identifier: EUPL-1.2
import type { PublicKeys } from '@samsyn/envelope';
import { record } from '../audit/record.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import { kidsOf } from '../directory/key-set.ts';
import { refreshKeys } from '../directory/refresh-keys.ts';
import { loadAnnouncements } from './announcements.ts';
import { lockKeyStatements } from './keep-statement.ts';
import { sayOfKeys } from './say-of-keys.ts';
import type { Speaker } from './say-of-keys.ts';

function sameKeys(a: PublicKeys, b: PublicKeys): boolean {
  return kidsOf(a).join() === kidsOf(b).join();
}

/**
 * Announces to the other authority each own set of keys that it has not been told of, signed with
 * the keys in force and with the new. One whose announcement is open stays as it is.
 * @returns the sets that were announced
 * @throws SamsynError `envelope.key-expired`, `-compromised` when no key in force is left to sign
 */
export async function announceKeys(
  context: DirectoryContext,
  speaker: Speaker,
): Promise<readonly PublicKeys[]> {
  await refreshKeys(context);
  const done = await loadAnnouncements(context, context.db);
  const waits = context.keyring.known.own.filter(
    ({ agreed, written }) =>
      !agreed &&
      !done.some(
        ({ own, state, statement }) => own && state === 'open' && sameKeys(statement.keys, written),
      ),
  );
  for (const { own, keys, written } of waits) {
    await record(context, async (tx, ledger) => {
      await lockKeyStatements(tx);
      const set = { ...written, valid: keys.valid };
      const said = { act: 'announced', keys: set } as const;
      const line = await sayOfKeys(context, { tx, ledger }, speaker, said, own.signing);
      return { line, result: undefined };
    });
  }
  return waits.map(({ written }) => written);
}
