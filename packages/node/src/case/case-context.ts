// SPDX-License-Identifier: EUPL-1.2
import type { GuardCode } from '@samsyn/terms';
import type { Lawbook } from '@samsyn/lawbook';
import type { DirectoryContext } from '../directory/directory-context.ts';
import type { DocumentContext } from '../document/document-context.ts';

export interface CaseContext extends DirectoryContext, DocumentContext {
  readonly lawbook: Lawbook;
  /** Guards of acts that this composition has not: none, but where a scenario shows their use. */
  readonly guardsLeftOut: ReadonlySet<GuardCode>;
}
