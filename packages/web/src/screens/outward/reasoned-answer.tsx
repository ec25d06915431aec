// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { Radio, RadioGroup } from '@midas-ds/components/radio';
import { limits } from '@samsyn/terms';
import { type FormEvent, useState } from 'react';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { focusFirst } from '../../parts/focus-first.ts';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { ReasonsField } from '../../parts/reasons-field.tsx';
import { outwardWords } from './outward-words.ts';

/** A question with its answers and the officer's reasons; nothing is chosen beforehand. */
export function ReasonedAnswer(props: {
  readonly label: string;
  readonly description?: string;
  readonly answers: readonly { readonly value: string; readonly label: string }[];
  readonly button: string;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly onAnswer: (value: string, reasons: string) => void;
}) {
  const words = useAreaWords(outwardWords);
  const { disclosure } = useLanguage().messages;
  const [value, setValue] = useState<string | null>(null);
  const [reasons, setReasons] = useState('');
  const [tried, setTried] = useState(false);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setTried(true);
    if (value === null) return focusFirst(event.currentTarget, 'input');
    if (reasons.trim().length < limits.reasonCharsMin)
      return focusFirst(event.currentTarget, 'textarea');
    props.onAnswer(value, reasons);
  }

  return (
    <form className="sy-form" aria-label={props.label} onSubmit={submit}>
      <RadioGroup
        label={props.label}
        {...(props.description !== undefined && { description: props.description })}
        value={value}
        onChange={setValue}
        isRequired
        validationBehavior="aria"
        isInvalid={tried && value === null}
        errorMessage={disclosure.judgmentMissing}
      >
        {props.answers.map((answer) => (
          <Radio key={answer.value} value={answer.value}>
            {answer.label}
          </Radio>
        ))}
      </RadioGroup>
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
      <ProblemBanner error={props.error} />
      <div>
        <Button type="submit" variant="secondary" isDisabled={props.isPending}>
          {props.button}
        </Button>
      </div>
    </form>
  );
}
