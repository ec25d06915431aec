// SPDX-License-Identifier: EUPL-1.2
import { hasRight } from '@samsyn/casework';
import type { KeyAnnouncementView, KeySetView, KeysView } from '@samsyn/contract';
import { standingOf } from '@samsyn/envelope';
import { Instant, SamsynError } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import { kidsOf } from '../directory/key-set.ts';
import type { PublicSet } from '../directory/key-set.ts';
import type { Officer } from '../identity/officer.ts';
import { loadAnnouncements } from './announcements.ts';
import { fingerprintOf } from './fingerprint-of.ts';

function setView({ keys, written }: PublicSet, agreed: boolean, now: Instant): KeySetView {
  const { from, until, compromisedAt } = keys.valid;
  return {
    fingerprint: fingerprintOf(written),
    from,
    until,
    compromisedAt: compromisedAt ?? null,
    standing: standingOf(keys.valid, now),
    agreed,
    kids: [...kidsOf(written)],
  };
}

/** Newest first. */
function byTime(a: KeySetView, b: KeySetView): number {
  return Date.parse(b.from) - Date.parse(a.from);
}

async function confirmations(db: Reader) {
  return db.selectFrom('key_confirmations').selectAll().orderBy('at').execute();
}

async function waiting(
  context: DirectoryContext,
  officer: Officer,
): Promise<readonly KeyAnnouncementView[]> {
  const given = await confirmations(context.db);
  const mayConfirm = hasRight(officer.roles, 'confirm-keys');
  const all = await loadAnnouncements(context, context.db);
  return all
    .filter(({ own, state }) => !own && state === 'open')
    .map(({ actId, statement }) => {
      const of = given.filter((one) => one.announcement_id === actId);
      const { from, until } = statement.keys.valid;
      return {
        announcementId: actId,
        at: statement.at,
        from,
        until,
        confirmed: of.map((one) => ({
          title: one.officer_title,
          unit: one.unit,
          at: Instant.parse(one.at),
        })),
        mayConfirm: mayConfirm && of.every((one) => one.officer_id !== officer.officerId),
      };
    });
}

/**
 * The keys of both authorities and what waits. The fingerprint of what waits is not among it: it is
 * to come by other means.
 * @throws SamsynError `access.forbidden`
 */
export async function keysView(context: DirectoryContext, officer: Officer): Promise<KeysView> {
  if (!hasRight(officer.roles, 'read-keys'))
    throw new SamsynError('access.forbidden', 'your role does not read keys');
  const { keyring, own, peer, clock } = context;
  const now = clock();
  return {
    authorities: [
      {
        authority: own.authority.id,
        own: true,
        sets: keyring.known.own.map((set) => setView(set, set.agreed, now)).toSorted(byTime),
      },
      {
        authority: peer.authority.id,
        own: false,
        sets: keyring.known.peer.map((set) => setView(set, true, now)).toSorted(byTime),
      },
    ],
    announcements: [...(await waiting(context, officer))],
  };
}
