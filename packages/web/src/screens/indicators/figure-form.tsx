// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { TextField } from '@midas-ds/components/textfield';
import { FigureRequest } from '@samsyn/contract';
import { PlainDate, addDays, instantOf, legalDay, limits } from '@samsyn/terms';
import { type FormEvent, useState } from 'react';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { focusInvalid } from '../../parts/focus-invalid.ts';
import { ReasonsField } from '../../parts/reasons-field.tsx';
import { indicatorWords } from './indicator-words.ts';

interface Written {
  readonly from: string;
  readonly to: string;
  readonly purpose: string;
}

const daysShown = 90;

function lastDays(): Written {
  const to = legalDay(instantOf(Date.now()));
  return { from: addDays(to, 1 - daysShown), to, purpose: '' };
}

function readWritten(
  written: Written,
): { readonly request: FigureRequest } | { readonly missing: 'days' | 'purpose' } {
  const from = PlainDate.safeParse(written.from.trim());
  const to = PlainDate.safeParse(written.to.trim());
  if (!from.success || !to.success) return { missing: 'days' };
  const until = addDays(to.data, 1);
  if (addDays(from.data, limits.figurePeriodDaysMin) > until) return { missing: 'days' };
  const request = FigureRequest.safeParse({ from: from.data, until, purpose: written.purpose });
  return request.success ? { request: request.data } : { missing: 'purpose' };
}

/** For which days figures are counted, and what for. */
export function FigureForm(props: {
  readonly isPending: boolean;
  readonly onCount: (request: FigureRequest) => void;
}) {
  const words = useAreaWords(indicatorWords);
  const { disclosure } = useLanguage().messages;
  const [written, setWritten] = useState(lastDays);
  const [missing, setMissing] = useState<'days' | 'purpose'>();

  function count(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const read = readWritten(written);
    if ('request' in read) {
      setMissing(undefined);
      return props.onCount(read.request);
    }
    focusInvalid(event.currentTarget, () => setMissing(read.missing));
  }

  return (
    <form className="sy-form" aria-label={words.form} onSubmit={count}>
      {(['from', 'to'] as const).map((day) => (
        <TextField
          key={day}
          label={words[day]}
          value={written[day]}
          onChange={(text) => setWritten({ ...written, [day]: text })}
          inputMode="numeric"
          isRequired
          validationBehavior="aria"
          isInvalid={missing === 'days'}
          errorMessage={words.days}
        />
      ))}
      <ReasonsField
        label={words.purpose}
        hint={disclosure.reasonsHint(limits.reasonCharsMin)}
        missing={disclosure.reasonsMissing(limits.reasonCharsMin)}
        charsMin={limits.reasonCharsMin}
        charsMax={limits.reasonCharsMax}
        value={written.purpose}
        onChange={(purpose) => setWritten({ ...written, purpose })}
        tried={missing === 'purpose'}
        rows={2}
      />
      <div>
        <Button type="submit" isDisabled={props.isPending}>
          {words.compute}
        </Button>
      </div>
    </form>
  );
}
