// SPDX-License-Identifier: EUPL-1.2
import { Accordion, AccordionItem } from '@midas-ds/components/accordion';
import { Button } from '@midas-ds/components/button';
import { Radio, RadioGroup } from '@midas-ds/components/radio';
import { type DisclosureItemView, type DisclosureView, routes } from '@samsyn/contract';
import { cite, limits, type OpenJudgment, type RuleId } from '@samsyn/terms';
import { type FormEvent, Fragment, useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { focusFirst } from '../../parts/focus-first.ts';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { ReasonsField } from '../../parts/reasons-field.tsx';
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
  const { messages } = useLanguage();
  const { nameOf } = useCatalogue();
  const words = useAreaWords(raiseWords);
  const [ground, setGround] = useState<RuleId | null>(null);
  const [reasons, setReasons] = useState('');
  const [tried, setTried] = useState(false);
  const raise = useAct(routes.raiseGround, useRecorded(item.item));

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setTried(true);
    if (ground === null) return focusFirst(event.currentTarget, 'input');
    if (reasons.trim().length < limits.reasonCharsMin)
      return focusFirst(event.currentTarget, 'textarea');
    const body = { item: item.item, ground, reasons };
    raise.mutate({ params: { disclosureId: view.disclosureId }, body });
  }

  return (
    <form
      className="sy-form"
      aria-label={messages.form.about(words.title, nameOf(item.item))}
      onSubmit={submit}
    >
      <Grounds item={item} value={ground} onChange={setGround} tried={tried} />
      <ReasonsField
        label={words.reasons}
        hint={messages.disclosure.reasonsHint(limits.reasonCharsMin)}
        missing={messages.disclosure.reasonsMissing(limits.reasonCharsMin)}
        charsMin={limits.reasonCharsMin}
        charsMax={limits.reasonCharsMax}
        value={reasons}
        onChange={setReasons}
        tried={tried}
      />
      <p>{words.happens}</p>
      <ProblemBanner error={raise.error} />
      <Button type="submit" variant="secondary" isDisabled={raise.isPending}>
        {words.button}
      </Button>
    </form>
  );
}

/** Each ground by its provision, with what the law will ask. */
function Grounds(props: {
  readonly item: DisclosureItemView;
  readonly value: RuleId | null;
  readonly onChange: (ground: RuleId | null) => void;
  readonly tried: boolean;
}) {
  const { messages, say } = useLanguage();
  const { grounds } = props.item;
  const words = useAreaWords(raiseWords);
  const nameOf = ({ test, provision }: OpenJudgment) =>
    `${messages.words.judgmentTest[test]}, ${cite(provision)}`;
  return (
    <>
      <p>{words.asks}</p>
      <dl className="sy-facts">
        {grounds.map((ground) => (
          <Fragment key={ground.rule}>
            <dt>{nameOf(ground)}</dt>
            <dd>{say(ground.asks)}</dd>
          </Fragment>
        ))}
      </dl>
      <RadioGroup
        label={words.which}
        description={words.hint}
        value={props.value}
        onChange={(value) =>
          props.onChange(grounds.find(({ rule }) => rule === value)?.rule ?? null)
        }
        isRequired
        validationBehavior="aria"
        isInvalid={props.tried && props.value === null}
        errorMessage={words.missing}
      >
        {grounds.map((ground) => (
          <Radio key={ground.rule} value={ground.rule}>
            {nameOf(ground)}
          </Radio>
        ))}
      </RadioGroup>
    </>
  );
}
