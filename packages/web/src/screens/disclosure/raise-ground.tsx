// SPDX-License-Identifier: EUPL-1.2
import { Accordion, AccordionItem } from '@midas-ds/components/accordion';
import { type DisclosureItemView, type DisclosureView, routes } from '@samsyn/contract';
import { cite, type OpenJudgment } from '@samsyn/terms';
import { Fragment } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { ReasonedAnswer } from '../../parts/reasoned-answer.tsx';
import { raiseWords } from './raise-words.ts';
import { useRecorded } from './use-recorded.ts';

interface Props {
  readonly view: DisclosureView;
  readonly item: DisclosureItemView;
}

/** The grounds that an officer may raise, folded until asked for; none is chosen beforehand. */
export function RaiseGround(props: Props) {
  const words = useAreaWords(raiseWords);
  return (
    <Accordion>
      <AccordionItem title={words.title} headingLevel="h4" size="medium">
        <RaiseForm {...props} />
      </AccordionItem>
    </Accordion>
  );
}

function RaiseForm({ view, item }: Props) {
  const { messages, say } = useLanguage();
  const { nameOf } = useCatalogue();
  const words = useAreaWords(raiseWords);
  const raise = useAct(routes.raiseGround, useRecorded(item.item));
  const provisionOf = ({ test, provision }: OpenJudgment) =>
    `${messages.words.judgmentTest[test]}, ${cite(provision)}`;
  return (
    <ReasonedAnswer
      name={messages.form.about(words.title, nameOf(item.item))}
      label={words.which}
      description={words.hint}
      answers={item.grounds.map((ground) => ({ value: ground.rule, label: provisionOf(ground) }))}
      missing={words.missing}
      reasonsLabel={words.reasons}
      happens={words.happens}
      button={words.button}
      isPending={raise.isPending}
      error={raise.error}
      onAnswer={(ground, reasons) =>
        raise.mutate({
          params: { disclosureId: view.disclosureId },
          body: { item: item.item, ground, reasons },
        })
      }
    >
      <p>{words.asks}</p>
      <dl className="sy-facts">
        {item.grounds.map((ground) => (
          <Fragment key={ground.rule}>
            <dt>{provisionOf(ground)}</dt>
            <dd>{say(ground.asks)}</dd>
          </Fragment>
        ))}
      </dl>
    </ReasonedAnswer>
  );
}
