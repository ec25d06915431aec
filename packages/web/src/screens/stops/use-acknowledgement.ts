// SPDX-License-Identifier: EUPL-1.2
import type { AwaitingStop } from '@samsyn/contract';
import { routes } from '@samsyn/contract';
import { useQueryClient } from '@tanstack/react-query';
import { queries } from '../../client/queries.ts';
import { useAct } from '../../client/use-act.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useSay } from '../../parts/said.tsx';
import { stopWords } from './stop-words.ts';

/** The word on a stop that stands over the screen: in the case, or for the measure alone. */
export function useAcknowledgement({ caseId, stopId, number, what }: AwaitingStop) {
  const words = useAreaWords(stopWords);
  const tell = useSay();
  const client = useQueryClient();
  // The word is recorded by then: the stop goes, also when the reading of the rest fails.
  const remove = () => {
    tell(words.acknowledgedAbout(`${words.what[what]}, ${words.measures.number(number)}`));
    client.setQueryData(
      queries.awaitingStops().queryKey,
      (known) => known && { stops: known.stops.filter((one) => one.stopId !== stopId) },
    );
  };
  const inCase = useAct(routes.acknowledgeStop, remove);
  const ofMeasure = useAct(routes.acknowledgeMeasureStop, remove);
  return {
    acknowledge: () =>
      caseId === null
        ? ofMeasure.mutate({ params: { stopId }, body: {} })
        : inCase.mutate({ params: { caseId, stopId }, body: {} }),
    isPending: inCase.isPending || ofMeasure.isPending,
    error: inCase.error ?? ofMeasure.error,
  };
}
