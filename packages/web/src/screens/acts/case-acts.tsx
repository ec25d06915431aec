// SPDX-License-Identifier: EUPL-1.2
import { Accordion, AccordionItem } from '@midas-ds/components/accordion';
import { Heading } from '@midas-ds/components/heading';
import { Link } from '@midas-ds/components/link';
import type { CaseView } from '@samsyn/contract';
import { useAreaWords } from '../../language/area-words.ts';
import { Provisions } from '../../parts/provisions.tsx';
import { paths } from '../../paths.ts';
import { actName } from './act-name.ts';
import { actWords } from './act-words.ts';
import { Hindrances } from './hindrances.tsx';

/** The acts of the officer in the case: what is open now, and what hinders the rest. */
export function CaseActs({ view }: { readonly view: CaseView }) {
  const words = useAreaWords(actWords);
  const { caseId } = view.summary;
  const open = view.acts.filter((one) => one.open);
  const hindered = view.acts.flatMap((one) =>
    !one.open && one.closedBy === 'guards' ? [one] : [],
  );
  if (open.length + hindered.length === 0) return null;
  return (
    <section aria-labelledby="acts">
      <Heading level={2} id="acts">
        {words.title}
      </Heading>
      {open.length === 0 && <p>{words.none}</p>}
      <ul className="sy-list" aria-labelledby="acts">
        {open.map(({ act, provisions }) => (
          <li key={act}>
            <Link href={paths.act(caseId, act)}>{actName(words, act)}</Link>
            {provisions.length > 0 && (
              <div className="sy-quiet">
                <Provisions of={provisions} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {hindered.length > 0 && (
        <Accordion>
          <AccordionItem
            title={words.stopped(String(hindered.length))}
            headingLevel="h3"
            size="medium"
          >
            {hindered.map(({ act, guards }) => (
              <section key={act} aria-label={actName(words, act)}>
                <strong>{actName(words, act)}</strong>
                <Hindrances guards={guards} />
              </section>
            ))}
          </AccordionItem>
        </Accordion>
      )}
    </section>
  );
}
