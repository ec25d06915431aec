// SPDX-License-Identifier: EUPL-1.2
import { addDays, daysBetween } from './calendar.ts';
import type { CaseDraft, EntryDraft } from './entry-draft.ts';

const reviewAfterDays = 55;

/**
 * Detention and supervision: none of a child or of someone who has absconded, none before the
 * decision is of legal force. A detention older than two months has been reviewed (10 kap. 9 § UtlL).
 */
export function custodyEntries(draft: CaseDraft): readonly EntryDraft[] {
  const { history, traits, today, random, member } = draft;
  const { legalForceOn } = history;
  const free =
    member.age === 'child' || traits.whereabouts === 'absconded' || history.era === 'lapsed';
  if (legalForceOn === undefined || free || traits.custody === 'none') return [noCustody(draft)];
  const open = daysBetween(legalForceOn, today);
  const decidedOn = addDays(today, -random.between(0, Math.min(open, 85)));
  const source = { kind: 'decision', reference: `Beslut ${decidedOn}` };
  const entry = { item: 'detention-history', source };
  const held = daysBetween(decidedOn, today);
  switch (traits.custody) {
    case 'supervision':
      return [
        {
          ...entry,
          value: { measure: 'supervision', ground: 'enforcement', decidedOn },
          asOf: decidedOn,
        },
      ];
    case 'detention': {
      const reviewedOn = addDays(decidedOn, reviewAfterDays);
      return [
        {
          ...entry,
          value: {
            measure: 'detention',
            ground: 'enforcement',
            decidedOn,
            ...(reviewedOn <= today && { reviewedOn }),
            totalDays: held,
          },
          asOf: today,
        },
      ];
    }
    case 'earlier-detention': {
      const totalDays = random.between(0, held);
      const endedOn = addDays(decidedOn, totalDays);
      return [
        {
          ...entry,
          value: { measure: 'detention', ground: 'investigation', decidedOn, endedOn, totalDays },
          asOf: endedOn,
        },
      ];
    }
  }
}

function noCustody({ today, random }: CaseDraft): EntryDraft {
  return {
    item: 'detention-history',
    value: { measure: 'none' },
    source: { kind: 'register', reference: 'Förvarsregistret' },
    asOf: addDays(today, -random.between(0, 9)),
  };
}
