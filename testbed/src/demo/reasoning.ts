// SPDX-License-Identifier: EUPL-1.2
import type { Reasoning } from './settle.ts';

/** What the officers of the demonstration answer when the law asks. */
export const reasoning: readonly Reasoning[] = [
  {
    fact: 'own-task-necessary',
    value: 'yes',
    reasons: 'Uppgiften behövs för att vår egen uppgift i ärendet ska kunna fullgöras.',
  },
  {
    fact: 'child-assessment',
    value: 'done',
    reasons:
      'Begäran gäller bara det som behövs i ärendet; skulle personen vara ett barn prövas varje uppgift för sig.',
  },
];
