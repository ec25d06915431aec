// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CaseFile, CaseFileDocument, DisclosureView } from '@samsyn/contract';
import type { CaseId } from '@samsyn/terms';
import { reasoning } from '../demo/reasoning.ts';
import { settleAndSend } from '../demo/settle.ts';
import { returnCaseFile } from './return-case-file.ts';
import type { Exchange } from './exchange.ts';

/** Opens a case from a case file through the interface, as the registrar does. */
export async function openReturnCase(
  { registrar }: Pick<Exchange, 'registrar'>,
  file: CaseFile,
): Promise<CaseId> {
  return (await registrar.call(routes.importCase, { params: {}, body: file })).caseId;
}

export interface HandedOver {
  readonly caseId: CaseId;
  readonly messageId: string;
  readonly view: DisclosureView;
}

/** Opens a case under this dossier number, with this decision, and hands it over: decided on, sent and queued. */
export async function handOver(
  exchange: Pick<Exchange, 'registrar' | 'sender'>,
  dossier: string,
  decision?: CaseFileDocument,
): Promise<HandedOver> {
  const caseId = await openReturnCase(exchange, returnCaseFile(dossier, decision));
  const { disclosureId } = await exchange.sender.call(routes.proposeHandover, {
    params: { caseId },
    body: { ground: 'keeps-away' },
  });
  const { view } = await settleAndSend(exchange.sender, disclosureId, reasoning);
  return { caseId, view, messageId: view.messages.at(-1)?.messageId ?? '' };
}
