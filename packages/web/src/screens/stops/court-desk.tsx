// SPDX-License-Identifier: EUPL-1.2
import type { CourtDecisionView } from '@samsyn/contract';
import { routes } from '@samsyn/contract';
import { Button } from '@midas-ds/components/button';
import { Heading } from '@midas-ds/components/heading';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../../client/queries.ts';
import { useAct } from '../../client/use-act.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { InstantTime } from '../../parts/instant-time.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { useSay } from '../../parts/said.tsx';
import { CourtForm } from './court-form.tsx';
import { useHolderName } from './holder-name.ts';
import { IncomingDecisions } from './incoming-decisions.tsx';
import { stopWords } from './stop-words.ts';

/** The desk for what courts decide: to register it, and to see whom it has not reached. */
export function CourtDesk() {
  const words = useAreaWords(stopWords).court;
  const query = useQuery(queries.courtDecisions());
  return (
    <>
      <PageHeading>{words.title}</PageHeading>
      <p>{words.intro}</p>
      <CourtForm />
      <IncomingDecisions />
      <section aria-labelledby="registered">
        <Heading level={2} id="registered">
          {words.watched}
        </Heading>
        <Loaded query={query}>
          {({ decisions }) =>
            decisions.length === 0 ? (
              <p>{words.none}</p>
            ) : (
              <ul className="sy-list" aria-labelledby="registered">
                {decisions.map((one) => (
                  <Registered key={one.decisionId} decision={one} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </section>
    </>
  );
}

function Registered({ decision }: { readonly decision: CourtDecisionView }) {
  const words = useAreaWords(stopWords);
  const holderName = useHolderName();
  const { number, court, courtCase, decisionId, missing } = decision;
  const line = words.court.line(number, court, courtCase);
  const tell = useSay();
  const send = useAct(routes.closeCourtDecision, () => tell(words.court.closeDone(line)));
  return (
    <li>
      <strong>{line}</strong>
      <p>
        {words.came}: <InstantTime at={decision.receivedAt} />
        <br />
        {words.registered}: <InstantTime at={decision.registeredAt} />
      </p>
      <p>
        {missing.length === 0
          ? words.court.everyone
          : `${words.notNoted}: ${missing.map(holderName).join('; ')}`}
      </p>
      <ProblemBanner error={send.error} />
      {decision.closedAt === null ? (
        <Button
          variant="secondary"
          size="medium"
          isDisabled={send.isPending}
          onPress={() => send.mutate({ params: { decisionId }, body: {} })}
        >
          {words.court.close}
        </Button>
      ) : (
        <p>{words.court.closed}</p>
      )}
    </li>
  );
}
