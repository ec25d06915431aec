// SPDX-License-Identifier: EUPL-1.2
import { CaseFile } from '@samsyn/contract';
import { contactEntries } from './contact-entries.ts';
import { custodyEntries } from './custody-entries.ts';
import { decisionEntries } from './decision-entries.ts';
import { effectEntries } from './effect-entries.ts';
import type { CaseDraft } from './entry-draft.ts';
import { personEntries } from './person-entries.ts';
import { sensitiveEntries } from './sensitive-entries.ts';
import { travelEntries } from './travel-entries.ts';

/** The case file of one member of a household, with each document once. */
export function writeCase(draft: CaseDraft): CaseFile {
  const drafts = [
    ...personEntries(draft),
    ...decisionEntries(draft),
    ...effectEntries(draft),
    ...contactEntries(draft),
    ...custodyEntries(draft),
    ...travelEntries(draft),
    ...sensitiveEntries(draft),
  ];
  const documents = new Map(
    drafts.flatMap(({ document }) => (document ? [[document.digest, document] as const] : [])),
  );
  return CaseFile.parse({
    format: 'samsyn-case/1',
    dossier: draft.member.dossier,
    unit: draft.unit,
    protection: draft.protection,
    entries: drafts.map(({ document, ...entry }) =>
      document ? { ...entry, document: document.digest } : entry,
    ),
    documents: [...documents.values()],
  });
}
