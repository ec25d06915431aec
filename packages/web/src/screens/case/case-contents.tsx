// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@midas-ds/components/link';
import type { CaseView, MessageStatus } from '@samsyn/contract';
import { useSession } from '../../client/use-session.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { paths } from '../../paths.ts';
import { plansJointly } from '../joint/plans-jointly.ts';
import { caseParts } from './case-parts.ts';
import { caseWords } from './case-words.ts';

function isTaken({ state }: MessageStatus): boolean {
  return state === 'delivered' || state === 'received';
}

/** The parts of the page that this case has, in their order, each a way there. */
export function CaseContents({ view }: { readonly view: CaseView }) {
  const words = useAreaWords(caseWords);
  const { roles } = useSession().officer;
  const isJoint = plansJointly(roles) && view.messages.some(isTaken);
  return (
    <nav aria-label={words.contents}>
      <ul className="sy-contents">
        {caseParts(view).map((part) => (
          <li key={part}>
            <Link as="a" href={`#${part}`}>
              {words.part[part]}
            </Link>
          </li>
        ))}
      </ul>
      <p>
        {isJoint && (
          <>
            <Link href={paths.jointCase(view.summary.caseId)}>{words.joint}</Link>
            {' · '}
          </>
        )}
        <Link href={paths.identity(view.summary.caseId)}>{words.identity}</Link>
        {' · '}
        <Link href={paths.print(view.summary.caseId, 'case-sheet')}>{words.print}</Link>
      </p>
    </nav>
  );
}
