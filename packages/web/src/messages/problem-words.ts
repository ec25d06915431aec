// SPDX-License-Identifier: EUPL-1.2
import type { ErrorCode } from '@samsyn/terms';

/** Faults that the page itself finds: no answer, or one outside the contract. */
export type ClientCode = 'client.offline' | 'client.other-officer' | 'client.unexpected-answer';

/** The codes that the officers' interface answers with; a new one must be given its words. */
type OfficersCode = Extract<
  ErrorCode,
  | `access.${string}`
  | `agreement.${string}`
  | `case.${string}`
  | `disclosure.${string}`
  | `input.${string}`
  | 'keys.closed'
  | 'keys.fingerprint'
  | 'keys.same-officer'
  | 'law.no-law-for-date'
  | 'law.not-in-catalogue'
  | 'message.case-not-come'
  | 'message.document-missing'
  | 'runtime.database-unreachable'
  | 'runtime.internal'
>;

/** Sentences by code. A code without its own sentence is shown with the general one. */
export type ProblemWords = Readonly<
  Record<OfficersCode | ClientCode, string> & Partial<Record<ErrorCode, string>>
>;
