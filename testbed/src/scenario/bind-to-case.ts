// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { CaseId } from '@samsyn/terms';
import { runSamsyn } from '../demo/run-samsyn.ts';
import type { RunningNode } from '../start/start-testbed.ts';

/**
 * The operator binds an officer to a case with the program, as at a real node.
 * @throws SamsynError `runtime.internal` when the program does not do it
 */
export async function bindToCase(
  { configFile }: RunningNode,
  caseId: CaseId,
  officer: string,
  options: { readonly cleared?: boolean } = {},
): Promise<void> {
  const cleared = options.cleared === true ? ['--cleared'] : [];
  const args = ['case', 'bind', caseId, officer, '--config', configFile, ...cleared];
  const { code, stderr } = await runSamsyn(args);
  if (code !== 0) throw new SamsynError('runtime.internal', stderr.trim());
}
