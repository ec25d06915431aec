// SPDX-License-Identifier: EUPL-1.2
import type { CaseView } from '@samsyn/contract';
import { InfoBanner } from '@midas-ds/components/info-banner';
import { Link } from '@midas-ds/components/link';
import { useUnitName } from '../../client/use-unit-name.ts';
import { useLanguage } from '../../language/language-context.ts';
import { InstantTime } from '../../parts/instant-time.tsx';
import { messagesHeading } from '../../parts/message-list.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { PersonName } from '../../parts/person-name.tsx';

/** Which case, about whom, how protected, where it stands and whether enforcement is stopped. */
export function CaseHeader({ view }: { readonly view: CaseView }) {
  const { messages } = useLanguage();
  const { summary } = view;
  const unitName = useUnitName();
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
          <PersonName name={summary.personName} protection={summary.protection} />
        </Fact>
        <Fact label={person.protection}>{words.protectionShort[summary.protection]}</Fact>
        <Fact label={start.enforcement}>
          {summary.stayInForce ? stay.inForceShort : stay.noneShort}
        </Fact>
        <Fact label={start.state}>
          {words.caseState[summary.state]}
          <LatestMessage view={view} />
        </Fact>
        <Fact label={start.unit}>{unitName(summary.unit)}</Fact>
        <Fact label={start.changed}>
          <InstantTime at={summary.changedAt} />
        </Fact>
      </dl>
      <p className="sy-quiet">{stay.caution}</p>
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

/** Where the latest message is; its receipt stands further down. */
function LatestMessage({ view }: { readonly view: CaseView }) {
  const { words } = useLanguage().messages;
  const latest = view.messages.toSorted((a, b) => b.at.localeCompare(a.at))[0];
  if (latest === undefined) return null;
  return (
    <>
      <br />
      <Link as="a" href={`#${messagesHeading}`}>
        {words.messageKind[latest.kind]}: {words.messageState[latest.state].toLocaleLowerCase('sv')}
      </Link>
    </>
  );
}
