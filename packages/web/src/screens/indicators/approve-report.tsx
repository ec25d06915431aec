// SPDX-License-Identifier: EUPL-1.2
import '../../layout/facts.css';
import { Button } from '@midas-ds/components/button';
import { FileTrigger } from '@midas-ds/components/file-upload';
import { Heading } from '@midas-ds/components/heading';
import { type ReportApproved, routes } from '@samsyn/contract';
import { addDays } from '@samsyn/terms';
import { useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useSession } from '../../client/use-session.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { AskOnce } from '../../parts/ask-once.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { indicatorWords } from './indicator-words.ts';
import { type ReadReport, readReport } from './read-report.ts';
import { SaveSigned } from './save-signed.tsx';

/** The joint report: its files compared with its manifest, then approved in the authority's name. */
export function ApproveReport() {
  const words = useAreaWords(indicatorWords).report;
  const { authority } = useSession();
  const [read, setRead] = useState<ReadReport | 'no-manifest'>();

  async function choose(files: FileList | null): Promise<void> {
    setRead((await readReport([...(files ?? [])], authority.id)) ?? 'no-manifest');
  }

  return (
    <section aria-labelledby="approve-report" className="sy-stack">
      <Heading level={2} id="approve-report">
        {words.title}
      </Heading>
      <p>{words.intro}</p>
      <div>
        <FileTrigger allowsMultiple onSelect={(files) => void choose(files)}>
          <Button variant="secondary">{words.choose}</Button>
        </FileTrigger>
      </div>
      <p role="alert">{read === 'no-manifest' && words.noManifest}</p>
      {read !== undefined && read !== 'no-manifest' && <Chosen key={read.digest} read={read} />}
    </section>
  );
}

function Chosen({ read: { manifest, digest, altered, delivery } }: { readonly read: ReadReport }) {
  const words = useAreaWords(indicatorWords).report;
  const [isAsking, setAsking] = useState(false);
  const [approved, setApproved] = useState<ReportApproved>();
  const approve = useAct(routes.approveReport, setApproved);
  return (
    <div role="status" className="sy-stack">
      <dl className="sy-facts sy-beside">
        <dt>{words.period}</dt>
        <dd>{words.days(manifest.from, addDays(manifest.until, -1))}</dd>
        <dt>{words.digest}</dt>
        <dd className="sy-digest">{digest}</dd>
      </dl>
      <p>{altered.length === 0 ? words.whole : words.altered(altered.join(', '))}</p>
      <ProblemBanner error={approve.error} />
      {approved && (
        <>
          <p>{words.approved}</p>
          <SaveSigned {...approved} />
        </>
      )}
      {altered.length === 0 && !approved && (
        <div>
          <Button isDisabled={approve.isPending} onPress={() => setAsking(true)}>
            {words.approve}
          </Button>
        </div>
      )}
      <AskOnce
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={words.ask}
        happens={words.happens}
        confirm={words.approve}
        onConfirm={() => {
          setAsking(false);
          approve.mutate({ params: {}, body: delivery });
        }}
      />
    </div>
  );
}
