// SPDX-License-Identifier: EUPL-1.2
import type { KeyStatement } from '@samsyn/envelope';
import { Instant, isSamsynError } from '@samsyn/terms';
import { z } from 'zod';
import type { Reader } from '../audit/record.ts';
import type { StoreContext } from '../store/store-context.ts';
import { kidsOf, readPublicSet } from './key-set.ts';
import { Keyring } from './keyring.ts';
import type { KnownKeys } from './keyring.ts';
import { keptStatements, readStatement } from './kept-statement.ts';
import type { KeptStatement } from './kept-statement.ts';
import { marked } from './mark-sets.ts';
import type { KeyMark } from './mark-sets.ts';

const Mark = z.object({
  kid: z.string(),
  mark: z.enum(['retired', 'compromised']),
  moment: Instant,
  at: Instant,
});

async function keptMarks(db: Reader): Promise<readonly KeyMark[]> {
  const columns = ['kid', 'mark', 'moment', 'at'] as const;
  return Mark.array().parse(await db.selectFrom('key_marks').select(columns).execute());
}

function withMarks({ own, peer }: KnownKeys, marks: readonly KeyMark[]): KnownKeys {
  return {
    own: own.map((set) => marked(set, marks)),
    peer: peer.map((set) => marked(set, marks)),
  };
}

/** What an accepted announcement adds: the peer's keys, or the peer's knowledge of ours. */
async function widened(
  known: KnownKeys,
  announcement: KeyStatement,
  direction: KeptStatement['direction'],
): Promise<KnownKeys> {
  if (announcement.act !== 'announced') return known;
  const kids = kidsOf(announcement.keys).join();
  if (direction === 'out') {
    const own = known.own.map((set) =>
      kidsOf(set.written).join() === kids ? { ...set, agreed: true } : set,
    );
    return { ...known, own };
  }
  if (known.peer.some(({ written }) => kidsOf(written).join() === kids)) return known;
  const set = await readPublicSet(announcement.keys, announcement.actId);
  return { ...known, peer: [...known.peer, set] };
}

/**
 * The keys of the files, with what has been said of them since: announcements that were accepted,
 * ends and losses. Each statement counts only when it verifies by the keys known before it.
 */
export async function foldStatements(
  files: KnownKeys,
  statements: readonly KeptStatement[],
  marks: readonly KeyMark[],
  onFault: (kept: KeptStatement, error: unknown) => void,
): Promise<KnownKeys> {
  const ring = new Keyring(withMarks(files, marks));
  const announced = new Map<string, [KeyStatement, KeptStatement]>();
  for (const kept of statements) {
    if (kept.result === 'rejected') continue;
    try {
      const said = await readStatement(ring, kept);
      if (said.act === 'announced') announced.set(said.actId, [said, kept]);
      if (said.act !== 'accepted') continue;
      const [announcement, of] = announced.get(said.announcementId) ?? [];
      // The other authority's word on our keys, and ours on its: nobody answers itself.
      if (!announcement || !of || of.direction === kept.direction) continue;
      ring.replace(withMarks(await widened(ring.known, announcement, of.direction), marks));
    } catch (error) {
      onFault(kept, error);
    }
  }
  return ring.known;
}

/** The keyring holds what the files and the database say now, when this resolves. */
export async function refreshKeys({
  db,
  keyring,
  log,
}: Pick<StoreContext, 'db' | 'log'> & { readonly keyring: Keyring }): Promise<void> {
  const onFault = ({ actId }: KeptStatement, error: unknown): void => {
    const code = isSamsynError(error) ? error.code : 'runtime.internal';
    log.error({ actId, code }, 'a kept statement about keys does not verify');
  };
  const files = await keyring.readFiles();
  const marks = await keptMarks(db);
  keyring.replace(await foldStatements(files, await keptStatements(db), marks, onFault));
}
