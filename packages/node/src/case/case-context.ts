// SPDX-License-Identifier: EUPL-1.2
import type { Lawbook } from '@samsyn/lawbook';
import type { DirectoryContext } from '../directory/directory-context.ts';

export interface CaseContext extends DirectoryContext {
  readonly lawbook: Lawbook;
}
