// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CaseView } from '@samsyn/contract';
import { CaseId, DisclosureId, DocumentId, ItemId, RequestId } from '@samsyn/terms';
import type { OfficerClient } from '../officer/officer-client.ts';

/** A case and one thing of each kind in it. */
export interface CaseIds {
  readonly caseId: CaseId;
  readonly disclosureId: DisclosureId;
  readonly requestId: RequestId;
  readonly documentId: DocumentId;
}

/** The ids of a case that has a disclosure, a request and a document. */
export function caseIdsIn(view: CaseView): CaseIds {
  return {
    caseId: view.summary.caseId,
    disclosureId: DisclosureId.parse(view.disclosures[0]?.disclosureId),
    requestId: RequestId.parse(view.requests[0]?.requestId),
    documentId: DocumentId.parse(
      view.entries.find((entry) => entry.document)?.document?.documentId,
    ),
  };
}

const nobody = '00000000-0000-7000-8000-000000000000';

/** Ids that lead nowhere. */
export const unknownIds: CaseIds = {
  caseId: CaseId.parse(nobody),
  disclosureId: DisclosureId.parse(nobody),
  requestId: RequestId.parse(nobody),
  documentId: DocumentId.parse(nobody),
};

/** One attempt as an officer. */
export type WayToCase = (as: OfficerClient, ids: CaseIds) => Promise<unknown>;

const item = ItemId.parse('identity');
const reasons = 'Skäl som är tillräckligt långa.';

/** Every way to a thing by its id that both authorities have, by the route's id. */
export const ways = {
  getCase: (as, params) => as.call(routes.getCase, { params: { caseId: params.caseId } }),
  exportCase: (as, { caseId }) => as.call(routes.exportCase, { params: { caseId } }),
  getDocument: (as, { documentId }) => as.raw('GET', `/api/documents/${documentId}`),
  getDisclosure: (as, { disclosureId }) =>
    as.call(routes.getDisclosure, { params: { disclosureId } }),
  recordJudgment: (as, { disclosureId }) =>
    as.call(routes.recordJudgment, {
      params: { disclosureId },
      body: { item, fact: 'own-task-necessary', value: 'yes', reasons },
    }),
  giveWord: (as, { disclosureId }) =>
    as.call(routes.giveWord, { params: { disclosureId }, body: { item, word: 'send' } }),
  dispatchDisclosure: (as, { disclosureId }) =>
    as.call(routes.dispatchDisclosure, { params: { disclosureId }, body: { items: [item] } }),
  abandonDisclosure: (as, { disclosureId }) =>
    as.call(routes.abandonDisclosure, { params: { disclosureId }, body: {} }),
  getRequest: (as, { requestId }) => as.call(routes.getRequest, { params: { requestId } }),
} satisfies Record<string, WayToCase>;

/** Those of the authority that hands over. */
export const waysAtMigration = {
  ...ways,
  proposeHandover: (as, { caseId }) =>
    as.call(routes.proposeHandover, { params: { caseId }, body: { ground: 'coercion' } }),
} satisfies Record<string, WayToCase>;

/** Those of the authority that asks. */
export const waysAtPolice = {
  ...ways,
  reviewRequest: (as, { requestId }) =>
    as.call(routes.reviewRequest, { params: { requestId }, body: { kind: 'strike', item } }),
  proposeRequest: (as, { requestId }) =>
    as.call(routes.proposeRequest, { params: { requestId }, body: {} }),
  askIndividually: (as, { caseId }) =>
    as.call(routes.askIndividually, { params: { caseId }, body: { item, need: reasons } }),
  askable: (as, { caseId }) => as.call(routes.askable, { params: { caseId } }),
} satisfies Record<string, WayToCase>;
