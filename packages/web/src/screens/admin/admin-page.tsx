// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import type { HealthView } from '@samsyn/contract';
import { useQuery } from '@tanstack/react-query';
import { useAreaWords } from '../../language/area-words.ts';
import { InstantTime } from '../../parts/instant-time.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { DeskLinks } from '../desks/desk-links.tsx';
import { healthGroup, healthGroups } from './health-groups.ts';
import { health } from './health-query.ts';
import { HealthTable } from './health-table.tsx';
import { healthWords } from './health-words.ts';
import { SeeTo } from './see-to.tsx';

/** How the node is: what needs attention first, then each part with the age of its value. */
export function AdminPage() {
  const words = useAreaWords(healthWords);
  const query = useQuery(health());
  return (
    <>
      <PageHeading>{words.title}</PageHeading>
      <p>{words.intro}</p>
      <DeskLinks label={words.parts} />
      <Loaded query={query}>
        {(view) => (
          <>
            <p>
              {words.readAt} <InstantTime at={view.at} />{' '}
              <Button
                variant="secondary"
                size="medium"
                isDisabled={query.isFetching}
                onPress={() => void query.refetch()}
              >
                {words.again}
              </Button>
            </p>
            <SeeTo lines={view.lines} />
            <Groups view={view} />
          </>
        )}
      </Loaded>
    </>
  );
}

function Groups({ view }: { readonly view: HealthView }) {
  return healthGroups.map((group) => (
    <HealthTable
      key={group}
      group={group}
      lines={view.lines.filter((line) => healthGroup(line) === group)}
    />
  ));
}
