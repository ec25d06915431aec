// SPDX-License-Identifier: EUPL-1.2
import { TextField } from '@midas-ds/components/textfield';
import { PlainDate } from '@samsyn/terms';
import { useState } from 'react';
import { useAreaWords } from '../../language/area-words.ts';
import { proposalWords } from './proposal-words.ts';

/** The first day of the proposal; what is written is taken when it is a day. */
export function DayEditor(props: {
  readonly day: PlainDate;
  readonly onChange: (day: PlainDate) => void;
}) {
  const words = useAreaWords(proposalWords);
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? props.day;
  const isDay = PlainDate.safeParse(shown.trim()).success;

  function change(text: string): void {
    const day = PlainDate.safeParse(text.trim());
    setTyped(text);
    if (day.success) props.onChange(day.data);
  }

  return (
    <div className="sy-field">
      <TextField
        label={words.day}
        value={shown}
        onChange={change}
        onBlur={() => isDay && setTyped(undefined)}
        size="medium"
        inputMode="numeric"
        autoComplete="off"
        validationBehavior="aria"
        isInvalid={!isDay}
        errorMessage={words.dayFault}
      />
    </div>
  );
}
