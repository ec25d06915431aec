// SPDX-License-Identifier: EUPL-1.2
import type { CaseSummary } from '@samsyn/contract';
import { InfoBanner } from '@midas-ds/components/info-banner';
import { useLanguage } from '../../language/language-context.ts';
import { InstantTime } from '../../parts/instant-time.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { PersonName } from '../../parts/person-name.tsx';

/** Which case, about whom, how protected, where it stands and whether enforcement is stopped. */
export function CaseHeader({ summary }: { readonly summary: CaseSummary }) {
  const { messages } = useLanguage();
  const { person, start, stay, words } = messages;
  return (
    <>
      <PageHeading>{messages.case.title(summary.number)}</PageHeading>
      {summary.stayInForce && (
        <InfoBanner
          type="warning"
          title={start.enforcement}
          aria-label={start.enforcement}
          message={stay.inForce}
        />
      )}
      <dl className="sy-facts sy-fields">
        <Fact label={start.person}>
          <PersonName name={summary.personName} />
        </Fact>
        <Fact label={person.protection}>{words.protection[summary.protection]}</Fact>
        <Fact label={start.state}>{words.caseState[summary.state]}</Fact>
        <Fact label={start.enforcement}>
          {summary.stayInForce ? stay.inForce : stay.none}. {stay.caution}
        </Fact>
        <Fact label={start.unit}>{summary.unit}</Fact>
        <Fact label={start.changed}>
          <InstantTime at={summary.changedAt} />
        </Fact>
      </dl>
    </>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
