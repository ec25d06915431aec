// SPDX-License-Identifier: EUPL-1.2
import { findNewest } from '../audit/find-newest.ts';
import { loadFrontier } from '../audit/load-frontier.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import { contradictsOwn } from './contradicts-own.ts';
import { fetchSeen } from './fetch-seen.ts';
import { raiseAlarm } from './raise-alarm.ts';
import type { WitnessLink } from './witness-link.ts';

/**
 * Compares what a witness has cosigned of our ledger with our ledger. Where they are not of one log,
 * ours has been rewritten or cut since, and the alarm is raised.
 * @throws SamsynError `runtime.delivery-failed`, `ledger.*` for what is no checkpoint of ours
 */
export async function compareOwn(context: DirectoryContext, link: WitnessLink): Promise<void> {
  const { name: origin, vkey } = context.ledgerSigner;
  const kept = await fetchSeen(async () => link.seenOf(origin), vkey);
  if (!kept || !(await contradictsOwn(context.db, kept))) return;
  const newest = await findNewest(context.db, origin);
  if (!newest) return;
  const frontier = await loadFrontier(context.db, newest.size);
  const shown = { ...newest, root: frontier.root() };
  await raiseAlarm(context, { origin, kept, shown, foundBy: link.name });
}
