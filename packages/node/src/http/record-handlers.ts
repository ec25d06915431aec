// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CaseView } from '@samsyn/contract';
import { findOwnCase } from '../case/find-own-case.ts';
import { recordEntry, recordableItems } from '../case/record-entry.ts';
import { classifyCase } from '../classification/classify-case.ts';
import { resolveClassification } from '../classification/resolve-classification.ts';
import { viewDisclosure } from '../disclosure/disclosure-view.ts';
import { givableItems, proposeNotice } from '../disclosure/propose-notice.ts';
import { runClocks } from '../act/run-clocks.ts';
import { caseWithActs } from '../act/case-with-acts.ts';
import type { Officer } from '../identity/officer.ts';
import type { Door } from './mount.ts';
import type { OfficerContext } from './officer-context.ts';

/** Recording what is new in a case, classifying it, and telling the other authority of own accord. */
export function mountRecords(door: Door, context: OfficerContext): void {
  const view = async (officer: Officer, caseId: string): Promise<CaseView> =>
    caseWithActs(context, officer, caseId);
  door.mount(routes.recordable, async ({ officer, params }) => {
    await findOwnCase(context.db, officer, params.caseId);
    return { items: [...recordableItems(context)] };
  });
  door.mount(routes.recordEntry, async ({ officer, params, body }) => {
    await recordEntry(context, officer, params.caseId, body);
    await runClocks(context, params.caseId);
    return view(officer, params.caseId);
  });
  door.mount(routes.givable, async ({ officer, params }) => ({
    items: [...givableItems(context, await findOwnCase(context.db, officer, params.caseId))],
  }));
  door.mount(routes.proposeNotice, async ({ officer, params, body }) =>
    viewDisclosure(
      context,
      officer,
      await proposeNotice(context, officer, params.caseId, body.items),
    ),
  );
  door.mount(routes.getClassifications, async () => ({
    classifications: [...context.lawbook.classifications.values()],
  }));
  door.mount(routes.classifyCase, async ({ officer, params, body }) => {
    await classifyCase(context, officer, params.caseId, body);
    return view(officer, params.caseId);
  });
  door.mount(routes.resolveClassification, async ({ officer, params, body }) => {
    await resolveClassification(context, officer, params, body);
    return view(officer, params.caseId);
  });
}
