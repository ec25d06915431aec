// SPDX-License-Identifier: EUPL-1.2
import '../../layout/facts.css';
import '../../layout/law.css';
import type { ProvisionView } from '@samsyn/contract';
import { Accordion, AccordionItem } from '@midas-ds/components/accordion';
import { Heading } from '@midas-ds/components/heading';
import { Link } from '@midas-ds/components/link';
import { RuleId } from '@samsyn/terms';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { queries } from '../../client/queries.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { OfficialText } from '../../parts/official-text.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { paths } from '../../paths.ts';
import { DayPicker } from './day-picker.tsx';
import { ExceptionsTable } from './exceptions-table.tsx';
import { lawWords } from './law-words.ts';
import { ProvisionExamples } from './provision-examples.tsx';
import { ProvisionFacts } from './provision-facts.tsx';
import { ProvisionVersions } from './provision-versions.tsx';
import { citation } from './rule-link.tsx';
import { useDay } from './use-day.ts';

/** One provision as it stood on a day: what it says, since when, what it excepts and what excepts it. */
export function ProvisionPage() {
  const { ruleId } = useParams({ from: '/law/$ruleId' });
  const [on, choose] = useDay();
  const words = useAreaWords(lawWords);
  const timeline = useQuery(queries.lawTimeline());
  const provision = useQuery(queries.provision(RuleId.parse(ruleId), on));
  return (
    <div className="sy-stack">
      <p>
        <Link href={paths.law(on)}>{words.back}</Link>
      </p>
      <Loaded query={provision} isPage>
        {(view) => <Said key={view.rule} view={view} />}
      </Loaded>
      <Loaded query={timeline}>
        {(known) => <DayPicker timeline={known} on={on} onChoose={choose} />}
      </Loaded>
      {provision.data && !provision.isError && <Rest view={provision.data} />}
    </div>
  );
}

function Said({ view }: { readonly view: ProvisionView }) {
  const words = useAreaWords(lawWords);
  const { say } = useLanguage();
  const acts = [...new Set(view.provisions.map(({ act }) => act))];
  return (
    <>
      <PageHeading>{citation(view)}</PageHeading>
      <p className="sy-outcome">{say(view.text)}</p>
      <p className="sy-ways">
        {acts.map((act) => (
          <OfficialText key={act} act={act} label={words.official(act)} />
        ))}
      </p>
    </>
  );
}

/** What of it depends on the day. */
function Rest({ view }: { readonly view: ProvisionView }) {
  const words = useAreaWords(lawWords);
  return (
    <>
      <ProvisionFacts view={view} />
      {view.exceptions.length > 0 && (
        <section aria-labelledby="exceptions-table" className="sy-stack">
          <Heading level={2} id="exceptions-table">
            {words.tableTitle(citation(view))}
          </Heading>
          <ExceptionsTable parent={view.rule} on={view.on} />
        </section>
      )}
      <ProvisionVersions view={view} />
      <ProvisionExamples view={view} />
      {view.exceptionTo !== null && (
        <Siblings parent={view.exceptionTo.rule} here={view.rule} on={view.on} />
      )}
    </>
  );
}

/** The table that the provision stands in, fetched when it is unfolded. */
function Siblings(props: {
  readonly parent: RuleId;
  readonly here: RuleId;
  readonly on: ProvisionView['on'];
}) {
  const words = useAreaWords(lawWords);
  const [open, setOpen] = useState(false);
  return (
    <Accordion>
      <AccordionItem
        title={words.tableSiblings}
        headingLevel="h2"
        size="medium"
        isExpanded={open}
        onExpandedChange={setOpen}
      >
        {open && <ExceptionsTable {...props} />}
      </AccordionItem>
    </Accordion>
  );
}
