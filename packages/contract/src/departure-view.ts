// SPDX-License-Identifier: EUPL-1.2
import { CaseId, Digest, Instant, ItemValue, PlainDate, Sentence, limits } from '@samsyn/terms';
import { z } from 'zod';
import { EntryView } from './entry-view.ts';

/** What is certified of a departure; the digest is taken over exactly these bytes. */
export const DepartureReceipt = z.strictObject({
  statement: z.strictObject({
    kind: z.literal('departure-receipt'),
    authority: Sentence,
    caseNumber: z.string(),
    name: z.string().nullable(),
    leftOn: PlainDate,
    entryBanUntil: PlainDate.nullable(),
    madeAt: Instant,
  }),
  words: Sentence.describe('the same in words, for the person'),
  digest: Digest.describe('SHA-256 of the signed statement, which the ledger holds too'),
  signed: z.string().describe('the statement with both signatures of the authority, base64'),
});
export type DepartureReceipt = z.infer<typeof DepartureReceipt>;

export const AlertChangeKind = z.enum(['entered', 'updated', 'deleted']);

/** A return alert as it is exported: the fields of art. 4 of regulation (EU) 2018/1860. */
export const ReturnAlertExport = z.strictObject({
  regulation: z.literal('2018/1860'),
  change: AlertChangeKind,
  caseNumber: z.string(),
  exportedAt: Instant,
  fields: z.record(z.string(), ItemValue).describe('by the item of the catalogue'),
});
export type ReturnAlertExport = z.infer<typeof ReturnAlertExport>;

export const LinkPerson = z.strictObject({
  otherCaseId: CaseId,
  linked: z.boolean().describe('false takes the link away again'),
  reasons: z.string().trim().min(limits.reasonCharsMin).max(limits.reasonCharsMax),
});
export type LinkPerson = z.infer<typeof LinkPerson>;

export const PersonLinkView = z.strictObject({
  otherCaseId: CaseId,
  number: z.string().describe('number of that case'),
  linked: z.boolean(),
  reasons: z.string(),
  officer: z.string(),
  at: Instant,
});

/** Everything claimed of who the person is, side by side, and whom the person is linked to. */
export const IdentityView = z.strictObject({
  claims: z.array(
    z.strictObject({
      claim: EntryView,
      comment: EntryView.nullable(),
      known: z.boolean().describe('whether the other authority has it'),
    }),
  ),
  links: z.array(PersonLinkView).describe('every word on a link, the oldest first'),
  mayLink: z.boolean(),
});
export type IdentityView = z.infer<typeof IdentityView>;
