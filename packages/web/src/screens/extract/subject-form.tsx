// SPDX-License-Identifier: EUPL-1.2
import '../../layout/forms.css';
import { Button } from '@midas-ds/components/button';
import { TextField } from '@midas-ds/components/textfield';
import { AskRecipients } from '@samsyn/contract';
import { limits } from '@samsyn/terms';
import { type FormEvent, useState } from 'react';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { focusInvalid } from '../../parts/focus-invalid.ts';
import { ReasonsField } from '../../parts/reasons-field.tsx';
import { extractWords } from './extract-words.ts';

/** Whom it is about, by case number alone, and why. */
export function SubjectForm(props: {
  readonly label: string;
  readonly reasonLabel: string;
  readonly button: string;
  readonly isPending: boolean;
  readonly onAsk: (asked: AskRecipients) => void;
}) {
  const words = useAreaWords(extractWords);
  const { disclosure } = useLanguage().messages;
  const [number, setNumber] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);

  function ask(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const asked = AskRecipients.safeParse({ number, reason });
    if (asked.success) props.onAsk(asked.data);
    else focusInvalid(event.currentTarget, () => setTried(true));
  }

  return (
    <form className="sy-form" aria-label={props.label} onSubmit={ask}>
      <TextField
        label={words.number}
        value={number}
        onChange={setNumber}
        autoComplete="off"
        isRequired
        validationBehavior="aria"
        isInvalid={tried && number.trim().length < 3}
        errorMessage={words.numberMissing}
      />
      <ReasonsField
        label={props.reasonLabel}
        hint={disclosure.reasonsHint(limits.reasonCharsMin)}
        missing={disclosure.reasonsMissing(limits.reasonCharsMin)}
        charsMin={limits.reasonCharsMin}
        charsMax={limits.reasonCharsMax}
        value={reason}
        onChange={setReason}
        tried={tried}
        rows={2}
      />
      <div>
        <Button type="submit" isDisabled={props.isPending}>
          {props.button}
        </Button>
      </div>
    </form>
  );
}
