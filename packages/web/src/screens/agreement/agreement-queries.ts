// SPDX-License-Identifier: EUPL-1.2
import { type AgreementsView, routes } from '@samsyn/contract';
import type { AgreementSubject, Digest } from '@samsyn/terms';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../client/call.ts';

/** The readings of the screens about agreements. */
export const agreementQueries = {
  all: () =>
    queryOptions({
      queryKey: ['agreements'],
      queryFn: () => call(routes.getAgreements, { params: {} }),
    }),
  comparison: (subjectId: AgreementSubject, beforeId: Digest, afterId: Digest) =>
    queryOptions({
      queryKey: ['comparison', subjectId, beforeId, afterId],
      queryFn: () => call(routes.compareVersions, { params: { subjectId, beforeId, afterId } }),
      staleTime: Infinity,
    }),
};

/** The version with the hash, when the subject has it. */
export function findVersion(view: AgreementsView, subject: string, hash: string) {
  const found = view.subjects.find((one) => one.subject === subject);
  const version = found?.versions.find((one) => one.hash === hash);
  return found && version && { ...found, version };
}
