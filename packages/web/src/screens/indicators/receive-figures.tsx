// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { FileTrigger } from '@midas-ds/components/file-upload';
import { Heading } from '@midas-ds/components/heading';
import { routes } from '@samsyn/contract';
import { addDays } from '@samsyn/terms';
import { useMutation } from '@tanstack/react-query';
import { call } from '../../client/call.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { indicatorWords } from './indicator-words.ts';

/** Takes in the other authority's signed figures from a file. */
export function ReceiveFigures() {
  const words = useAreaWords(indicatorWords);
  const take = useMutation({
    mutationFn: async (file: File) =>
      call(routes.receiveFigures, { params: {}, body: { signed: await file.text() } }),
  });
  return (
    <section aria-labelledby="received" className="sy-stack">
      <Heading level={2} id="received">
        {words.received}
      </Heading>
      <p>{words.receivedNote}</p>
      <div>
        <FileTrigger
          onSelect={(files) => {
            const file = files?.item(0);
            if (file) take.mutate(file);
          }}
        >
          <Button variant="secondary" isDisabled={take.isPending}>
            {words.chooseFile}
          </Button>
        </FileTrigger>
      </div>
      <ProblemBanner error={take.error} />
      {take.data && (
        <p role="status">{words.taken(take.data.from, addDays(take.data.until, -1))}</p>
      )}
    </section>
  );
}
