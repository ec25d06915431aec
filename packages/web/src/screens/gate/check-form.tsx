// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { routes } from '@samsyn/contract';
import { type CaseId, limits } from '@samsyn/terms';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { focusFirst } from '../../parts/focus-first.ts';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { ReasonsField } from '../../parts/reasons-field.tsx';
import { useSay } from '../../parts/said.tsx';
import { gateWords } from './gate-words.ts';

/** The officer asks the other authority, with the reason why; nothing is written beforehand. */
export function CheckForm({ caseId }: { readonly caseId: CaseId }) {
  const words = useAreaWords(gateWords);
  const { disclosure } = useLanguage().messages;
  const [reasons, setReasons] = useState('');
  const [tried, setTried] = useState(false);
  const tell = useSay();
  const check = useAct(routes.checkDeparture, () => tell(words.done));

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setTried(true);
    if (reasons.trim().length < limits.reasonCharsMin)
      return focusFirst(event.currentTarget, 'textarea');
    check.mutate({ params: { caseId }, body: { reasons } });
  }

  return (
    <form className="sy-form" aria-label={words.title} onSubmit={submit}>
      <ReasonsField
        label={words.reasons}
        hint={disclosure.reasonsHint(limits.reasonCharsMin)}
        missing={disclosure.reasonsMissing(limits.reasonCharsMin)}
        charsMin={limits.reasonCharsMin}
        charsMax={limits.reasonCharsMax}
        value={reasons}
        onChange={setReasons}
        tried={tried}
      />
      <ProblemBanner error={check.error} />
      <div>
        <Button type="submit" isDisabled={check.isPending}>
          {words.button}
        </Button>
      </div>
    </form>
  );
}
