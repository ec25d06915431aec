// SPDX-License-Identifier: EUPL-1.2
import { Accordion, AccordionItem } from '@midas-ds/components/accordion';
import { routes } from '@samsyn/contract';
import { limits } from '@samsyn/terms';
import type { MessageId } from '@samsyn/terms';
import { useAct } from '../../client/use-act.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { ReasonsForm } from '../../parts/reasons-form.tsx';
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
  const { messageId } = props;
  const withdraw = useAct(routes.withdrawMessage, () => say(words.withdrawn));
  const refuse = useAct(routes.refuseMessage, () => say(words.refused));
  const withdraws = props.remedy === 'withdraw';
  const act = withdraws ? withdraw : refuse;
  return (
    <Accordion>
      <AccordionItem title={words[props.remedy]} headingLevel="h3" size="medium">
        <ReasonsForm
          name={words[props.remedy]}
          label={words.reasons}
          hint={words.reasonsHint(charsMin)}
          missing={words.reasonsMissing(charsMin)}
          happens={withdraws ? words.withdrawHappens : words.refuseHappens}
          button={words[props.remedy]}
          {...(!withdraws && { asks: words.refuseAsk })}
          isPending={act.isPending}
          error={act.error}
          onReasons={(reasons) => act.mutate({ params: { messageId }, body: { reasons } })}
        />
      </AccordionItem>
    </Accordion>
  );
}
