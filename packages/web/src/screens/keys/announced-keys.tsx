// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import type { KeyAnnouncementView } from '@samsyn/contract';
import { useId } from 'react';
import { useSession } from '../../client/use-session.ts';
import { useUnitName } from '../../client/use-unit-name.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { instantText } from '../../words/instant-words.ts';
import { ConfirmKeysForm } from './confirm-keys-form.tsx';
import { keyWords } from './key-words.ts';
import { RefuseKeysForm } from './refuse-keys-form.tsx';

/** New keys of the other authority: their time, who has compared them, and what can be done. */
export function AnnouncedKeys({ announcement }: { readonly announcement: KeyAnnouncementView }) {
  const words = useAreaWords(keyWords);
  const { say } = useLanguage();
  const { otherAuthority } = useSession();
  const unitName = useUnitName();
  const id = useId();
  const { announcementId, at, from, until, confirmed, mayConfirm } = announcement;
  return (
    <section aria-labelledby={id} className="sy-stack">
      <Heading level={2} id={id}>
        {words.waiting}
      </Heading>
      <p>
        {words.announced(say(otherAuthority.name), instantText(at))}{' '}
        {words.announcedFor(instantText(from), instantText(until))}
      </p>
      {confirmed.map((one) => (
        <p key={one.at}>{words.confirmed(one.title, unitName(one.unit), instantText(one.at))}</p>
      ))}
      {mayConfirm ? (
        <>
          <ConfirmKeysForm announcementId={announcementId} />
          <RefuseKeysForm announcementId={announcementId} />
        </>
      ) : (
        <p>{words.alreadyYou}</p>
      )}
    </section>
  );
}
