// SPDX-License-Identifier: EUPL-1.2
import { Accordion, AccordionItem } from '@midas-ds/components/accordion';
import { Heading } from '@midas-ds/components/heading';
import { Link } from '@midas-ds/components/link';
import type { CaseView, IntakeItemView } from '@samsyn/contract';
import type { ActKind, CaseAction } from '@samsyn/terms';
import { useId } from 'react';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { paths } from '../../paths.ts';
import { actionPlace } from './action-place.ts';
import { caseWords } from './case-words.ts';

type Items = readonly IntakeItemView[];
const parts = ['core', 'standing'] as const;

/** How complete a case that was received is: what is missing and why, and what is here. */
export function CaseIntake({ view }: { readonly view: CaseView }) {
  const words = useAreaWords(caseWords);
  const { intake } = view;
  if (intake.length === 0) return null;
  return (
    <section aria-labelledby="intake" className="sy-stack">
      <Heading level={2} id="intake" tabIndex={-1}>
        {words.intake}
      </Heading>
      {parts.map((part) => (
        <Part key={part} part={part} items={intake.filter((one) => one.part === part)} />
      ))}
      <NextSteps view={view} />
    </section>
  );
}

/** What the officer may do about it: review the request, ask, query, return; as far as it is open. */
function NextSteps({ view }: { readonly view: CaseView }) {
  const words = useAreaWords(caseWords);
  const { actions, acts, summary } = view;
  const open = (act: ActKind) => acts.some((one) => one.act === act && one.open);
  const step = (act: ActKind, name: string) =>
    open(act) ? [{ name, href: paths.act(summary.caseId, act) }] : [];
  const action = (one: CaseAction, name: string) =>
    actions.includes(one) ? [{ name, href: actionPlace(one, view) }] : [];
  const next = [
    ...action('review-request', words.next.review),
    ...action('ask-individually', words.next.ask),
    ...step('ask-question', words.next.question),
    ...step('ask-return', words.next.giveBack),
  ];
  return (
    <ul className="sy-contents">
      {next.map(({ name, href }) => (
        <li key={href}>
          <Link href={href}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}

function Part({ part, items }: { readonly part: (typeof parts)[number]; readonly items: Items }) {
  const id = useId();
  const words = useAreaWords(caseWords);
  const missing = items.filter(({ state }) => state !== 'here');
  const here = items.filter(({ state }) => state === 'here');
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Heading level={5} elementType="h3" id={id}>
        {words.partName[part]}: {words.complete(here.length, items.length)}
      </Heading>
      {missing.length > 0 && (
        <>
          <p>{words.missing(missing.length)}</p>
          <ItemList items={missing} />
        </>
      )}
      {here.length > 0 && (
        <Accordion>
          <AccordionItem title={words.here(here.length)} headingLevel="h4" size="medium">
            <ItemList items={here} />
          </AccordionItem>
        </Accordion>
      )}
    </section>
  );
}

function ItemList({ items }: { readonly items: Items }) {
  const words = useAreaWords(caseWords);
  const { compare, nameOf } = useCatalogue();
  return (
    <ul className="sy-list">
      {items
        .toSorted((a, b) => compare(a.item, b.item))
        .map(({ item, state }) => (
          <li key={item}>
            {nameOf(item)}
            <div className="sy-quiet">{words.why[state]}</div>
          </li>
        ))}
    </ul>
  );
}
