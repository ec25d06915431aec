// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import { routes } from '@samsyn/contract';
import { limits } from '@samsyn/terms';
import type { ActId } from '@samsyn/terms';
import { useId } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { ReasonsForm } from '../../parts/reasons-form.tsx';
import { useSay } from '../../parts/said.tsx';
import { keyWords } from './key-words.ts';

/** The authority's no to new keys of the other one, with reasons. */
export function RefuseKeysForm({ announcementId }: { readonly announcementId: ActId }) {
  const words = useAreaWords(keyWords);
  const say = useSay();
  const id = useId();
  const refuse = useAct(routes.refuseKeys, () => say(words.refuseDone));
  const least = String(limits.reasonCharsMin);
  return (
    <ReasonsForm
      labelledBy={id}
      label={words.reasons}
      hint={words.reasonsHint(least)}
      missing={words.reasonsMissing(least)}
      happens={words.refuseHappens}
      button={words.refuseButton}
      asks={words.refuseAsk}
      isPending={refuse.isPending}
      error={refuse.error}
      onReasons={(reasons) => refuse.mutate({ params: { announcementId }, body: { reasons } })}
    >
      <Heading level={3} id={id}>
        {words.refuse}
      </Heading>
    </ReasonsForm>
  );
}
