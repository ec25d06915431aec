// SPDX-License-Identifier: EUPL-1.2
import '../../layout/forms.css';
import { Button } from '@midas-ds/components/button';
import { TextField } from '@midas-ds/components/textfield';
import { routes } from '@samsyn/contract';
import type { ActId } from '@samsyn/terms';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { focusFirst } from '../../parts/focus-first.ts';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { useSay } from '../../parts/said.tsx';
import { keyWords } from './key-words.ts';

/** The fingerprint as it was read out, typed; the second officer's word accepts the keys. */
export function ConfirmKeysForm({ announcementId }: { readonly announcementId: ActId }) {
  const words = useAreaWords(keyWords);
  const say = useSay();
  const [heard, setHeard] = useState('');
  const [tried, setTried] = useState(false);
  const confirm = useAct(routes.confirmKeys, () => say(words.confirmDone));
  const isMissing = heard.trim() === '';

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setTried(true);
    if (isMissing) return focusFirst(event.currentTarget, 'input');
    confirm.mutate({ params: { announcementId }, body: { fingerprint: heard } });
  }

  return (
    <form className="sy-form" onSubmit={submit}>
      <p>{words.how}</p>
      <TextField
        label={words.heard}
        value={heard}
        onChange={setHeard}
        isRequired
        validationBehavior="aria"
        isInvalid={tried && isMissing}
        errorMessage={words.heardMissing}
        autoComplete="off"
      />
      <p>{words.confirmHappens}</p>
      <ProblemBanner error={confirm.error} />
      <Button type="submit" isDisabled={confirm.isPending}>
        {words.confirmButton}
      </Button>
    </form>
  );
}
