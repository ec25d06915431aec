// SPDX-License-Identifier: EUPL-1.2
import type { CaseId, OfficerId } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { CaseContext } from './case-context.ts';
import { loadCase } from './load-case.ts';

export interface Binding {
  readonly caseId: CaseId;
  readonly officerId: OfficerId;
  /** May see the person's protected identity. */
  readonly cleared: boolean;
}

/**
 * Binds a named officer to a case, or changes the binding.
 * @throws SamsynError `input.not-found`
 */
export async function bindOfficer(
  context: CaseContext,
  actor: string,
  binding: Binding,
): Promise<void> {
  await record(context, async (tx, ledger) => {
    const { key } = await loadCase(tx, binding.caseId);
    const { officerId, cleared } = binding;
    await tx
      .insertInto('case_bindings')
      .values({
        person_id: key.personId,
        case_id: key.caseId,
        officer_id: officerId,
        cleared,
        bound_at: context.clock(),
      })
      .onConflict((conflict) =>
        conflict.columns(['person_id', 'case_id', 'officer_id']).doUpdateSet({ cleared }),
      )
      .execute();
    const line = await ledger.add({
      event: 'binding.changed',
      actor,
      caseId: key.caseId,
      content: { officerId, cleared },
    });
    return { line, result: undefined };
  });
}
