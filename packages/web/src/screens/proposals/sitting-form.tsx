// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { limits } from '@samsyn/terms';
import { type FormEvent, useState } from 'react';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { focusInvalid } from '../../parts/focus-invalid.ts';
import { ReasonsField } from '../../parts/reasons-field.tsx';
import { proposalWords } from './proposal-words.ts';

/** What the comparison is for; asked once for all that is compared on the screen. */
export function SittingForm(props: {
  readonly isPending: boolean;
  readonly onBegin: (purpose: string) => void;
}) {
  const words = useAreaWords(proposalWords);
  const { disclosure } = useLanguage().messages;
  const [purpose, setPurpose] = useState('');
  const [tried, setTried] = useState(false);

  function begin(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (purpose.trim().length >= limits.reasonCharsMin) return props.onBegin(purpose.trim());
    focusInvalid(event.currentTarget, () => setTried(true));
  }

  return (
    <form className="sy-form" aria-label={words.begin} onSubmit={begin}>
      <p>{words.sittingNote}</p>
      <ReasonsField
        label={words.sitting}
        hint={disclosure.reasonsHint(limits.reasonCharsMin)}
        missing={disclosure.reasonsMissing(limits.reasonCharsMin)}
        charsMin={limits.reasonCharsMin}
        charsMax={limits.reasonCharsMax}
        value={purpose}
        onChange={setPurpose}
        tried={tried}
        rows={2}
      />
      <Button type="submit" isDisabled={props.isPending}>
        {words.begin}
      </Button>
    </form>
  );
}
