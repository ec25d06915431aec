// SPDX-License-Identifier: EUPL-1.2
import { type LocksView, routes } from '@samsyn/contract';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../client/call.ts';
import { useAct } from '../../client/use-act.ts';
import { useUnitName } from '../../client/use-unit-name.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { InstantTime } from '../../parts/instant-time.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { useSay } from '../../parts/said.tsx';
import { openingWords } from '../opening/opening-words.ts';
import { ReasonForm } from '../opening/reason-form.tsx';

/** Officers who are locked out, each with the way in again. */
export function LocksPage() {
  const words = useAreaWords(openingWords);
  const query = useQuery({
    queryKey: ['locks'],
    queryFn: () => call(routes.getLocks, { params: {} }),
  });
  return (
    <>
      <PageHeading>{words.locks}</PageHeading>
      <p>{words.locksIntro}</p>
      <Loaded query={query}>
        {({ locks }) => (
          <div className="sy-stack">
            {locks.length === 0 && <p role="status">{words.noLocks}</p>}
            {locks.map((one) => (
              <Lock key={one.lockId} lock={one} />
            ))}
          </div>
        )}
      </Loaded>
    </>
  );
}

function Lock({ lock }: { readonly lock: LocksView['locks'][number] }) {
  const words = useAreaWords(openingWords);
  const say = useSay();
  const unitName = useUnitName();
  const release = useAct(routes.releaseOfficer, () => say(words.released));
  const { lockId, officer, refusals, lockedAt } = lock;
  return (
    <section className="sy-stack">
      <ReasonForm
        title={words.officer(
          officer.name ?? officer.officerId,
          officer.unit === null ? '–' : unitName(officer.unit),
        )}
        button={words.release}
        isPending={release.isPending}
        error={release.error}
        onReason={(reasons) => release.mutate({ params: { lockId }, body: { reasons } })}
      />
      <p>
        {words.refusals(refusals)}. {words.since}: <InstantTime at={lockedAt} />
      </p>
    </section>
  );
}
