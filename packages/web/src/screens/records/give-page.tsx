// SPDX-License-Identifier: EUPL-1.2
import '../../layout/forms.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { queries } from '../../client/queries.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { AskedOfYou } from '../../parts/asked-of-you.tsx';
import { CaseHeading } from '../../parts/case-heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { GiveForm } from './give-form.tsx';
import { recordWords } from './record-words.ts';

/** Items of our own to be given on own initiative. Nothing is sent from here. */
export function GivePage() {
  const { caseId } = useParams({ from: '/cases/$caseId/give' });
  const words = useAreaWords(recordWords).give;
  const { say } = useLanguage();
  const opened = useQuery(queries.case(caseId));
  const givable = useQuery(queries.givable(caseId));
  return (
    <Loaded query={opened} isPage>
      {({ summary, otherAuthority, entries }) => (
        <div className="sy-stack">
          <CaseHeading title={words.title(say(otherAuthority.name))} about={summary} />
          <AskedOfYou what={words.what} happens={words.happens} />
          <Loaded query={givable}>
            {({ items }) =>
              items.length === 0 ? (
                <p>{words.none}</p>
              ) : (
                <GiveForm caseId={caseId} items={items} entries={entries} />
              )
            }
          </Loaded>
        </div>
      )}
    </Loaded>
  );
}
