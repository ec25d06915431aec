// SPDX-License-Identifier: EUPL-1.2
import '../../layout/forms.css';
import { Button } from '@midas-ds/components/button';
import { Heading } from '@midas-ds/components/heading';
import { routes } from '@samsyn/contract';
import { limits } from '@samsyn/terms';
import type { ActId } from '@samsyn/terms';
import { type FormEvent, useId, useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { focusFirst } from '../../parts/focus-first.ts';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { ReasonsField } from '../../parts/reasons-field.tsx';
import { useSay } from '../../parts/said.tsx';
import { keyWords } from './key-words.ts';

/** The authority's no to new keys of the other one, with reasons. */
export function RefuseKeysForm({ announcementId }: { readonly announcementId: ActId }) {
  const words = useAreaWords(keyWords);
  const say = useSay();
  const id = useId();
  const [reasons, setReasons] = useState('');
  const [tried, setTried] = useState(false);
  const refuse = useAct(routes.refuseKeys, () => say(words.said));
  const least = String(limits.reasonCharsMin);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setTried(true);
    if (reasons.trim().length < limits.reasonCharsMin)
      return focusFirst(event.currentTarget, 'textarea');
    refuse.mutate({ params: { announcementId }, body: { reasons } });
  }

  return (
    <form className="sy-form" aria-labelledby={id} onSubmit={submit}>
      <Heading level={3} id={id}>
        {words.refuse}
      </Heading>
      <ReasonsField
        label={words.reasons}
        hint={words.reasonsHint(least)}
        missing={words.reasonsMissing(least)}
        charsMin={limits.reasonCharsMin}
        charsMax={limits.reasonCharsMax}
        value={reasons}
        onChange={setReasons}
        tried={tried}
      />
      <p>{words.refuseHappens}</p>
      <ProblemBanner error={refuse.error} />
      <Button type="submit" variant="secondary" isDisabled={refuse.isPending}>
        {words.refuseButton}
      </Button>
    </form>
  );
}
