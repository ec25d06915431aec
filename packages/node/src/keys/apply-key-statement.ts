// SPDX-License-Identifier: EUPL-1.2
import type { KeyStatement } from '@samsyn/envelope';
import { limits, SamsynError } from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import { kidsOf, readPublicSet } from '../directory/key-set.ts';
import { loadAnnouncements } from './announcements.ts';
import { keepMark } from './keep-statement.ts';

function assertOwnKid({ keyring }: DirectoryContext, kid: string): void {
  if (!keyring.known.peer.some(({ written }) => kidsOf(written).includes(kid)))
    throw new SamsynError('keys.unknown', 'no key of yours has this id', 'kid');
}

async function assertAnnounced(
  context: DirectoryContext,
  tx: Tx,
  announcementId: string,
): Promise<void> {
  const found = (await loadAnnouncements(context, tx)).find(
    ({ actId }) => actId === announcementId,
  );
  if (!found?.own)
    throw new SamsynError('keys.unknown', 'no announcement of ours', 'announcementId');
  if (found.state !== 'open')
    throw new SamsynError('keys.closed', 'it has been answered', 'announcementId');
}

async function assertFits(
  { keyring }: DirectoryContext,
  statement: Extract<KeyStatement, { act: 'announced' }>,
): Promise<void> {
  const { keys } = await readPublicSet(statement.keys, 'keys');
  const { peer } = keyring.known;
  if (peer.length >= limits.keySetsMax)
    throw new SamsynError('keys.content', `above ${limits.keySetsMax} sets of keys`, 'keys');
  if (peer.some((set) => set.keys.demonstration !== keys.demonstration))
    throw new SamsynError('keys.content', 'keys for another use than yours', 'keys.demonstration');
}

/**
 * What the other authority says of keys takes effect: an end or a loss at once, new keys once they
 * are accepted here, its answer to ours by being kept.
 * @throws SamsynError `keys.unknown`, `keys.closed`, `keys.content`, `config.invalid`
 */
export async function applyKeyStatement(
  context: DirectoryContext,
  tx: Tx,
  statement: KeyStatement,
): Promise<void> {
  switch (statement.act) {
    case 'announced':
      return assertFits(context, statement);
    case 'accepted':
    case 'refused':
      return assertAnnounced(context, tx, statement.announcementId);
    case 'retired':
      assertOwnKid(context, statement.kid);
      return keepMark(tx, statement, statement.until, context.clock());
    case 'compromised':
      assertOwnKid(context, statement.kid);
      return keepMark(tx, statement, statement.since, context.clock());
  }
}
