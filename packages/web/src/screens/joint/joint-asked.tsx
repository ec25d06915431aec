// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import type { JointAsked as Asked } from '@samsyn/contract';
import { useAuthorityName } from '../../client/use-authority-name.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { InstantTime } from '../../parts/instant-time.tsx';
import { jointWords } from './joint-words.ts';

/** What the one has asked for and the other has not given, as its answers say. */
export function JointAsked({ asked }: { readonly asked: readonly Asked[] }) {
  const words = useAreaWords(jointWords);
  const nameOf = useAuthorityName();
  const catalogue = useCatalogue();
  if (asked.length === 0) return null;
  return (
    <section aria-labelledby="asked" className="sy-stack">
      <Heading level={2} id="asked">
        {words.asked}
      </Heading>
      <ul className="sy-list" aria-labelledby="asked">
        {asked.map(({ requestId, told, items }) => (
          <li key={requestId}>
            {words.askedBy(nameOf(told.by))} <InstantTime at={told.at} />
            <ul>
              {items.map(({ item, status }) => (
                <li key={item}>
                  {catalogue.nameOf(item)}: {words.status[status]}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
