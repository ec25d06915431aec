// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import type { ProposalDraft, ProposedRule } from '@samsyn/contract';
import { cite } from '@samsyn/terms';
import type { ComponentProps, ReactNode } from 'react';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { Outline } from '../law/outline.tsx';
import { RuleLink } from '../law/rule-link.tsx';
import { proposalWords } from './proposal-words.ts';
import { RuleEditor } from './rule-editor.tsx';

/** The rules of a proposal in words, each beside what it replaces, and those that cease. */
export function DraftRules(props: {
  readonly draft: Pick<ProposalDraft, 'rules' | 'ended' | 'proposal'>;
  /** The facts that a rule may ask, and what is done with a change; none where one only reads. */
  readonly editing?: Pick<ComponentProps<typeof RuleEditor>, 'facts' | 'onEdit'>;
}) {
  const words = useAreaWords(proposalWords);
  const { say } = useLanguage();
  const { rules, ended, proposal } = props.draft;
  return (
    <>
      {rules.length > 0 && (
        <section aria-labelledby="proposed-rules" className="sy-stack">
          <Heading level={2} id="proposed-rules">
            {words.rules}
          </Heading>
          {rules.map((rule) => (
            <OneRule key={`${rule.part} ${rule.at}`} rule={rule}>
              {props.editing && <RuleEditor rule={rule} {...props.editing} />}
            </OneRule>
          ))}
        </section>
      )}
      {ended.length > 0 && (
        <section aria-labelledby="ended-rules" className="sy-stack">
          <Heading level={2} id="ended-rules">
            {words.ended}
          </Heading>
          <ul className="sy-list" aria-labelledby="ended-rules">
            {ended.map(({ rule, until }) => (
              <li key={rule.rule}>
                <p>
                  <RuleLink rule={rule} on={proposal.from} />. {words.endsOn(until)}
                </p>
                <p>{say(rule.text)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

type Wording = Pick<ProposedRule, 'provisions' | 'text' | 'outcome' | 'conditions'>;

function OneRule({
  rule,
  children,
}: {
  readonly rule: ProposedRule;
  readonly children: ReactNode;
}) {
  const words = useAreaWords(proposalWords);
  return (
    <article className="sy-stack">
      <Heading level={3}>
        {`${words.part[rule.part]}: ${rule.provisions.map(cite).join(', ')}`}
      </Heading>
      <WordingFacts wording={rule} />
      {rule.was !== null && (
        <>
          <Heading level={4}>{words.today}</Heading>
          <WordingFacts wording={rule.was} />
        </>
      )}
      {children}
    </article>
  );
}

function WordingFacts({ wording }: { readonly wording: Wording }) {
  const words = useAreaWords(proposalWords);
  const { messages, say } = useLanguage();
  return (
    <dl className="sy-facts">
      <dt>{words.says}</dt>
      <dd>{say(wording.text)}</dd>
      <dt>{words.outcome}</dt>
      <dd>
        {wording.outcome === null ? words.noOutcome : messages.words.outcome[wording.outcome]}
      </dd>
      <dt>{words.conditions}</dt>
      <dd>
        {wording.conditions.length === 0 ? (
          words.noConditions
        ) : (
          <Outline lines={wording.conditions} />
        )}
      </dd>
    </dl>
  );
}
