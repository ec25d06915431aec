// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CaseView } from '@samsyn/contract';
import { CaseId, isSamsynError } from '@samsyn/terms';
import type { Desk } from './desk.ts';
import type { SeenCase } from './facts.ts';
import { persist } from './persist.ts';

function seenIn({ summary, messages, timeline, entries }: CaseView): SeenCase {
  return {
    sent: messages.filter(({ direction }) => direction === 'out'),
    events: timeline.flatMap(({ kind, messageId }) =>
      kind.endsWith('-received') && messageId !== undefined ? [messageId] : [],
    ),
    isStopped: summary.stayInForce,
    entries: entries.flatMap(({ receivedWith, value }) =>
      receivedWith === undefined ? [] : [{ messageId: receivedWith, text: JSON.stringify(value) }],
    ),
  };
}

/** The cases as an officer reads them; one that the authority does not have is left out. */
export async function readCases(
  desk: Desk,
  caseIds: Iterable<string>,
): Promise<ReadonlyMap<string, SeenCase>> {
  const seen = new Map<string, SeenCase>();
  for (const caseId of caseIds) {
    const params = { caseId: CaseId.parse(caseId) };
    try {
      const view = await persist('a case to read', () =>
        desk.ask((officer) => officer.call(routes.getCase, { params })),
      );
      seen.set(caseId, seenIn(view));
    } catch (error) {
      if (!isSamsynError(error) || error.code !== 'input.not-found') throw error;
    }
  }
  return seen;
}
