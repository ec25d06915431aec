// SPDX-License-Identifier: EUPL-1.2
import type { ErrorCode } from '@samsyn/terms';

/** Faults that the page itself finds: no answer, or one outside the contract. */
export type ClientCode = 'client.offline' | 'client.unexpected-answer';

/** Sentences by code. A code without its own sentence is shown with the general one. */
export type ProblemWords = Readonly<Partial<Record<ErrorCode | ClientCode, string>>>;
