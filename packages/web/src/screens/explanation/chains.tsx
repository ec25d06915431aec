// SPDX-License-Identifier: EUPL-1.2
import type { ExplanationView, RuleReading } from '@samsyn/contract';
import type { Outcome, PlainDate } from '@samsyn/terms';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import type { LawWords } from '../../messages/sv-law.ts';
import { OfficialText } from '../../parts/official-text.tsx';
import { lawWords } from '../law/law-words.ts';
import { RuleDoubts } from '../law/rule-doubts.tsx';
import { citation, RuleLink } from '../law/rule-link.tsx';
import { stepText } from '../law/step-text.ts';
import { Part } from './part.tsx';

/** For each secrecy provision: the rules from the one that decided to the general one. */
export function Chains({ view }: { readonly view: ExplanationView }) {
  const words = useAreaWords(lawWords);
  const { messages, say } = useLanguage();
  const { date } = view.assessment;
  return (
    <Part title={words.explain.chain}>
      {view.chains.map(({ secrecy, outcome, chain }) => (
        <div key={secrecy?.rule ?? 'none'}>
          <p>
            <strong>
              {secrecy === null
                ? words.explain.noSecrecy
                : words.explain.secrecy(citation(secrecy))}
              : {messages.words.outcome[outcome]}
            </strong>
          </p>
          {secrecy !== null && <p>{say(secrecy.text)}</p>}
          <ol className="sy-chain">
            {chain.map((rule, index) => (
              <li key={rule.rule}>
                <OneRule
                  rule={rule}
                  on={date}
                  part={index > 0 ? undefined : partOf(outcome, words)}
                />
                {index < chain.length - 1 && <p className="sy-quiet">{words.explain.excepts}</p>}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </Part>
  );
}

function partOf(outcome: Outcome, { explain }: LawWords): string {
  return outcome === 'assess' ? explain.waits : explain.decided;
}

function OneRule(props: {
  readonly rule: RuleReading;
  readonly on: PlainDate;
  /** What it did to the outcome, when it is the one that did. */
  readonly part: string | undefined;
}) {
  const words = useAreaWords(lawWords);
  const { say } = useLanguage();
  const { rule, on, part } = props;
  const { version } = rule;
  const [first] = rule.provisions;
  return (
    <>
      <p>
        {part !== undefined && <strong>{part}: </strong>}
        <RuleLink rule={rule} on={on} /> ({words.kind[rule.kind]})
      </p>
      <p>{say(rule.text)}</p>
      <RuleDoubts rule={rule} />
      <p className="sy-quiet">
        {version !== null &&
          `${words.explain.inForce(stepText(words, version))}, ${words.evidence[version.evidence]}. `}
        {typeof version?.textReadThrough === 'string' &&
          `${words.readThrough(version.textReadThrough)} `}
        {first !== undefined && <OfficialText act={first.act} label={words.official(first.act)} />}
      </p>
    </>
  );
}
