// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@midas-ds/components/link';
import { useLanguage } from '../language/language-context.ts';
import { paths } from '../paths.ts';
import { PageHeading } from './page-heading.tsx';
import { PersonName } from './person-name.tsx';

/** The heading of a step in a case, and under it which case and whom it concerns. */
export function CaseHeading(props: {
  readonly title: string;
  readonly about: {
    readonly caseId: string;
    readonly number: string;
    readonly personName: string | null;
  };
}) {
  const { messages } = useLanguage();
  const { caseId, number, personName } = props.about;
  return (
    <div>
      <PageHeading>{props.title}</PageHeading>
      <p>
        <Link href={paths.case(caseId)}>{messages.case.title(number)}</Link>
        {', '}
        <PersonName name={personName} />
      </p>
    </div>
  );
}
