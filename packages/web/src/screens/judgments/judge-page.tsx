// SPDX-License-Identifier: EUPL-1.2
import '../../layout/facts.css';
import '../../layout/forms.css';
import '../../layout/law.css';
import type { DisclosureItemView, DisclosureView } from '@samsyn/contract';
import { Heading } from '@midas-ds/components/heading';
import { Link } from '@midas-ds/components/link';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { queries } from '../../client/queries.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { AskedOfYou } from '../../parts/asked-of-you.tsx';
import { CaseHeading } from '../../parts/case-heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Provisions } from '../../parts/provisions.tsx';
import { paths } from '../../paths.ts';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { JudgmentsAsked } from '../disclosure/judgments-asked.tsx';
import { RecordedJudgments } from '../disclosure/recorded-judgments.tsx';
import { JudgedItem } from './judged-item.tsx';
import { JudgmentGrounds } from './judgment-grounds.tsx';
import { judgmentWords } from './judgment-words.ts';

/** One item to judge: what it is, what bears on it, what was judged before, and the question. */
export function JudgePage() {
  const { disclosureId, itemId } = useParams({ from: '/judgments/$disclosureId/$itemId' });
  const query = useQuery(queries.disclosure(disclosureId));
  return (
    <Loaded query={query} isPage>
      {(view) => {
        const item = view.items.find((one) => one.item === itemId);
        return item === undefined ? <NotFoundPage /> : <Opened view={view} item={item} />;
      }}
    </Loaded>
  );
}

interface Props {
  readonly view: DisclosureView;
  readonly item: DisclosureItemView;
}

function Opened({ view, item }: Props) {
  const words = useAreaWords(judgmentWords);
  const { disclosure } = useLanguage().messages;
  const { nameOf } = useCatalogue();
  const { openJudgments, provisions } = item.assessment;
  const waits = view.state === 'open' && item.status === 'waits-for-judgment';
  const law = waits ? openJudgments.map(({ provision }) => provision) : provisions;
  return (
    <div className="sy-stack">
      <CaseHeading title={words.judge(nameOf(item.item))} about={view} />
      <AskedOfYou
        what={waits ? words.what(openJudgments.length) : words.whatNone}
        law={<Provisions of={law} />}
        {...(waits && { happens: disclosure.judgmentHappens })}
      />
      <p>
        <Link href={paths.judgments}>{words.back}</Link>
        {' · '}
        <Link href={paths.disclosure(view.disclosureId)}>{words.whole}</Link>
      </p>
      <JudgedItem view={view} item={item} />
      <JudgmentGrounds disclosureId={view.disclosureId} item={item.item} />
      <Yours view={view} item={item} waits={waits} />
    </div>
  );
}

function Yours({ view, item, waits }: Props & { readonly waits: boolean }) {
  const words = useAreaWords(judgmentWords);
  return (
    <section aria-labelledby="yours" className="sy-stack sy-item">
      <Heading level={2} id="yours">
        {words.yours}
      </Heading>
      <Heading level={3}>{words.question}</Heading>
      <RecordedJudgments item={item} />
      {waits && item.assessment.openJudgments.length > 1 && <p>{words.either}</p>}
      {waits ? (
        <JudgmentsAsked view={view} item={item} />
      ) : (
        <p>
          {words.whatNone} <Link href={paths.disclosure(view.disclosureId)}>{words.done}</Link>
        </p>
      )}
    </section>
  );
}
