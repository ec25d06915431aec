// SPDX-License-Identifier: EUPL-1.2
import '../../layout/forms.css';
import { type AgreementVersionView, routes } from '@samsyn/contract';
import { Button } from '@midas-ds/components/button';
import { Heading } from '@midas-ds/components/heading';
import { Radio, RadioGroup } from '@midas-ds/components/radio';
import type { ActId } from '@samsyn/terms';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { AskOnce } from '../../parts/ask-once.tsx';
import { focusFirst } from '../../parts/focus-first.ts';
import { useKeptText } from '../../parts/kept-text.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { useSay } from '../../parts/said.tsx';
import { agreementWords } from './agreement-words.ts';
import { AgreementReasons } from './agreement-reasons.tsx';
import { reasonsSuffice } from './reasons-suffice.ts';

const answers = ['accept', 'refuse'] as const;

/** The authority's answer to what the other one proposed: nothing is chosen beforehand. */
export function AnswerForm(props: {
  readonly version: AgreementVersionView;
  readonly proposalId: ActId;
}) {
  const words = useAreaWords(agreementWords);
  const say = useSay();
  const [answer, setAnswer] = useState<string | null>(null);
  const [reasons, setReasons] = useState('');
  const [tried, setTried] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const accept = useAct(routes.acceptVersion, () => say(words.signed));
  const refuse = useAct(routes.refuseVersion, () => say(words.signed));
  const isSent = accept.isPending || accept.isSuccess || refuse.isPending || refuse.isSuccess;
  useKeptText(words.answerQuestion, reasons, isSent, accept.error ?? refuse.error);
  const params = { proposalId: props.proposalId };

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setTried(true);
    if (answer === null) return focusFirst(event.currentTarget, 'input');
    if (answer === 'accept') return setAsking(true);
    if (!reasonsSuffice(reasons)) return focusFirst(event.currentTarget, 'textarea');
    refuse.mutate({ params, body: { reasons } });
  }

  function confirm(): void {
    setAsking(false);
    accept.mutate({ params, body: { word: 'accept', hash: props.version.hash } });
  }

  return (
    <form className="sy-form" aria-labelledby="answer" onSubmit={submit}>
      <Heading level={2} id="answer">
        {words.answer}
      </Heading>
      <RadioGroup
        label={words.answerQuestion}
        value={answer}
        onChange={setAnswer}
        isRequired
        validationBehavior="aria"
        isInvalid={tried && answer === null}
        errorMessage={words.answerMissing}
      >
        {answers.map((one) => (
          <Radio key={one} value={one}>
            {words[one]}
          </Radio>
        ))}
      </RadioGroup>
      {answer === 'refuse' && (
        <AgreementReasons value={reasons} onChange={setReasons} tried={tried} />
      )}
      <p>{words.answerHappens}</p>
      <ProblemBanner error={accept.error ?? refuse.error} />
      <Button type="submit" isDisabled={accept.isPending || refuse.isPending}>
        {words.answerButton}
      </Button>
      <AskOnce
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={words.acceptAsk}
        happens={words.answerHappens}
        confirm={words.answerButton}
        onConfirm={confirm}
      />
    </form>
  );
}
