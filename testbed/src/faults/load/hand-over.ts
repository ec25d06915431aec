// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CaseView } from '@samsyn/contract';
import { isSamsynError } from '@samsyn/terms';
import type { CaseId, DisclosureId } from '@samsyn/terms';
import { returnCaseFile } from '../../scenario/return-case-file.ts';
import { persist } from '../persist.ts';
import type { LoadContext } from './load-context.ts';
import { sendDisclosure } from './send-disclosure.ts';

async function findCase({ desks }: LoadContext, number: string): Promise<CaseId | undefined> {
  const found = await desks.migration.ask((officer) =>
    officer.call(routes.searchCases, { params: {}, body: { number } }),
  );
  return found.cases[0]?.caseId;
}

async function openCase(context: LoadContext, number: string): Promise<CaseId> {
  const find = () => findCase(context, number);
  const attempt = async (): Promise<CaseId> => {
    try {
      const body = returnCaseFile(number);
      const opened = await context.registrar.ask((officer) =>
        officer.call(routes.importCase, { params: {}, body }),
      );
      return opened.caseId;
    } catch (error) {
      const found =
        isSamsynError(error) && error.code === 'case.duplicate' ? await find() : undefined;
      if (found === undefined) throw error;
      return found;
    }
  };
  return persist('a case', attempt, find);
}

/** The case as the sending officer sees it. */
function look({ desks }: LoadContext, caseId: CaseId): Promise<CaseView> {
  return desks.migration.ask((officer) => officer.call(routes.getCase, { params: { caseId } }));
}

async function openHandover(context: LoadContext, caseId: CaseId): Promise<DisclosureId> {
  const attempt = async (): Promise<DisclosureId> => {
    const view = await context.desks.migration.ask((officer) =>
      officer.call(routes.proposeHandover, {
        params: { caseId },
        body: { ground: 'keeps-away' },
      }),
    );
    return view.disclosureId;
  };
  return persist('a handover', attempt, async () => {
    const { disclosures } = await look(context, caseId);
    return disclosures.find(({ purpose }) => purpose === 'handover')?.disclosureId;
  });
}

/** Opens a case under this number and hands it over; undefined when that is refused. */
export async function handOver(context: LoadContext, number: string): Promise<CaseId | undefined> {
  const caseId = await openCase(context, number);
  const disclosureId = await openHandover(context, caseId);
  const order = { from: 'migration', caseId, what: 'handover', token: number } as const;
  const sent = await sendDisclosure(context, context.desks.migration, disclosureId, order);
  return sent ? caseId : undefined;
}
