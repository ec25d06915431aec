// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import { type KeysView, routes } from '@samsyn/contract';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { call } from '../../client/call.ts';
import { useAuthorityName } from '../../client/use-authority-name.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { AnnouncedKeys } from './announced-keys.tsx';
import { KeySets } from './key-sets.tsx';
import { keyWords } from './key-words.ts';

/** The keys of both authorities, and new ones of the other that wait for two officers. */
export function KeysPage() {
  const words = useAreaWords(keyWords);
  const query = useQuery({
    queryKey: ['keys'],
    queryFn: () => call(routes.getKeys, { params: {} }),
  });
  return (
    <>
      <PageHeading>{words.title}</PageHeading>
      <p>{words.intro}</p>
      <Loaded query={query}>
        {({ authorities, announcements }) => (
          <div className="sy-stack">
            {announcements.map((one) => (
              <AnnouncedKeys key={one.announcementId} announcement={one} />
            ))}
            {authorities.map((one) => (
              <AuthorityKeys key={one.authority} of={one} />
            ))}
          </div>
        )}
      </Loaded>
    </>
  );
}

function AuthorityKeys({ of }: { readonly of: KeysView['authorities'][number] }) {
  const words = useAreaWords(keyWords);
  const nameOf = useAuthorityName();
  const id = useId();
  const name = nameOf(of.authority);
  return (
    <section aria-labelledby={id} className="sy-stack">
      <Heading level={2} id={id}>
        {of.own ? words.own(name) : words.other(name)}
      </Heading>
      <KeySets sets={of.sets} />
    </section>
  );
}
