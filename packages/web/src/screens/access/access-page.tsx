// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { Heading } from '@midas-ds/components/heading';
import { Link } from '@midas-ds/components/link';
import { type AccessLine, type AccessReview, routes } from '@samsyn/contract';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../client/call.ts';
import { useSession } from '../../client/use-session.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { PageHeading } from '../../parts/page-heading.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { paths } from '../../paths.ts';
import { AccessFile } from './access-file.tsx';
import { AccessTable } from './access-table.tsx';
import { accessWords } from './access-words.ts';
import { ReviewForm } from './review-form.tsx';

interface Reviewed {
  readonly review: AccessReview;
  readonly lines: readonly AccessLine[];
  readonly next: number | null;
}

/** Who has looked at whom: asked for with a reason, and recorded. */
export function AccessPage() {
  const words = useAreaWords(accessWords);
  const { officer } = useSession();
  const [reviewed, setReviewed] = useState<Reviewed>();
  const ask = useMutation({
    mutationFn: async (review: AccessReview) => {
      const page = await call(routes.reviewAccess, { params: {}, body: review });
      const before = review.after === null ? [] : (reviewed?.lines ?? []);
      return { review, lines: [...before, ...page.lines], next: page.next };
    },
    onSuccess: setReviewed,
  });
  return (
    <>
      <PageHeading>{words.title}</PageHeading>
      <p>{words.intro}</p>
      <nav aria-label={words.alsoHere}>
        {officer.roles.includes('data-protection-officer') && (
          <Link href={paths.extract}>{words.extract}</Link>
        )}{' '}
        <Link href={paths.recipients}>{words.recipients}</Link>{' '}
        <Link href={paths.checkEvidence}>{words.checkEvidence}</Link>
      </nav>
      <ReviewForm isPending={ask.isPending} onReview={(review) => ask.mutate(review)} />
      <ProblemBanner error={ask.error} />
      {reviewed && (
        <section aria-labelledby="accesses" className="sy-stack">
          <Heading level={2} id="accesses">
            {words.result}
          </Heading>
          <p>{words.listsNote}</p>
          <AccessFile key={JSON.stringify(reviewed.review)} review={reviewed.review} />
          {reviewed.lines.length === 0 ? (
            <p role="status">{words.none}</p>
          ) : (
            <AccessTable lines={reviewed.lines} />
          )}
          {reviewed.next !== null && (
            <div>
              <Button
                variant="secondary"
                isDisabled={ask.isPending}
                onPress={() => ask.mutate({ ...reviewed.review, after: reviewed.next })}
              >
                {words.more}
              </Button>
            </div>
          )}
        </section>
      )}
    </>
  );
}
