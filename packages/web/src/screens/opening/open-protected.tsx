// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CaseId } from '@samsyn/terms';
import { useAct } from '../../client/use-act.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useSay } from '../../parts/said.tsx';
import { openingWords } from './opening-words.ts';
import { ReasonForm } from './reason-form.tsx';

/** Asks a cleared officer why the case of a protected person is opened, before it shows who it is. */
export function OpenProtected({ caseId }: { readonly caseId: CaseId }) {
  const words = useAreaWords(openingWords);
  const say = useSay();
  const open = useAct(routes.openProtectedCase, () => say(words.opened));
  return (
    <ReasonForm
      title={words.title}
      intro={words.intro}
      button={words.button}
      isPending={open.isPending}
      error={open.error}
      onReason={(reason) => open.mutate({ params: { caseId }, body: { reason } })}
    />
  );
}
