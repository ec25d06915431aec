// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { Radio, RadioGroup } from '@midas-ds/components/radio';
import { type DisclosureItemView, type DisclosureView, routes } from '@samsyn/contract';
import { cite, limits, type OpenJudgment } from '@samsyn/terms';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useLanguage } from '../../language/language-context.ts';
import { focusFirst } from '../../parts/focus-first.ts';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { ReasonsField } from '../../parts/reasons-field.tsx';
import { useRecorded } from './use-recorded.ts';

/** One judgment that the law asks for: no answer is chosen and no reason written beforehand. */
export function JudgmentForm(props: {
  readonly view: DisclosureView;
  readonly item: DisclosureItemView;
  readonly judgment: OpenJudgment;
}) {
  const { messages, say } = useLanguage();
  const { nameOf } = useCatalogue();
  const words = messages.disclosure;
  const { judgment } = props;
  const [value, setValue] = useState<string | null>(null);
  const [reasons, setReasons] = useState('');
  const [tried, setTried] = useState(false);
  const record = useAct(routes.recordJudgment, useRecorded(props.item.item));

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setTried(true);
    if (value === null) return focusFirst(event.currentTarget, 'input');
    if (reasons.trim().length < limits.reasonCharsMin)
      return focusFirst(event.currentTarget, 'textarea');
    const body = { item: props.item.item, fact: judgment.fact, value, reasons };
    record.mutate({ params: { disclosureId: props.view.disclosureId }, body });
  }

  const title = words.judgmentForm(messages.words.judgmentTest[judgment.test]);
  return (
    <form
      className="sy-form"
      aria-label={messages.form.about(title, nameOf(props.item.item))}
      onSubmit={submit}
    >
      <RadioGroup
        label={say(judgment.asks)}
        description={`${title}, ${cite(judgment.provision)}`}
        value={value}
        onChange={setValue}
        isRequired
        validationBehavior="aria"
        isInvalid={tried && value === null}
        errorMessage={words.judgmentMissing}
      >
        {judgment.answers.map((answer) => (
          <Radio key={answer.value} value={answer.value}>
            {say(answer.label)}
          </Radio>
        ))}
      </RadioGroup>
      <ReasonsField
        label={words.reasons}
        hint={words.reasonsHint(limits.reasonCharsMin)}
        missing={words.reasonsMissing(limits.reasonCharsMin)}
        charsMin={limits.reasonCharsMin}
        charsMax={limits.reasonCharsMax}
        value={reasons}
        onChange={setReasons}
        tried={tried}
      />
      <p>{words.judgmentHappens}</p>
      <ProblemBanner error={record.error} />
      <Button type="submit" variant="secondary" isDisabled={record.isPending}>
        {words.judgmentButton}
      </Button>
    </form>
  );
}
