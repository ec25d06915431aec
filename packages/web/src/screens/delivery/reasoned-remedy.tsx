// SPDX-License-Identifier: EUPL-1.2
import '../../layout/forms.css';
import { Accordion, AccordionItem } from '@midas-ds/components/accordion';
import { Button } from '@midas-ds/components/button';
import { routes } from '@samsyn/contract';
import { limits } from '@samsyn/terms';
import type { MessageId } from '@samsyn/terms';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { focusFirst } from '../../parts/focus-first.ts';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { ReasonsField } from '../../parts/reasons-field.tsx';
import { useSay } from '../../parts/said.tsx';
import { deliveryWords } from './delivery-words.ts';

const charsMin = String(limits.reasonCharsMin);

/** To withdraw or refuse a message: by a decision with reasons. */
export function ReasonedRemedy(props: {
  readonly messageId: MessageId;
  readonly remedy: 'withdraw' | 'refuse';
}) {
  const words = useAreaWords(deliveryWords);
  const say = useSay();
  const [reasons, setReasons] = useState('');
  const [tried, setTried] = useState(false);
  const withdraw = useAct(routes.withdrawMessage, () => say(words.withdrawn));
  const refuse = useAct(routes.refuseMessage, () => say(words.refused));
  const withdraws = props.remedy === 'withdraw';
  const act = withdraws ? withdraw : refuse;

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setTried(true);
    if (reasons.trim().length < limits.reasonCharsMin)
      return focusFirst(event.currentTarget, 'textarea');
    act.mutate({ params: { messageId: props.messageId }, body: { reasons } });
  }

  return (
    <Accordion>
      <AccordionItem title={words[props.remedy]} headingLevel="h3" size="medium">
        <form className="sy-form" aria-label={words[props.remedy]} onSubmit={submit}>
          <ReasonsField
            label={words.reasons}
            hint={words.reasonsHint(charsMin)}
            missing={words.reasonsMissing(charsMin)}
            charsMin={limits.reasonCharsMin}
            charsMax={limits.reasonCharsMax}
            value={reasons}
            onChange={setReasons}
            tried={tried}
          />
          <p>{withdraws ? words.withdrawHappens : words.refuseHappens}</p>
          <ProblemBanner error={act.error} />
          <Button type="submit" variant="secondary" isDisabled={act.isPending}>
            {words[props.remedy]}
          </Button>
        </form>
      </AccordionItem>
    </Accordion>
  );
}
