// SPDX-License-Identifier: EUPL-1.2
import '../../layout/forms.css';
import { InfoBanner } from '@midas-ds/components/info-banner';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { queries } from '../../client/queries.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { AskedOfYou } from '../../parts/asked-of-you.tsx';
import { CaseHeading } from '../../parts/case-heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Provisions } from '../../parts/provisions.tsx';
import { actName } from './act-name.ts';
import { actWords } from './act-words.ts';
import { OpenedAct } from './opened-act.tsx';

/** One act in a case: what is asked, on which provision, what it does; and what hinders it now. */
export function ActPage() {
  const { caseId, act } = useParams({ from: '/cases/$caseId/acts/$act' });
  const words = useAreaWords(actWords);
  const query = useQuery(queries.case(caseId));
  return (
    <Loaded query={query} isPage>
      {(view) => {
        const opening = view.acts.find((one) => one.act === act);
        if (!opening || (!opening.open && opening.closedBy !== 'guards'))
          return (
            <div className="sy-stack">
              <CaseHeading title={words.title} about={view.summary} />
              <InfoBanner type="warning" title={words.gone} aria-label={words.gone} />
            </div>
          );
        return (
          <div className="sy-stack">
            <CaseHeading title={actName(words, opening.act)} about={view.summary} />
            <AskedOfYou
              what={words.what}
              {...(opening.provisions.length > 0 && {
                law: <Provisions of={opening.provisions} />,
              })}
              happens={words.names[opening.act]?.does ?? ''}
            />
            <OpenedAct key={opening.act} view={view} opening={opening} />
          </div>
        );
      }}
    </Loaded>
  );
}
