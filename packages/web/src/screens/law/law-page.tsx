// SPDX-License-Identifier: EUPL-1.2
import '../../layout/facts.css';
import '../../layout/law.css';
import type { LawTimeline, LawView } from '@samsyn/contract';
import { Accordion, AccordionItem } from '@midas-ds/components/accordion';
import { Heading } from '@midas-ds/components/heading';
import { Link } from '@midas-ds/components/link';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../../client/queries.ts';
import { useSession } from '../../client/use-session.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { paths } from '../../paths.ts';
import { ActList } from './act-list.tsx';
import { ChangesList } from './changes-list.tsx';
import { DayPicker } from './day-picker.tsx';
import { lawWords } from './law-words.ts';
import { useDay } from './use-day.ts';

/** The law of a day: choose the day, see what changed then, find a provision. */
export function LawPage() {
  const words = useAreaWords(lawWords);
  const [on, choose] = useDay();
  const timeline = useQuery(queries.lawTimeline());
  const law = useQuery(queries.law(on));
  return (
    <div className="sy-stack">
      <PageHeading>{words.title}</PageHeading>
      <p>{words.lead}</p>
      <LawLinks />
      <Loaded query={timeline}>
        {(known) => (
          <section aria-labelledby="law-day" className="sy-stack">
            <Heading level={2} id="law-day">
              {words.day}
            </Heading>
            <DayPicker timeline={known} on={on} onChoose={choose} />
            <Changed timeline={known} law={law.data} />
          </section>
        )}
      </Loaded>
      <Loaded query={law}>{(view) => <ActList law={view} />}</Loaded>
    </div>
  );
}

/** What goes on from the law: what it bars, and for a jurist what is proposed instead. */
function LawLinks() {
  const words = useAreaWords(lawWords);
  const { roles } = useSession().officer;
  return (
    <nav aria-label={words.onward} className="sy-line">
      <Link href={paths.obstacles}>{words.obstacles}</Link>
      {roles.includes('jurist') && <Link href={paths.proposals}>{words.proposals}</Link>}
    </nav>
  );
}

function Changed(props: { readonly timeline: LawTimeline; readonly law: LawView | undefined }) {
  const words = useAreaWords(lawWords);
  const { changes } = props.timeline;
  const from = props.law?.interval.from;
  const then = changes.filter(({ on }) => on === from);
  return (
    <>
      <Heading level={3}>{from === undefined ? words.changed : words.changedOn(from)}</Heading>
      {then.length === 0 ? <p>{words.changedNone}</p> : <ChangesList changes={then} />}
      <Accordion>
        <AccordionItem title={words.allChanges(changes.length)} headingLevel="h3" size="medium">
          <ChangesList changes={changes.toReversed()} />
        </AccordionItem>
      </Accordion>
    </>
  );
}
