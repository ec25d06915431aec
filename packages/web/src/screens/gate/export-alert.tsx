// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { type ReturnAlertExport, routes } from '@samsyn/contract';
import type { CaseId } from '@samsyn/terms';
import { useAct } from '../../client/use-act.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { useSay } from '../../parts/said.tsx';
import { gateWords } from './gate-words.ts';

/** Lets the officer keep the alert as a file; its name says nothing of the person. */
function keepAsFile(alert: ReturnAlertExport): void {
  const text = JSON.stringify(alert, null, 2);
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `sis-${alert.change}.json`;
  link.click();
  URL.revokeObjectURL(address);
}

/** The return alert as a file, with the change that is due; nothing is sent. */
export function ExportAlert({ caseId }: { readonly caseId: CaseId }) {
  const words = useAreaWords(gateWords);
  const tell = useSay();
  const exported = useAct(routes.exportAlert, (alert) => {
    keepAsFile(alert);
    tell(words.alertDone[alert.change]);
  });
  return (
    <div className="sy-stack">
      <p>{words.alertWhat}</p>
      <ProblemBanner error={exported.error} />
      <div>
        <Button
          variant="secondary"
          isDisabled={exported.isPending}
          onPress={() => exported.mutate({ params: { caseId }, body: {} })}
        >
          {words.alertButton}
        </Button>
      </div>
    </div>
  );
}
