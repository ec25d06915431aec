// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { Radio, RadioGroup } from '@midas-ds/components/radio';
import { limits } from '@samsyn/terms';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useLanguage } from '../language/language-context.ts';
import { focusFirst } from './focus-first.ts';
import { useKeptText } from './kept-text.tsx';
import { ProblemBanner } from './problem-banner.tsx';
import { ReasonsField } from './reasons-field.tsx';

interface Asked<Value extends string> {
  readonly label: string;
  readonly description?: string;
  readonly answers: readonly { readonly value: Value; readonly label: string }[];
  /** What is said when no answer was chosen. */
  readonly missing?: string;
}

function Answers<Value extends string>(
  props: Asked<Value> & {
    readonly value: Value | null;
    readonly isMissing: boolean;
    readonly onChange: (value: Value | null) => void;
  },
) {
  const { disclosure } = useLanguage().messages;
  return (
    <RadioGroup
      label={props.label}
      {...(props.description !== undefined && { description: props.description })}
      value={props.value}
      onChange={(chosen) =>
        props.onChange(props.answers.find((answer) => answer.value === chosen)?.value ?? null)
      }
      isRequired
      validationBehavior="aria"
      isInvalid={props.isMissing}
      errorMessage={props.missing ?? disclosure.judgmentMissing}
    >
      {props.answers.map((answer) => (
        <Radio key={answer.value} value={answer.value}>
          {answer.label}
        </Radio>
      ))}
    </RadioGroup>
  );
}

/** A question with its answers and the officer's reasons; nothing is chosen or written beforehand. */
export function ReasonedAnswer<Value extends string>(
  props: Asked<Value> & {
    /** What the form is about, for a reader who does not see it; the question itself where absent. */
    readonly name?: string;
    readonly reasonsLabel: string;
    /** What happens when it is answered. */
    readonly happens?: string;
    readonly button: string;
    readonly isPending: boolean;
    readonly error: Error | null;
    readonly onAnswer: (value: Value, reasons: string) => void;
    /** What stands in front of the question. */
    readonly children?: ReactNode;
  },
) {
  const { disclosure } = useLanguage().messages;
  const [value, setValue] = useState<Value | null>(null);
  const [reasons, setReasons] = useState('');
  const [tried, setTried] = useState(false);
  const [isSent, setSent] = useState(false);
  useKeptText(props.label, reasons, isSent && props.error === null, props.error);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setTried(true);
    if (value === null) return focusFirst(event.currentTarget, 'input');
    if (reasons.trim().length < limits.reasonCharsMin)
      return focusFirst(event.currentTarget, 'textarea');
    setSent(true);
    props.onAnswer(value, reasons);
  }

  return (
    <form className="sy-form" aria-label={props.name ?? props.label} onSubmit={submit}>
      {props.children}
      <Answers {...props} isMissing={tried && value === null} value={value} onChange={setValue} />
      <ReasonsField
        label={props.reasonsLabel}
        hint={disclosure.reasonsHint(limits.reasonCharsMin)}
        missing={disclosure.reasonsMissing(limits.reasonCharsMin)}
        charsMin={limits.reasonCharsMin}
        charsMax={limits.reasonCharsMax}
        value={reasons}
        onChange={(typed) => {
          setSent(false);
          setReasons(typed);
        }}
        tried={tried}
      />
      {props.happens !== undefined && <p>{props.happens}</p>}
      <ProblemBanner error={props.error} />
      <div>
        <Button type="submit" variant="secondary" isDisabled={props.isPending}>
          {props.button}
        </Button>
      </div>
    </form>
  );
}
