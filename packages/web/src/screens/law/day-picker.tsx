// SPDX-License-Identifier: EUPL-1.2
import type { LawTimeline } from '@samsyn/contract';
import { Button } from '@midas-ds/components/button';
import { TextField } from '@midas-ds/components/textfield';
import { PlainDate } from '@samsyn/terms';
import { type FormEvent, useState } from 'react';
import { useAreaWords } from '../../language/area-words.ts';
import { focusInvalid } from '../../parts/focus-invalid.ts';
import { lawWords } from './law-words.ts';
import { stepText } from './step-text.ts';

interface Props {
  readonly timeline: LawTimeline;
  readonly on: PlainDate;
  readonly onChoose: (day: PlainDate) => void;
}

/** Chooses the day: a slider with one step for each change of the law, or a date that is written. */
export function DayPicker(props: Props) {
  const words = useAreaWords(lawWords);
  const { intervals } = props.timeline;
  const at = intervals.findLastIndex(({ from }) => from <= props.on);
  const shown = intervals[at];
  return (
    <>
      <div className="sy-day">
        <Slider {...props} at={Math.max(at, 0)} />
        <DateForm key={props.on} {...props} />
      </div>
      <p role="status">{shown && words.shown(props.on, stepText(words, shown))}</p>
    </>
  );
}

function Slider({ timeline: { intervals }, at, onChoose }: Props & { readonly at: number }) {
  const words = useAreaWords(lawWords);
  const shown = intervals[at];
  return (
    <div className="sy-slider">
      <label htmlFor="law-step">{words.slider}</label>
      <p id="law-step-hint" className="sy-quiet">
        {words.sliderHint}
      </p>
      <input
        id="law-step"
        type="range"
        min={0}
        max={intervals.length - 1}
        step={1}
        value={at}
        aria-describedby="law-step-hint"
        aria-valuetext={shown && stepText(words, shown)}
        onChange={({ currentTarget }) => {
          const chosen = intervals[currentTarget.valueAsNumber];
          if (chosen) onChoose(chosen.from);
        }}
      />
    </div>
  );
}

function DateForm({ on, onChoose }: Props) {
  const words = useAreaWords(lawWords);
  const [text, setText] = useState<string>(on);
  const [refused, setRefused] = useState(false);

  function choose(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const day = PlainDate.safeParse(text.trim());
    if (!day.success) return focusInvalid(event.currentTarget, () => setRefused(true));
    setRefused(false);
    onChoose(day.data);
  }

  return (
    <form className="sy-search" onSubmit={choose} aria-label={words.dateField}>
      <TextField
        label={words.dateField}
        description={words.dateHint}
        value={text}
        onChange={setText}
        size="medium"
        inputMode="numeric"
        autoComplete="off"
        validationBehavior="aria"
        isInvalid={refused}
        errorMessage={words.dateMissing}
      />
      <Button type="submit" variant="secondary" size="medium">
        {words.dateButton}
      </Button>
    </form>
  );
}
