// SPDX-License-Identifier: EUPL-1.2
import type { CaseView } from '@samsyn/contract';
import type { CaseAction } from '@samsyn/terms';
import { paths } from '../../paths.ts';

/** Where an act that the node allows is done; the case itself when there is nothing to open. */
export function actionPlace(action: CaseAction, view: CaseView): string {
  const { caseId } = view.summary;
  const openOf = (purpose: CaseView['disclosures'][number]['purpose']) => {
    const found = view.disclosures.find((one) => one.purpose === purpose && one.state === 'open');
    return found === undefined ? paths.case(caseId) : paths.disclosure(found.disclosureId);
  };
  switch (action) {
    case 'hand-over':
      return paths.handOver(caseId);
    case 'continue-handover':
      return openOf('handover');
    case 'judge-answer':
      return openOf('answer');
    case 'review-request':
      return requestPlace(view);
    case 'ask-individually':
      return paths.ask(caseId);
    case 'record-entry':
      return paths.record(caseId);
    case 'classify':
      return paths.classify(caseId);
    case 'send-notice':
      return paths.give(caseId);
    case 'export':
      return paths.caseFile(caseId);
  }
}

function requestPlace({ requests, summary }: CaseView): string {
  const found =
    requests.find((one) => one.direction === 'out' && one.state === 'prepared') ??
    requests.find((one) => one.direction === 'out' && one.state === 'proposed');
  return found === undefined ? paths.case(summary.caseId) : paths.request(found.requestId);
}
