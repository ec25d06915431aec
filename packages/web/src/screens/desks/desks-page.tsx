// SPDX-License-Identifier: EUPL-1.2
import '../../layout/facts.css';
import { Heading } from '@midas-ds/components/heading';
import { Link } from '@midas-ds/components/link';
import { useSession } from '../../client/use-session.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { PageHeading } from '../../parts/page-heading.tsx';
import { HealthToday } from '../admin/health-today.tsx';
import { deskWords } from './desk-words.ts';
import { desksOf } from './desks-of.ts';

/** The start of one who reads no cases: what needs attention, and the desks of the role. */
export function DesksPage() {
  const words = useAreaWords(deskWords);
  const session = useSession();
  return (
    <>
      <PageHeading>{words.title}</PageHeading>
      <p>{words.intro}</p>
      {session.officer.roles.includes('administrator') && <HealthToday />}
      <Heading level={2} id="desks">
        {words.list}
      </Heading>
      <ul className="sy-list" aria-labelledby="desks">
        {desksOf(session).map(({ desk, href }) => (
          <li key={desk}>
            <Link href={href}>{words.name[desk]}</Link>
            <div className="sy-quiet">{words.about[desk]}</div>
          </li>
        ))}
      </ul>
    </>
  );
}
