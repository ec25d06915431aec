// SPDX-License-Identifier: EUPL-1.2
import { ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Answer, Manner } from '../../browser/judge-item.ts';
import { sendDisclosure } from '../../browser/send-disclosure.ts';
import { settleDisclosure } from '../../browser/settle-disclosure.ts';
import { openReturnCase } from '../../scenario/hand-over.ts';
import { returnCaseFile } from '../../scenario/return-case-file.ts';
import { untilReceived } from '../../scenario/until-received.ts';
import type { Stage } from '../stage.ts';

export interface HandingOver {
  /** Number of the case, which is opened first. */
  readonly dossier: string;
  readonly manner: Manner;
  readonly answers: readonly Answer[];
  /** From the list of cases to the case. */
  readonly open: (page: Page, dossier: string) => Promise<void>;
  readonly handOver: string;
  readonly ground: RegExp;
  readonly assess: string;
  readonly recipient: string;
}

/** From the list of cases until the other authority has the case. */
export async function handOverBy(stage: Stage, page: Page, how: HandingOver): Promise<void> {
  const { hand } = how.manner;
  const caseId = await openReturnCase(stage.exchange, returnCaseFile(how.dossier));
  await page.getByRole('row', { name: how.dossier }).waitFor();
  await how.open(page, how.dossier);
  await hand.press(page.getByRole('link', { name: how.handOver }));
  await hand.choose(page.getByRole('radio', { name: how.ground }));
  await hand.press(page.getByRole('button', { name: how.assess }));
  const acts = await settleDisclosure(page, how.answers, how.manner);
  ok(acts.length > 1, `judged: ${acts.join()}`);
  ok((await sendDisclosure(page, how.recipient, how.manner)).length > 1);
  await untilReceived(stage.exchange.receiver, caseId);
}
