// SPDX-License-Identifier: EUPL-1.2
import { notedSignals } from '@samsyn/casework';
import type { NotedSignal } from '@samsyn/casework';
import { legalDay } from '@samsyn/terms';
import type { AuthorityRole } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import type { CaseKey } from '../case/case-events.ts';
import type { LoadedCase } from '../case/load-case.ts';
import { isSharedWithPeer } from '../case/shared-with-peer.ts';

/** The authorities that have the case, as this one knows. */
async function rolesWith(
  { own, peer }: CaseContext,
  db: Reader,
  key: CaseKey,
): Promise<readonly AuthorityRole[]> {
  const shared = await isSharedWithPeer(db, key);
  return shared ? [own.authority.role, peer.authority.role] : [own.authority.role];
}

/** What must be taken note of in a case now, at both authorities, with who has and who has not. */
export async function loadSignals(
  context: CaseContext,
  db: Reader,
  { key, entries }: Pick<LoadedCase, 'key' | 'entries'>,
): Promise<readonly NotedSignal[]> {
  return notedSignals(await rolesWith(context, db, key), entries, legalDay(context.clock()));
}
