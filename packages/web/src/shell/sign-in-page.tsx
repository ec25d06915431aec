// SPDX-License-Identifier: EUPL-1.2
import { LinkButton } from '@midas-ds/components/link-button';
import { PageHeading } from '../parts/page-heading.tsx';
import { useLanguage } from '../language/language-context.ts';
import { paths } from '../paths.ts';
import { Preferences } from './preferences.tsx';

/** What a stranger sees: nothing but the way in, which leads back to the page asked for. */
export function SignInPage() {
  const { messages } = useLanguage();
  return (
    <>
      <header className="sy-header">
        <div className="sy-brand">
          <strong>{messages.app.name}</strong>
        </div>
        <div className="sy-officer">
          <Preferences />
        </div>
      </header>
      <main id="main" className="sy-main sy-narrow">
        <PageHeading>{messages.signIn.title}</PageHeading>
        <p>{messages.signIn.text}</p>
        <LinkButton href={paths.signIn(window.location.pathname)}>
          {messages.signIn.button}
        </LinkButton>
      </main>
    </>
  );
}
