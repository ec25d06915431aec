// SPDX-License-Identifier: EUPL-1.2
import type { CaseView } from '@samsyn/contract';
import { Heading } from '@midas-ds/components/heading';
import { Link } from '@midas-ds/components/link';
import type { OfficerRole } from '@samsyn/terms';
import { useSession } from '../../client/use-session.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { paths } from '../../paths.ts';
import { caseWords } from './case-words.ts';

/** Whom the node lets make an extract, and whom it lets keep an item out of one. */
const extracting: ReadonlySet<OfficerRole> = new Set([
  'registrar',
  'return-officer',
  'enforcement-officer',
]);
const excepting: ReadonlySet<OfficerRole> = new Set([
  'jurist',
  'return-officer',
  'enforcement-officer',
]);

/** The person's own right to know: to whom what was disclosed, the extract and what is kept from it. */
export function CaseInsight({ view }: { readonly view: CaseView }) {
  const { insight, part } = useAreaWords(caseWords);
  const { roles } = useSession().officer;
  const { caseId } = view.summary;
  const ways = [
    { href: paths.recipients, ...insight.recipients, may: true },
    { href: paths.extract, ...insight.extract, may: roles.some((role) => extracting.has(role)) },
    {
      href: paths.extractExceptions(caseId),
      ...insight.exceptions,
      may: roles.some((role) => excepting.has(role)),
    },
  ];
  return (
    <section aria-labelledby="insight">
      <Heading level={2} id="insight">
        {part.insight}
      </Heading>
      <ul className="sy-list">
        {ways
          .filter(({ may }) => may)
          .map(({ href, link, means }) => (
            <li key={href}>
              <Link href={href}>{link}</Link>
              <p className="sy-quiet">{means}</p>
            </li>
          ))}
      </ul>
    </section>
  );
}
