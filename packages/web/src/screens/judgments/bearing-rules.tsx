// SPDX-License-Identifier: EUPL-1.2
import type { BearingRule, JudgmentBasis } from '@samsyn/contract';
import { Heading } from '@midas-ds/components/heading';
import type { PlainDate } from '@samsyn/terms';
import { useId } from 'react';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { lawWords } from '../law/law-words.ts';
import { RuleLink } from '../law/rule-link.tsx';
import { judgmentWords } from './judgment-words.ts';

/** The rules that would let the item go beside those that keep it back; nothing is weighed. */
export function BearingRules({ basis }: { readonly basis: JudgmentBasis }) {
  const words = useAreaWords(judgmentWords);
  const { on, opens, holds } = basis;
  return (
    <section aria-labelledby="bearing">
      <Heading level={2} id="bearing">
        {words.bearing}
      </Heading>
      <p>{words.bearingNote(on)}</p>
      <div className="sy-both">
        <Side title={words.opens} rules={opens} on={on} />
        <Side title={words.holds} rules={holds} on={on} />
      </div>
    </section>
  );
}

function Side(props: {
  readonly title: string;
  readonly rules: readonly BearingRule[];
  readonly on: PlainDate;
}) {
  const id = useId();
  const words = useAreaWords(judgmentWords);
  const { kind } = useAreaWords(lawWords);
  const { say } = useLanguage();
  return (
    <div>
      <Heading level={3} id={id}>
        {props.title}
      </Heading>
      {props.rules.length === 0 && <p>{words.noRule}</p>}
      <ul className="sy-list" aria-labelledby={id}>
        {props.rules.map(({ rule, asksNow }) => (
          <li key={rule.rule}>
            <p>
              <RuleLink rule={rule} on={props.on} /> ({kind[rule.kind]})
            </p>
            <p>{say(rule.text)}</p>
            {asksNow && <p className="sy-quiet">{words.asksNow}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
