// SPDX-License-Identifier: EUPL-1.2
import type { KeyStatement } from '@samsyn/envelope';
import { isSamsynError } from '@samsyn/terms';
import type { ActId } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import { keptStatements, readStatement } from '../directory/kept-statement.ts';
import type { KeptStatement } from '../directory/kept-statement.ts';

/** `not-taken`: the other authority could not take it in. */
export type AnnouncementState = 'open' | 'accepted' | 'refused' | 'not-taken';

/** New keys that were announced, ours or the other authority's, and what became of it. */
export interface Announcement {
  readonly actId: ActId;
  readonly own: boolean;
  readonly statement: Extract<KeyStatement, { act: 'announced' }>;
  readonly kept: KeptStatement;
  readonly state: AnnouncementState;
  readonly answer: Extract<KeyStatement, { act: 'accepted' | 'refused' }> | undefined;
}

type Said = { readonly kept: KeptStatement; readonly statement: KeyStatement };

async function saidOf(
  { keyring }: Pick<DirectoryContext, 'keyring'>,
  kept: KeptStatement,
): Promise<readonly Said[]> {
  try {
    return [{ kept, statement: await readStatement(keyring, kept) }];
  } catch (error) {
    if (!isSamsynError(error)) throw error;
    return [];
  }
}

function answerTo(said: readonly Said[], { kept, statement }: Said) {
  for (const { kept: other, statement: answer } of said) {
    if (answer.act !== 'accepted' && answer.act !== 'refused') continue;
    if (answer.announcementId !== statement.actId || other.direction === kept.direction) continue;
    if (other.result !== 'rejected') return answer;
  }
  return undefined;
}

/** Every announcement that verifies, oldest first. */
export async function loadAnnouncements(
  context: Pick<DirectoryContext, 'keyring'>,
  db: Reader,
): Promise<readonly Announcement[]> {
  const said: Said[] = [];
  for (const kept of await keptStatements(db)) said.push(...(await saidOf(context, kept)));
  return said.flatMap((one): readonly Announcement[] => {
    const { kept, statement } = one;
    if (statement.act !== 'announced') return [];
    const answer = answerTo(said, one);
    const state = kept.result === 'rejected' ? 'not-taken' : (answer?.act ?? 'open');
    const own = kept.direction === 'out';
    return [{ actId: statement.actId, own, statement, kept, state, answer }];
  });
}
