// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CaseView, DisclosureView, MessageStatus } from '@samsyn/contract';
import { SamsynError } from '@samsyn/terms';
import type { CaseId } from '@samsyn/terms';
import type { OfficerClient } from '../officer/officer-client.ts';
import { reasoning } from './reasoning.ts';
import { settleAndSend } from './settle.ts';
import type { TakenDecision } from './settle.ts';
import { until } from './until.ts';

const need = 'Behövs för att förbereda och genomföra verkställigheten av beslutet.';

export interface Walk {
  readonly caseId: CaseId;
  readonly handover: DisclosureView;
  readonly request: DisclosureView;
  readonly answer: DisclosureView;
  readonly decisions: readonly TakenDecision[];
  /** The handover's message at the sender, with its verified receipt and proof. */
  readonly message: MessageStatus;
  /** The case as the receiving officer then sees it. */
  readonly received: CaseView;
}

async function proved(
  officer: OfficerClient,
  caseId: CaseId,
  messageId: string,
): Promise<MessageStatus> {
  return until('a verified receipt with its proof', async () => {
    const view = await officer.call(routes.getCase, { params: { caseId } });
    return view.messages.find((one) => one.messageId === messageId && one.receipt?.proof);
  });
}

/** The case as an officer sees it once it is there at all. */
async function arrived(officer: OfficerClient, caseId: CaseId): Promise<CaseView> {
  return until('the case at the other authority', async () => {
    try {
      return await officer.call(routes.getCase, { params: { caseId } });
    } catch (error) {
      if (error instanceof SamsynError && error.code === 'input.not-found') return undefined;
      throw error;
    }
  });
}

function lastMessage(view: DisclosureView): string {
  const message = view.messages.at(-1);
  if (!message) throw new SamsynError('runtime.internal', 'nothing was sent');
  return message.messageId;
}

async function ask(officer: OfficerClient, caseId: CaseId) {
  const received = await arrived(officer, caseId);
  const prepared = received.requests.find((one) => one.state === 'prepared');
  if (!prepared) throw new SamsynError('runtime.internal', 'no request was prepared');
  const { requestId } = prepared;
  for (const { item } of prepared.items) {
    await officer.call(routes.reviewRequest, {
      params: { requestId },
      body: { kind: 'need', item, need },
    });
  }
  const proposed = await officer.call(routes.proposeRequest, { params: { requestId }, body: {} });
  return { requestId, sent: await settleAndSend(officer, proposed.disclosureId, reasoning) };
}

async function answered(officer: OfficerClient, caseId: CaseId): Promise<CaseView> {
  return until('the answer at the authority that asked', async () => {
    const view = await officer.call(routes.getCase, { params: { caseId } });
    return view.timeline.some((event) => event.kind === 'answer-received') ? view : undefined;
  });
}

/**
 * The whole walk through the public interface, as two officers: one hands the case over, the other
 * reviews the prepared request, states the needs and asks; what the law says must be answered goes
 * by itself. Ends when the receipt and its proof are verified at the sender.
 */
export async function walk(
  sender: OfficerClient,
  receiver: OfficerClient,
  caseId: CaseId,
): Promise<Walk> {
  const opened = await sender.call(routes.proposeHandover, {
    params: { caseId },
    body: { ground: 'keeps-away' },
  });
  const handover = await settleAndSend(sender, opened.disclosureId, reasoning);
  const { sent: request } = await ask(receiver, caseId);
  const received = await answered(receiver, caseId);
  const message = await proved(sender, caseId, lastMessage(handover.view));
  const own = await sender.call(routes.getCase, { params: { caseId } });
  const answering = own.disclosures.find((one) => one.purpose === 'answer');
  if (!answering) throw new SamsynError('runtime.internal', 'no answer was begun');
  const params = { disclosureId: answering.disclosureId };
  return {
    caseId,
    handover: handover.view,
    request: request.view,
    answer: await sender.call(routes.getDisclosure, { params }),
    decisions: [...handover.decisions, ...request.decisions],
    message,
    received,
  };
}
