// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { DisclosureView } from '@samsyn/contract';
import { recordOnly } from '../audit/record.ts';
import { findOwnCase } from '../case/find-own-case.ts';
import { loadRequest } from '../case/load-request.ts';
import { abandonDisclosure } from '../disclosure/abandon.ts';
import { giveWord, recordJudgment } from '../disclosure/decide.ts';
import { viewDisclosure } from '../disclosure/disclosure-view.ts';
import { dispatch } from '../disclosure/dispatch.ts';
import { explainItem } from '../disclosure/explain-item.ts';
import { proposeHandover } from '../disclosure/propose-handover.ts';
import { raiseGround } from '../disclosure/raise-ground.ts';
import { requestView } from '../disclosure/request-view.ts';
import {
  askIndividually,
  askableItems,
  proposeRequest,
  reviewRequest,
} from '../disclosure/review-request.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import type { Door } from './mount.ts';
import type { OfficerContext } from './officer-context.ts';

/** Handing over, judging, sending, asking. Each act answers with how the matter then stands. */
export function mountDisclosures(door: Door, context: OfficerContext): void {
  const view = async (officer: Officer, disclosureId: string): Promise<DisclosureView> =>
    viewDisclosure(context, officer, disclosureId);
  const request = async (officer: Officer, requestId: string) => {
    const loaded = await loadRequest(context.db, requestId);
    const found = await findOwnCase(context.db, officer, loaded.key.caseId, 'request');
    return requestView(loaded, found);
  };

  door.mount(routes.proposeHandover, async ({ officer, params, body }) =>
    view(officer, await proposeHandover(context, officer, params.caseId, body.ground)),
  );
  door.mount(routes.getDisclosure, async ({ officer, params }) =>
    view(officer, params.disclosureId),
  );
  door.mount(routes.explainItem, async ({ officer, params }) =>
    explainItem(context, officer, params.disclosureId, params.itemId),
  );
  door.mount(routes.recordJudgment, async ({ officer, params, body }) => {
    await recordJudgment(context, officer, params.disclosureId, body);
    return view(officer, params.disclosureId);
  });
  door.mount(routes.raiseGround, async ({ officer, params, body }) => {
    await raiseGround(context, officer, params.disclosureId, body);
    return view(officer, params.disclosureId);
  });
  door.mount(routes.giveWord, async ({ officer, params, body }) => {
    await giveWord(context, officer, params.disclosureId, body);
    return view(officer, params.disclosureId);
  });
  door.mount(routes.dispatchDisclosure, async ({ officer, params, body }) => {
    await dispatch(context, officer, params.disclosureId, body.items);
    return view(officer, params.disclosureId);
  });
  door.mount(routes.abandonDisclosure, async ({ officer, params }) => {
    await abandonDisclosure(context, officer, params.disclosureId);
    return view(officer, params.disclosureId);
  });
  door.mount(routes.getRequest, async ({ officer, params }) => {
    const read = await request(officer, params.requestId);
    await recordOnly(context, {
      event: 'case.read',
      actor: actorOf(officer),
      caseId: read.caseId,
      content: { requestId: read.requestId },
    });
    return read;
  });
  door.mount(routes.reviewRequest, async ({ officer, params, body }) => {
    await reviewRequest(context, officer, params.requestId, body);
    return request(officer, params.requestId);
  });
  door.mount(routes.proposeRequest, async ({ officer, params }) =>
    view(officer, await proposeRequest(context, officer, params.requestId)),
  );
  door.mount(routes.askIndividually, async ({ officer, params, body }) =>
    request(officer, await askIndividually(context, officer, params.caseId, body)),
  );
  door.mount(routes.askable, async ({ officer, params }) => {
    await findOwnCase(context.db, officer, params.caseId);
    return { items: [...askableItems(context)] };
  });
}
