// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import { limits } from '@samsyn/terms';
import { useId } from 'react';
import { useAreaWords } from '../../language/area-words.ts';
import { ReasonsForm } from '../../parts/reasons-form.tsx';
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
  const least = String(limits.reasonCharsMin);
  return (
    <ReasonsForm
      labelledBy={id}
      label={words.reason}
      hint={words.reasonHint(least)}
      missing={words.reasonMissing(least)}
      button={props.button}
      isPending={props.isPending}
      error={props.error}
      onReasons={props.onReason}
    >
      <Heading level={2} id={id}>
        {props.title}
      </Heading>
      {props.intro !== undefined && <p>{props.intro}</p>}
    </ReasonsForm>
  );
}
