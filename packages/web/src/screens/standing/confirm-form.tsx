// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { type StandingView, routes } from '@samsyn/contract';
import { type CaseId, limits } from '@samsyn/terms';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { focusElement } from '../../parts/focus-element.ts';
import { focusFirst } from '../../parts/focus-first.ts';
import { useKeptText } from '../../parts/kept-text.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { ReasonsField } from '../../parts/reasons-field.tsx';
import { useSay } from '../../parts/said.tsx';
import { standingSentence } from './standing-sentence.ts';
import { standingWords } from './standing-words.ts';

/** The officer's word on a proposed fact, with the reasons; nothing is written beforehand. */
export function ConfirmForm(props: { readonly caseId: CaseId; readonly fact: StandingView }) {
  const words = useAreaWords(standingWords);
  const { disclosure } = useLanguage().messages;
  const [reasons, setReasons] = useState('');
  const [tried, setTried] = useState(false);
  const tell = useSay();
  const { fact, value } = props.fact;
  const { label } = words.facts[fact];
  const confirm = useAct(routes.confirmStanding, () => {
    tell(words.confirm.done(label));
    focusElement('standing');
  });
  useKeptText(
    words.confirm.about(label),
    reasons,
    confirm.isPending || confirm.isSuccess,
    confirm.error,
  );

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setTried(true);
    if (reasons.trim().length < limits.reasonCharsMin)
      return focusFirst(event.currentTarget, 'textarea');
    confirm.mutate({ params: { caseId: props.caseId, fact }, body: { value, reasons } });
  }

  return (
    <form className="sy-form" aria-label={words.confirm.about(label)} onSubmit={submit}>
      <p>
        <strong>{standingSentence(words, fact, value)}</strong>
      </p>
      <ReasonsField
        label={words.confirm.reasons}
        hint={disclosure.reasonsHint(limits.reasonCharsMin)}
        missing={disclosure.reasonsMissing(limits.reasonCharsMin)}
        charsMin={limits.reasonCharsMin}
        charsMax={limits.reasonCharsMax}
        value={reasons}
        onChange={setReasons}
        tried={tried}
      />
      <p>{words.confirm.happens}</p>
      <ProblemBanner error={confirm.error} />
      <div>
        <Button type="submit" variant="secondary" isDisabled={confirm.isPending}>
          {words.confirm.button}
        </Button>
      </div>
    </form>
  );
}
