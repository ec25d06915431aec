// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { hasRight } from '@samsyn/casework';
import { SamsynError } from '@samsyn/terms';
import { waitingProposals } from '../agreement/waiting-proposals.ts';
import { confirmStanding } from '../case/confirm-standing.ts';
import { exportCase } from '../case/export-case.ts';
import { importCaseFile } from '../case/import-case-file.ts';
import { listCases, searchCases } from '../case/list-cases.ts';
import { openProtected } from '../case/open-protected.ts';
import { recordPrint } from '../case/record-print.ts';
import { caseWithActs } from '../act/case-with-acts.ts';
import { worklist } from '../disclosure/worklist.ts';
import { actorOf } from '../identity/officer.ts';
import type { Door } from './mount.ts';
import type { OfficerContext } from './officer-context.ts';

/** Reading, finding, opening and exporting cases. */
export function mountCases(door: Door, context: OfficerContext): void {
  door.mount(routes.listCases, async ({ officer, body }) =>
    listCases(context, officer, body.after),
  );
  door.mount(routes.searchCases, async ({ officer, body }) => searchCases(context, officer, body));
  door.mount(routes.getCase, async ({ officer, params }) =>
    caseWithActs(context, officer, params.caseId),
  );
  door.mount(routes.openProtectedCase, async ({ session, params, body }) => {
    const opened = await openProtected(context, session, { ...params, ...body });
    return caseWithActs(context, opened, params.caseId);
  });
  door.mount(routes.recordPrint, async ({ officer, params, body }) =>
    recordPrint(context, officer, params.caseId, body.what),
  );
  door.mount(routes.confirmStanding, async ({ officer, params, body }) =>
    confirmStanding(context, officer, params, body),
  );
  door.mount(routes.getWorklist, async ({ officer }) => ({
    proposals: await waitingProposals(context, officer),
    entries: await worklist(context, officer),
  }));
  door.mount(routes.exportCase, async ({ officer, params }) => {
    if (!hasRight(officer.roles, 'export-cases'))
      throw new SamsynError('access.forbidden', 'your role does not export cases');
    return exportCase(context, officer, params.caseId);
  });
  door.mountRaw(routes.importCase, async ({ officer, raw }, bytes) => {
    if (!hasRight(officer.roles, 'import-cases'))
      throw new SamsynError('access.forbidden', 'your role does not open cases');
    return raw.json(
      { caseId: await importCaseFile(context, bytes, actorOf(officer)) },
      routes.importCase.status,
    );
  });
}
