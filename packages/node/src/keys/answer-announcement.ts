// SPDX-License-Identifier: EUPL-1.2
import { hasRight } from '@samsyn/casework';
import { SamsynError } from '@samsyn/terms';
import type { ActId } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { Ledger, Reader, Tx } from '../audit/record.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import { refreshKeys } from '../directory/refresh-keys.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { loadAnnouncements } from './announcements.ts';
import type { Announcement } from './announcements.ts';
import { fingerprintOf, isFingerprint } from './fingerprint-of.ts';
import { lockKeyStatements } from './keep-statement.ts';
import { sayOfKeys } from './say-of-keys.ts';

/** Officers who must each have compared the fingerprint before keys are accepted. */
const eyes = 2;

/** @throws SamsynError `access.forbidden` */
function assertMayConfirmKeys(officer: Officer): void {
  if (!hasRight(officer.roles, 'confirm-keys'))
    throw new SamsynError('access.forbidden', 'your role does not take over keys');
}

async function findOpen(
  context: DirectoryContext,
  db: Reader,
  announcementId: ActId,
): Promise<Announcement> {
  const found = (await loadAnnouncements(context, db)).find(
    ({ actId, own }) => actId === announcementId && !own,
  );
  if (!found)
    throw new SamsynError('input.not-found', 'there is no such announcement', 'announcementId');
  if (found.state !== 'open')
    throw new SamsynError('keys.closed', 'the announcement has been answered', 'announcementId');
  return found;
}

async function confirmersOf(db: Reader, announcementId: ActId): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('key_confirmations')
    .select('officer_id')
    .where('announcement_id', '=', announcementId)
    .execute();
  return rows.map((row) => row.officer_id);
}

async function keepConfirmation(
  { clock }: DirectoryContext,
  tx: Tx,
  officer: Officer,
  announcementId: ActId,
): Promise<void> {
  await tx
    .insertInto('key_confirmations')
    .values({
      announcement_id: announcementId,
      officer_id: officer.officerId,
      officer_title: officer.name,
      unit: officer.unit,
      at: clock(),
    })
    .execute();
}

async function confirm(
  context: DirectoryContext,
  { tx, ledger }: { readonly tx: Tx; readonly ledger: Ledger },
  officer: Officer,
  announcementId: ActId,
) {
  const before = await confirmersOf(tx, announcementId);
  if (before.includes(officer.officerId))
    throw new SamsynError('keys.same-officer', 'another officer compares it too', 'announcementId');
  await keepConfirmation(context, tx, officer, announcementId);
  if (before.length + 1 < eyes) {
    const line = await ledger.add({
      event: 'keys.confirmed',
      actor: actorOf(officer),
      content: { announcementId },
    });
    return { line, result: undefined };
  }
  const said = { act: 'accepted', announcementId } as const;
  return { line: await sayOfKeys(context, { tx, ledger }, officer, said), result: undefined };
}

/**
 * An officer has compared the other authority's new keys with the fingerprint that it told by other
 * means. The second officer's word accepts them: from then on they verify, and are sealed to.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `keys.closed`, `keys.fingerprint`,
 * `keys.same-officer`
 */
export async function confirmAnnouncement(
  context: DirectoryContext,
  officer: Officer,
  announcementId: ActId,
  fingerprint: string,
): Promise<void> {
  assertMayConfirmKeys(officer);
  await record(context, async (tx, ledger) => {
    await lockKeyStatements(tx);
    const { statement } = await findOpen(context, tx, announcementId);
    if (!isFingerprint(fingerprint, fingerprintOf(statement.keys)))
      throw new SamsynError('keys.fingerprint', 'another fingerprint than this', 'fingerprint');
    return confirm(context, { tx, ledger }, officer, announcementId);
  });
  await refreshKeys(context);
}

/**
 * An officer refuses the other authority's new keys, with reasons that it is told.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `keys.closed`
 */
export async function refuseAnnouncement(
  context: DirectoryContext,
  officer: Officer,
  announcementId: ActId,
  reasons: string,
): Promise<void> {
  assertMayConfirmKeys(officer);
  await record(context, async (tx, ledger) => {
    await lockKeyStatements(tx);
    await findOpen(context, tx, announcementId);
    const said = { act: 'refused', announcementId, reasons } as const;
    return { line: await sayOfKeys(context, { tx, ledger }, officer, said), result: undefined };
  });
}

/**
 * Accepts the announcements whose very keys whoever runs the node has put into the configuration:
 * they were taken over by hand.
 */
export async function acceptConfigured(context: DirectoryContext): Promise<void> {
  const files = await context.keyring.readFiles();
  const byHand = new Set(files.peer.map(({ written }) => fingerprintOf(written)));
  for (const { actId, own, state, statement } of await loadAnnouncements(context, context.db)) {
    if (own || state !== 'open' || !byHand.has(fingerprintOf(statement.keys))) continue;
    await record(context, async (tx, ledger) => {
      await lockKeyStatements(tx);
      await findOpen(context, tx, actId);
      const said = { act: 'accepted', announcementId: actId } as const;
      const line = await sayOfKeys(context, { tx, ledger }, { operator: 'node' }, said);
      return { line, result: undefined };
    });
  }
}
