// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { CasePage, CaseSearch } from '../case-search.ts';
import { acts, none, reads } from '../route-builders.ts';
import { WaitingProposal } from '../waiting-proposal.ts';
import { WorklistEntry } from '../worklist-view.ts';

export const listCases = acts({
  id: 'listCases',
  path: '/api/cases/list',
  summary: "The officer's own cases, most recently changed first",
  params: none,
  body: z.strictObject({ after: z.string().max(200).nullable().default(null) }),
  answer: CasePage,
});
export const searchCases = acts({
  id: 'searchCases',
  path: '/api/cases/search',
  summary: 'Cases bound to the officer, by number or name; logged',
  params: none,
  body: CaseSearch,
  answer: CasePage,
});
export const getWorklist = reads({
  id: 'getWorklist',
  path: '/api/worklist',
  summary: "What waits for the officer's unit, stops first, then by when it is due and by age",
  params: none,
  answer: z.strictObject({
    entries: z.array(WorklistEntry),
    proposals: z.array(WaitingProposal).describe('for who signs in the name of the authority'),
  }),
});
