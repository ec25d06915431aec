// SPDX-License-Identifier: EUPL-1.2
import '../../layout/facts.css';
import { Link } from '@midas-ds/components/link';
import { useRouterState } from '@tanstack/react-router';
import { useSession } from '../../client/use-session.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { deskWords } from './desk-words.ts';
import { desksOf } from './desks-of.ts';

/** The ways to the other desks of the one signed in. */
export function DeskLinks({ label }: { readonly label: string }) {
  const words = useAreaWords(deskWords);
  const session = useSession();
  const here = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <nav aria-label={label} className="sy-line">
      {desksOf(session)
        .filter(({ href }) => href !== here)
        .map(({ desk, href }) => (
          <Link key={desk} href={href}>
            {words.name[desk]}
          </Link>
        ))}
    </nav>
  );
}
