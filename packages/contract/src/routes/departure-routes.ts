// SPDX-License-Identifier: EUPL-1.2
import { CaseId } from '@samsyn/terms';
import { z } from 'zod';
import {
  DepartureReceipt,
  IdentityView,
  LinkPerson,
  ReturnAlertExport,
} from '../departure-view.ts';
import { acts, none, reads } from '../route-builders.ts';

const params = z.strictObject({ caseId: CaseId });

export const getDepartureReceipt = reads({
  id: 'getDepartureReceipt',
  path: '/api/cases/{caseId}/departure-receipt',
  summary: 'The receipt of a departure, for the person, signed by the authority',
  params,
  answer: DepartureReceipt,
});
export const exportAlert = acts({
  id: 'exportAlert',
  path: '/api/cases/{caseId}/return-alerts',
  summary: 'Export the return alert with the change that is due; nothing is sent',
  params,
  body: none,
  answer: ReturnAlertExport,
  status: 201,
});
export const getIdentity = reads({
  id: 'getIdentity',
  path: '/api/cases/{caseId}/identity',
  summary: 'Every claim of who the person is, and links to other persons',
  params,
  answer: IdentityView,
});
export const linkPerson = acts({
  id: 'linkPerson',
  path: '/api/cases/{caseId}/person-links',
  summary: 'Link the person to another, or take the link away; nothing is merged',
  params,
  body: LinkPerson,
  answer: IdentityView,
  status: 201,
});
