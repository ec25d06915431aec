// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { Radio, RadioGroup } from '@midas-ds/components/radio';
import { TextField } from '@midas-ds/components/textfield';
import type { AccessReview } from '@samsyn/contract';
import { addDays, legalDay, instantOf, limits } from '@samsyn/terms';
import { type FormEvent, useState } from 'react';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { focusInvalid } from '../../parts/focus-invalid.ts';
import { ReasonsField } from '../../parts/reasons-field.tsx';
import { accessWords } from './access-words.ts';
import { readReview } from './read-review.ts';
import type { WrittenReview } from './read-review.ts';

const daysShown = 30;

function untilToday(): WrittenReview {
  const until = legalDay(instantOf(Date.now()));
  return { kind: 'case', subject: '', from: addDays(until, 1 - daysShown), until, reason: '' };
}

/** What is reviewed, for which days and why. */
export function ReviewForm(props: {
  readonly isPending: boolean;
  readonly onReview: (review: AccessReview) => void;
}) {
  const words = useAreaWords(accessWords);
  const { disclosure } = useLanguage().messages;
  const [written, setWritten] = useState(untilToday);
  const [missing, setMissing] = useState<'subject' | 'days' | 'reason'>();
  const write = (change: Partial<WrittenReview>) => setWritten({ ...written, ...change });

  function review(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const read = readReview(written);
    if ('review' in read) {
      setMissing(undefined);
      return props.onReview(read.review);
    }
    focusInvalid(event.currentTarget, () => setMissing(read.missing));
  }

  return (
    <form className="sy-form" aria-label={words.title} onSubmit={review}>
      <RadioGroup
        label={words.by}
        value={written.kind}
        onChange={(kind) => write({ kind: kind === 'officer' ? 'officer' : 'case', subject: '' })}
      >
        <Radio value="case">{words.byCase}</Radio>
        <Radio value="officer">{words.byOfficer}</Radio>
      </RadioGroup>
      <TextField
        label={written.kind === 'case' ? words.number : words.officer}
        value={written.subject}
        onChange={(subject) => write({ subject })}
        autoComplete="off"
        isRequired
        validationBehavior="aria"
        isInvalid={missing === 'subject'}
        errorMessage={words.subject}
      />
      <Days written={written} onWrite={write} refused={missing === 'days'} />
      <ReasonsField
        label={words.reasons}
        hint={disclosure.reasonsHint(limits.reasonCharsMin)}
        missing={disclosure.reasonsMissing(limits.reasonCharsMin)}
        charsMin={limits.reasonCharsMin}
        charsMax={limits.reasonCharsMax}
        value={written.reason}
        onChange={(reason) => write({ reason })}
        tried={missing === 'reason'}
        rows={2}
      />
      <div>
        <Button type="submit" isDisabled={props.isPending}>
          {words.button}
        </Button>
      </div>
    </form>
  );
}

/** The first and the last day. */
function Days(props: {
  readonly written: WrittenReview;
  readonly onWrite: (change: Partial<WrittenReview>) => void;
  readonly refused: boolean;
}) {
  const words = useAreaWords(accessWords);
  return (
    <>
      <TextField
        label={words.from}
        value={props.written.from}
        onChange={(from) => props.onWrite({ from })}
        inputMode="numeric"
        isRequired
        validationBehavior="aria"
        isInvalid={props.refused}
        errorMessage={words.days}
      />
      <TextField
        label={words.until}
        value={props.written.until}
        onChange={(until) => props.onWrite({ until })}
        inputMode="numeric"
        isRequired
        validationBehavior="aria"
      />
    </>
  );
}
