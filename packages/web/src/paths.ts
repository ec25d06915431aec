// SPDX-License-Identifier: EUPL-1.2
/** The addresses of the screens. They carry opaque ids, never a number or a name. */
export const paths = {
  start: '/',
  case: (caseId: string) => `/cases/${caseId}`,
  handOver: (caseId: string) => `/cases/${caseId}/handover`,
  record: (caseId: string) => `/cases/${caseId}/record`,
  classify: (caseId: string) => `/cases/${caseId}/classify`,
  give: (caseId: string) => `/cases/${caseId}/give`,
  act: (caseId: string, act: string) => `/cases/${caseId}/acts/${act}`,
  gate: (caseId: string) => `/cases/${caseId}/gate`,
  departureReceipt: (caseId: string) => `/cases/${caseId}/departure-receipt`,
  ask: (caseId: string) => `/cases/${caseId}/ask`,
  disclosure: (disclosureId: string) => `/disclosures/${disclosureId}`,
  request: (requestId: string) => `/requests/${requestId}`,
  agreements: '/agreements',
  version: (subject: string, hash: string) => `/agreements/${subject}/${hash}`,
  document: (documentId: string) => `/api/documents/${documentId}`,
  caseFile: (caseId: string) => `/api/cases/${caseId}/file`,
  law: (on: string) => `/law?on=${on}`,
  lawToday: '/law',
  provision: (rule: string, on: string) => `/law/${rule}?on=${on}`,
  signIn: (returnTo: string) => `/auth/login?returnTo=${encodeURIComponent(returnTo)}`,
};
