// SPDX-License-Identifier: EUPL-1.2
import '../../layout/forms.css';
import { Link } from '@midas-ds/components/link';
import { MessageId } from '@samsyn/terms';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { AskedOfYou } from '../../parts/asked-of-you.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { paths } from '../../paths.ts';
import { instantText } from '../../words/instant-words.ts';
import { EvidenceForm } from './evidence-form.tsx';
import { evidenceOf } from './evidence-query.ts';
import { evidenceWords } from './evidence-words.ts';

/** The evidence of one message: which items it shows, and the file itself. */
export function EvidencePage() {
  const { messageId } = useParams({ from: '/messages/$messageId/evidence' });
  const words = useAreaWords(evidenceWords);
  const { messages } = useLanguage();
  const query = useQuery(evidenceOf(MessageId.parse(messageId)));
  return (
    <Loaded query={query} isPage>
      {(view) => (
        <div className="sy-stack">
          <div>
            <PageHeading>{words.title}</PageHeading>
            <p>
              <Link href={paths.case(view.caseId)}>
                {words.sent(messages.words.messageKind[view.kind], instantText(view.at))}
              </Link>
            </p>
          </div>
          <AskedOfYou what={words.what} law={words.law} happens={words.happens} />
          {view.hasReceipt ? <EvidenceForm view={view} /> : <p>{words.noReceipt}</p>}
        </div>
      )}
    </Loaded>
  );
}
