// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CaseId } from '@samsyn/terms';
import { useAct } from '../../client/use-act.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { ReasonsForm } from '../../parts/reasons-form.tsx';
import { useSay } from '../../parts/said.tsx';
import { gateWords } from './gate-words.ts';

/** The officer asks the other authority, with the reason why; nothing is written beforehand. */
export function CheckForm({ caseId }: { readonly caseId: CaseId }) {
  const words = useAreaWords(gateWords);
  const tell = useSay();
  const check = useAct(routes.checkDeparture, () => tell(words.done));
  return (
    <ReasonsForm
      name={words.title}
      label={words.reasons}
      button={words.button}
      isPrimary
      isPending={check.isPending}
      error={check.error}
      onReasons={(reasons) => check.mutate({ params: { caseId }, body: { reasons } })}
    />
  );
}
