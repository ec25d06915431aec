// SPDX-License-Identifier: EUPL-1.2
import '../layout/forms.css';
import { Button } from '@midas-ds/components/button';
import { limits } from '@samsyn/terms';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useLanguage } from '../language/language-context.ts';
import { AskOnce } from './ask-once.tsx';
import { focusFirst } from './focus-first.ts';
import { useKeptText } from './kept-text.tsx';
import { ProblemBanner } from './problem-banner.tsx';
import { ReasonsField } from './reasons-field.tsx';

/** The form is named by a heading among its children, or by words of its own. */
type Named = { readonly labelledBy: string } | { readonly name: string };

interface ReasonsFormProps {
  /** What stands above the field. */
  readonly children?: ReactNode;
  readonly label: string;
  /** How the reasons are kept, and what is said when they are too short; as for a word or a judgment, when left out. */
  readonly hint?: string;
  readonly missing?: string;
  /** What happens when the button is pressed. */
  readonly happens?: string;
  readonly button: string;
  /** The question that is asked once before what cannot be undone; what happens then stands under it. */
  readonly asks?: string;
  readonly isPrimary?: boolean;
  /** Lines shown at first; it grows by hand. */
  readonly rows?: number;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly onReasons: (reasons: string) => void;
}

/** What happens on pressing, what went wrong, and the button. */
function Ending(props: ReasonsFormProps) {
  return (
    <>
      {props.happens !== undefined && <p>{props.happens}</p>}
      <ProblemBanner error={props.error} />
      <div>
        <Button
          type="submit"
          variant={props.isPrimary === true ? 'primary' : 'secondary'}
          isDisabled={props.isPending}
        >
          {props.button}
        </Button>
      </div>
    </>
  );
}

/** What an officer does with reasons in own words and one button; empty until then. */
export function ReasonsForm(props: Named & ReasonsFormProps) {
  const { disclosure } = useLanguage().messages;
  const [reasons, setReasons] = useState('');
  const [tried, setTried] = useState(false);
  const [isSent, setSent] = useState(false);
  const [isAsking, setAsking] = useState(false);
  useKeptText(
    'name' in props ? props.name : props.label,
    reasons,
    isSent && props.error === null,
    props.error,
  );
  const named =
    'name' in props ? { 'aria-label': props.name } : { 'aria-labelledby': props.labelledBy };

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setTried(true);
    if (reasons.trim().length < limits.reasonCharsMin)
      return focusFirst(event.currentTarget, 'textarea');
    if (props.asks === undefined) send();
    else setAsking(true);
  }

  const send = () => {
    setAsking(false);
    setSent(true);
    props.onReasons(reasons);
  };

  return (
    <form className="sy-form" {...named} onSubmit={submit}>
      {props.children}
      <ReasonsField
        label={props.label}
        hint={props.hint ?? disclosure.reasonsHint(limits.reasonCharsMin)}
        missing={props.missing ?? disclosure.reasonsMissing(limits.reasonCharsMin)}
        charsMin={limits.reasonCharsMin}
        charsMax={limits.reasonCharsMax}
        value={reasons}
        onChange={(typed) => {
          setSent(false);
          setReasons(typed);
        }}
        tried={tried}
        {...(props.rows !== undefined && { rows: props.rows })}
      />
      <Ending {...props} />
      <AskOnce
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={props.asks ?? ''}
        happens={props.happens ?? ''}
        confirm={props.button}
        onConfirm={send}
      />
    </form>
  );
}
