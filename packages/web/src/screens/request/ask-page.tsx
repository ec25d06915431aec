// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { queries } from '../../client/queries.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { AskedOfYou } from '../../parts/asked-of-you.tsx';
import { CaseHeading } from '../../parts/case-heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { AskForm } from './ask-form.tsx';
import { askWords } from './ask-words.ts';

/** One item asked for by itself, with its reason: the only way to ask for sensitive items. */
export function AskPage() {
  const { caseId } = useParams({ from: '/cases/$caseId/ask' });
  const ask = useAreaWords(askWords);
  const { request } = useLanguage().messages;
  const opened = useQuery(queries.case(caseId));
  const askable = useQuery(queries.askable(caseId));
  return (
    <Loaded query={opened} isPage>
      {({ summary }) => (
        <div className="sy-stack">
          <CaseHeading title={ask.title} about={summary} />
          <AskedOfYou what={ask.what} law={request.law} happens={ask.happens} />
          <Loaded query={askable}>
            {({ items }) =>
              items.length === 0 ? <p>{ask.none}</p> : <AskForm caseId={caseId} items={items} />
            }
          </Loaded>
        </div>
      )}
    </Loaded>
  );
}
