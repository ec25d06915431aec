// SPDX-License-Identifier: EUPL-1.2
import type { CaseView } from '@samsyn/contract';
import { type Instant, legalDay } from '@samsyn/terms';

type What = 'received' | 'refused' | 'asked' | 'accepted' | 'queried' | 'return-asked' | 'returned';

/** Something that the other authority did with a case that was handed over. */
export interface Step {
  readonly what: What;
  readonly on: string;
}

/** One handover of ours, with what is known here of what became of it, in the order of days. */
export interface FollowUp {
  readonly messageId: string;
  readonly sentAt: Instant;
  readonly steps: readonly Step[];
}

type Told = Pick<CaseView, 'messages' | 'requests' | 'life'>;

/** The events of the other authority that say what it did with a case. */
const toldOf: Partial<Record<string, What>> = {
  'handover-accepted': 'accepted',
  'handover-queried': 'queried',
  'return-asked': 'return-asked',
  'handover-returned': 'returned',
};

function stepsIn({ requests, life }: Told): readonly Step[] {
  const asked = requests
    .filter(({ direction }) => direction === 'in')
    .map(({ at }): Step => ({ what: 'asked', on: legalDay(at) }));
  const told = life.events.flatMap(({ kind, happenedOn }): Step[] => {
    const what = toldOf[kind];
    return what === undefined ? [] : [{ what, on: happenedOn }];
  });
  return [...asked, ...told];
}

/**
 * What the other authority did with each handover of ours, the latest first: its receipt, and what
 * it has told until the case was handed over again.
 */
export function followUps(view: Told): readonly FollowUp[] {
  const sent = view.messages
    .filter(({ kind, direction }) => kind === 'handover' && direction === 'out')
    .toSorted((a, b) => a.at.localeCompare(b.at));
  const steps = stepsIn(view);
  return sent
    .map(({ messageId, at, receipt }, index): FollowUp => {
      const [from, next] = [legalDay(at), sent[index + 1]];
      const until = next && legalDay(next.at);
      const own = steps.filter(({ on }) => on >= from && (until === undefined || on < until));
      const receipted: readonly Step[] = receipt
        ? [
            {
              what: receipt.result === 'accepted' ? 'received' : 'refused',
              on: legalDay(receipt.receivedAt),
            },
          ]
        : [];
      return {
        messageId,
        sentAt: at,
        steps: [...receipted, ...own].toSorted((a, b) => a.on.localeCompare(b.on)),
      };
    })
    .toReversed();
}
