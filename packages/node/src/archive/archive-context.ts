// SPDX-License-Identifier: EUPL-1.2
import type { CaseContext } from '../case/case-context.ts';
import type { NodeConfig } from '../config/node-config.ts';

export interface ArchiveContext extends CaseContext {
  /** When cases are proposed to be set apart, and under what content may be erased. */
  readonly archive: NodeConfig['archive'];
}
