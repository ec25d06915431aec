// SPDX-License-Identifier: EUPL-1.2
import '../../layout/forms.css';
import { Button } from '@midas-ds/components/button';
import { Heading } from '@midas-ds/components/heading';
import { limits } from '@samsyn/terms';
import { type FormEvent, useId, useState } from 'react';
import { useAreaWords } from '../../language/area-words.ts';
import { focusFirst } from '../../parts/focus-first.ts';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { ReasonsField } from '../../parts/reasons-field.tsx';
import { openingWords } from './opening-words.ts';

/** A heading, the officer's reason in own words, and one button. */
export function ReasonForm(props: {
  readonly title: string;
  readonly intro?: string;
  readonly button: string;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly onReason: (reason: string) => void;
}) {
  const words = useAreaWords(openingWords);
  const id = useId();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const least = String(limits.reasonCharsMin);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setTried(true);
    if (reason.trim().length < limits.reasonCharsMin)
      return focusFirst(event.currentTarget, 'textarea');
    props.onReason(reason);
  }

  return (
    <form className="sy-form" aria-labelledby={id} onSubmit={submit}>
      <Heading level={2} id={id}>
        {props.title}
      </Heading>
      {props.intro !== undefined && <p>{props.intro}</p>}
      <ReasonsField
        label={words.reason}
        hint={words.reasonHint(least)}
        missing={words.reasonMissing(least)}
        charsMin={limits.reasonCharsMin}
        charsMax={limits.reasonCharsMax}
        value={reason}
        onChange={setReason}
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
