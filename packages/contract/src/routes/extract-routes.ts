// SPDX-License-Identifier: EUPL-1.2
import { CaseId } from '@samsyn/terms';
import { z } from 'zod';
import {
  ExceptItem,
  ExceptionsView,
  ExtractMade,
  LiftException,
  MakeExtract,
} from '../extract-view.ts';
import { AskRecipients, RecipientsView } from '../recipients-view.ts';
import { acts, none, reads } from '../route-builders.ts';

const ofCase = z.strictObject({ caseId: CaseId });

export const makeExtract = acts({
  id: 'makeExtract',
  path: '/api/extracts',
  summary:
    'What is held about one person, as a document for herself (GDPR art. 15), with its proof',
  params: none,
  body: MakeExtract,
  answer: ExtractMade,
});

export const listRecipients = acts({
  id: 'listRecipients',
  path: '/api/disclosure-ledger',
  summary: 'What went to whom about one person, when and on which provision; recorded',
  params: none,
  body: AskRecipients,
  answer: RecipientsView,
});

export const listExceptions = reads({
  id: 'listExceptions',
  path: '/api/cases/{caseId}/extract-exceptions',
  summary: 'What is kept from the person herself in an extract, on which ground',
  params: ofCase,
  answer: ExceptionsView,
});

export const exceptItem = acts({
  id: 'exceptItem',
  path: '/api/cases/{caseId}/extract-exceptions',
  summary: 'Keep an item from the person herself, on a ground of law and with reasons',
  params: ofCase,
  body: ExceptItem,
  answer: ExceptionsView,
});

export const liftException = acts({
  id: 'liftException',
  path: '/api/cases/{caseId}/extract-exceptions/lift',
  summary: 'Let an item be told to the person herself again',
  params: ofCase,
  body: LiftException,
  answer: ExceptionsView,
});
