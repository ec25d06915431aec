// SPDX-License-Identifier: EUPL-1.2
import { caseTerms } from './case-terms.ts';
import { enforcementTerms } from './enforcement-terms.ts';
import type { GlossaryEntry } from './glossary-entry.ts';
import { secrecyTerms } from './secrecy-terms.ts';

/** A chapter of the glossary: what its terms are about, and the terms. */
export type GlossaryChapter = {
  readonly title: string;
  readonly entries: readonly GlossaryEntry[];
};

/** Every legal concept that the code names, with its Swedish term, source and near-misses. */
export const glossary: readonly GlossaryChapter[] = [
  { title: 'Ärendet och utlämnandet · The case and the disclosure', entries: caseTerms },
  { title: 'Sekretess och dataskydd · Secrecy and data protection', entries: secrecyTerms },
  {
    title: 'Beslutet och verkställigheten · The decision and its enforcement',
    entries: enforcementTerms,
  },
];
