// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { CaseSummary } from './case-summary.ts';

/** Exact words of a name, or a case number; never anything sensitive (UDL 17 §). */
export const CaseSearch = z
  .strictObject({
    number: z.string().trim().min(3).max(40).optional(),
    name: z.string().trim().min(2).max(100).optional(),
  })
  .refine(
    (search) => search.number !== undefined || search.name !== undefined,
    'say a case number or a name',
  );
export type CaseSearch = z.infer<typeof CaseSearch>;

export const CasePage = z.strictObject({
  cases: z.array(CaseSummary),
  next: z.string().nullable(),
});
export type CasePage = z.infer<typeof CasePage>;
