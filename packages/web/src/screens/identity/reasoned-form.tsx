// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { limits } from '@samsyn/terms';
import { type FormEvent, useState } from 'react';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { focusFirst } from '../../parts/focus-first.ts';
import { useKeptText } from '../../parts/kept-text.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { ReasonsField } from '../../parts/reasons-field.tsx';
import { identityWords } from './identity-words.ts';

/** Why a link is made or taken away, in the officer's own words. */
export function ReasonedForm(props: {
  readonly name: string;
  readonly button: string;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly onSend: (reasons: string) => void;
}) {
  const words = useAreaWords(identityWords);
  const { disclosure } = useLanguage().messages;
  const [reasons, setReasons] = useState('');
  const [tried, setTried] = useState(false);
  const [isSent, setSent] = useState(false);
  useKeptText(props.name, reasons, isSent && props.error === null);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setTried(true);
    if (reasons.trim().length < limits.reasonCharsMin)
      return focusFirst(event.currentTarget, 'textarea');
    setSent(true);
    props.onSend(reasons);
  }

  return (
    <form className="sy-form" aria-label={props.name} onSubmit={submit}>
      <ReasonsField
        label={words.reasons}
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
      <ProblemBanner error={props.error} />
      <div>
        <Button type="submit" variant="secondary" isDisabled={props.isPending}>
          {props.button}
        </Button>
      </div>
    </form>
  );
}
