// SPDX-License-Identifier: EUPL-1.2
import '../../layout/forms.css';
import { LinkButton } from '@midas-ds/components/link-button';
import { CaseId } from '@samsyn/terms';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { queries } from '../../client/queries.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { AskedOfYou } from '../../parts/asked-of-you.tsx';
import { CaseHeading } from '../../parts/case-heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { paths } from '../../paths.ts';
import { CheckForm } from './check-form.tsx';
import { EarlierChecks } from './earlier-checks.tsx';
import { GateResult } from './gate-result.tsx';
import { gateWords } from './gate-words.ts';

/** The check before departure: what the latest found, to make it anew, and all before it. */
export function GatePage() {
  const { caseId } = useParams({ from: '/cases/$caseId/gate' });
  const words = useAreaWords(gateWords);
  const cases = useQuery(queries.case(caseId));
  const gate = useQuery(queries.gate(caseId));
  return (
    <Loaded query={cases} isPage>
      {(view) => (
        <div className="sy-stack">
          <CaseHeading title={words.title} about={view.summary} />
          <Loaded query={gate}>
            {(found) => (
              <div className="sy-stack">
                <GateResult gate={found} />
                {found.checks.length > 0 && (
                  <div>
                    <LinkButton href={paths.print(caseId, 'gate-record')} variant="secondary">
                      {words.print}
                    </LinkButton>
                  </div>
                )}
                {found.mayCheck && (
                  <>
                    <AskedOfYou what={words.what} happens={words.happens} />
                    <CheckForm caseId={CaseId.parse(caseId)} />
                  </>
                )}
                <EarlierChecks checks={found.checks.slice(1)} />
              </div>
            )}
          </Loaded>
        </div>
      )}
    </Loaded>
  );
}
