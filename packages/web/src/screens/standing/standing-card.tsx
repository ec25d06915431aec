// SPDX-License-Identifier: EUPL-1.2
import { Accordion, AccordionItem } from '@midas-ds/components/accordion';
import { Heading } from '@midas-ds/components/heading';
import type { CaseView, StandingView } from '@samsyn/contract';
import { useId } from 'react';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { EntryCard } from '../../parts/entry-card.tsx';
import { LinePart } from '../../parts/line-part.tsx';
import { Provisions } from '../../parts/provisions.tsx';
import { instantText } from '../../words/instant-words.ts';
import { ConfirmForm } from './confirm-form.tsx';
import { SaidDays } from './said-days.tsx';
import { standingSentence } from './standing-sentence.ts';
import { standingWords } from './standing-words.ts';

interface Props {
  readonly view: CaseView;
  readonly fact: StandingView;
}

/** One fact: its sentence, how firm it is, by which provision, and what it rests on. */
export function StandingCard({ view, fact }: Props) {
  const id = useId();
  const words = useAreaWords(standingWords);
  const { language } = useLanguage();
  const missing = new Intl.ListFormat(language, { type: 'conjunction' }).format(
    fact.missing.map((gap) => words.gaps[gap]),
  );
  return (
    <article aria-labelledby={id} className="sy-about">
      <Heading level={5} elementType="h3" id={id}>
        {words.facts[fact.fact].label}
      </Heading>
      <div>
        <div>{standingSentence(words, fact.fact, fact.value)}</div>
        <dl className="sy-line">
          <LinePart label={words.status}>
            {fact.standing === 'disputed' ? (
              <strong>{words.kind.disputed}</strong>
            ) : (
              words.kind[fact.standing]
            )}
            {fact.confirmed &&
              `: ${words.confirmedBy(fact.confirmed.officer, instantText(fact.confirmed.at))}`}
          </LinePart>
          {fact.provisions.length > 0 && (
            <LinePart label={words.law}>
              <Provisions of={fact.provisions} />
            </LinePart>
          )}
          {missing !== '' && <LinePart label={words.missing}>{missing}</LinePart>}
        </dl>
        {fact.confirmed && <div>{words.confirmedReasons(fact.confirmed.reasons)}</div>}
        <SaidDays view={view} fact={fact} />
        <Details view={view} fact={fact} />
      </div>
    </article>
  );
}

/** What the fact rests on and what to bear in mind, and the form that confirms it; each folded. */
function Details({ view, fact }: Props) {
  const words = useAreaWords(standingWords);
  const { say } = useLanguage();
  const ids = new Set(fact.basis.map(({ entryId }) => entryId));
  const entries = view.entries.filter(({ entryId }) => ids.has(entryId));
  const caution = fact.evidence === 'read' ? [] : [words[fact.evidence]];
  const notes = [...caution.map((text) => `${text}.`), ...fact.notes.map(say)];
  if (entries.length === 0 && notes.length === 0) return null;
  return (
    <Accordion>
      <AccordionItem title={words.basis(String(entries.length))} headingLevel="h4" size="medium">
        {entries.map((entry) => (
          <EntryCard key={entry.entryId} entry={entry} />
        ))}
        {notes.length > 0 && <p className="sy-quiet">{notes.join(' ')}</p>}
      </AccordionItem>
      {fact.mayConfirm && (
        <AccordionItem
          title={words.confirm.about(words.facts[fact.fact].label)}
          headingLevel="h4"
          size="medium"
        >
          <ConfirmForm caseId={view.summary.caseId} fact={fact} />
        </AccordionItem>
      )}
    </Accordion>
  );
}
