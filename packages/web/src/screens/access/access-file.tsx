// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { LinkButton } from '@midas-ds/components/link-button';
import { type AccessFile as File, type AccessReview, routes } from '@samsyn/contract';
import { useMutation } from '@tanstack/react-query';
import { call } from '../../client/call.ts';
import { useFileAddress } from '../../client/use-file-address.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { accessWords } from './access-words.ts';

function SaveFile({ csv, lines, more }: File) {
  const words = useAreaWords(accessWords);
  const address = useFileAddress(csv, 'text/csv;charset=utf-8');
  return (
    <>
      {more && <p>{words.fileMore}</p>}
      <LinkButton href={address} download="logguppfoljning.csv" variant="secondary">
        {words.saveFile(lines)}
      </LinkButton>
    </>
  );
}

/** The review as a file: taken out on the record, then saved. */
export function AccessFile({ review }: { readonly review: AccessReview }) {
  const words = useAreaWords(accessWords);
  const take = useMutation({
    mutationFn: () => call(routes.exportAccesses, { params: {}, body: { ...review, after: null } }),
  });
  return (
    <div role="status">
      <ProblemBanner error={take.error} />
      {take.data ? (
        <SaveFile {...take.data} />
      ) : (
        <Button variant="secondary" isDisabled={take.isPending} onPress={() => take.mutate()}>
          {words.takeFile}
        </Button>
      )}
    </div>
  );
}
