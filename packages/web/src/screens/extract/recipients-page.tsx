// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import { type AskRecipients, routes } from '@samsyn/contract';
import { useMutation } from '@tanstack/react-query';
import { call } from '../../client/call.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { AskedOfYou } from '../../parts/asked-of-you.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { extractWords } from './extract-words.ts';
import { RecipientsTable } from './recipients-table.tsx';
import { SubjectForm } from './subject-form.tsx';

/** What has gone to whom about one person, asked for by number and recorded. */
export function RecipientsPage() {
  const words = useAreaWords(extractWords).recipients;
  const ask = useMutation({
    mutationFn: (body: AskRecipients) => call(routes.listRecipients, { params: {}, body }),
  });
  return (
    <div className="sy-stack">
      <PageHeading>{words.title}</PageHeading>
      <AskedOfYou what={words.what} law={words.law} happens={words.happens} />
      <SubjectForm
        label={words.title}
        reasonLabel={words.reason}
        button={words.button}
        isPending={ask.isPending}
        onAsk={ask.mutate}
      />
      <ProblemBanner error={ask.error} />
      {ask.data && (
        <section aria-labelledby="disclosed" className="sy-stack">
          <Heading level={2} id="disclosed">
            {words.result(ask.data.number)}
          </Heading>
          {ask.data.disclosed.length === 0 ? (
            <p role="status">{words.none}</p>
          ) : (
            <RecipientsTable disclosed={ask.data.disclosed} mayProve={ask.data.mayProve} />
          )}
        </section>
      )}
    </div>
  );
}
