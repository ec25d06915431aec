// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { Button } from '@midas-ds/components/button';
import { useAct } from '../../client/use-act.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { useSay } from '../../parts/said.tsx';
import { stopWords } from './stop-words.ts';

/** The word on a stop from the list of work: also on one that was raised from another unit. */
export function AcknowledgeHere(props: {
  readonly caseId: string;
  readonly stopId: string;
  readonly number: string;
}) {
  const { caseId, stopId, number } = props;
  const words = useAreaWords(stopWords);
  const tell = useSay();
  const send = useAct(routes.acknowledgeStop, () =>
    tell(words.acknowledgedAbout(words.measures.number(number))),
  );
  return (
    <>
      <ProblemBanner error={send.error} />
      <Button
        size="medium"
        aria-label={words.acknowledgeAbout(words.measures.number(number))}
        isDisabled={send.isPending}
        onPress={() => send.mutate({ params: { caseId, stopId }, body: {} })}
      >
        {words.acknowledge}
      </Button>
    </>
  );
}
