// SPDX-License-Identifier: EUPL-1.2
import type { Answer } from './judge-item.ts';

/** What the officers of the browser test answer when the law asks, one item at a time. */
export const answers: readonly Answer[] = [
  {
    test: 'Nödvändigt för den egna verksamheten',
    answer: 'Ja',
    reasons: 'Vår egen uppgift i ärendet kan inte fullgöras utan att uppgiften lämnas.',
  },
  {
    test: 'Barnets bästa',
    answer: 'Ja, bedömningen är gjord',
    reasons: 'Personen är vuxen och inget barn berörs av uppgiften.',
  },
  {
    test: 'Absolut nödvändigt',
    answer: 'Ja',
    reasons: 'Resan kan inte ordnas tryggt utan uppgiften, och mindre räcker inte.',
  },
  {
    test: 'Skadeprövning',
    answer: 'Ja, utan men',
    reasons: 'Uppgiften gäller bara vad som behövs under resan, inte diagnosen.',
  },
];

/** The need that an officer states, in words of its own for an item. */
export function need(item: string): string {
  return `${item} behövs för att verkställa beslutet mot rätt person och på rätt grund.`;
}
