// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@midas-ds/components/link';
import { useEffect } from 'react';
import { tellSignedIn } from '../../client/session-channel.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { PageHeading } from '../../parts/page-heading.tsx';
import { paths } from '../../paths.ts';
import { sessionWords } from './session-words.ts';

/** Where a sign-in leads that was begun for the sake of another tab. */
export function SignedInPage() {
  const words = useAreaWords(sessionWords);
  const { messages } = useLanguage();
  useEffect(tellSignedIn, []);
  return (
    <>
      <PageHeading>{words.done}</PageHeading>
      <p>{words.doneText}</p>
      <Link href={paths.start}>{messages.app.start}</Link>
    </>
  );
}
