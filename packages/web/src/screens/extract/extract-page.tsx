// SPDX-License-Identifier: EUPL-1.2
import { type MakeExtract, routes } from '@samsyn/contract';
import { useMutation } from '@tanstack/react-query';
import { call } from '../../client/call.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { AskedOfYou } from '../../parts/asked-of-you.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { extractWords } from './extract-words.ts';
import { MadeExtract } from './made-extract.tsx';
import { SubjectForm } from './subject-form.tsx';

/** The extract for the person herself: asked for by number, made, read and saved. */
export function ExtractPage() {
  const words = useAreaWords(extractWords);
  const { title, what, law, happens, reason, button } = words.extract;
  const make = useMutation({
    mutationFn: (body: MakeExtract) => call(routes.makeExtract, { params: {}, body }),
  });
  return (
    <div className="sy-stack">
      <PageHeading>{title}</PageHeading>
      <AskedOfYou what={what} law={law} happens={happens} />
      <p>{words.notFound}</p>
      <SubjectForm
        label={title}
        reasonLabel={reason}
        button={button}
        isPending={make.isPending}
        onAsk={make.mutate}
      />
      <ProblemBanner error={make.error} />
      {make.data && <MadeExtract key={make.data.extractId} made={make.data} />}
    </div>
  );
}
