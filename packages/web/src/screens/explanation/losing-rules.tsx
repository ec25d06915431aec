// SPDX-License-Identifier: EUPL-1.2
import type { ExplanationView, RuleName } from '@samsyn/contract';
import type { PlainDate } from '@samsyn/terms';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { lawWords } from '../law/law-words.ts';
import { citation, RuleLink } from '../law/rule-link.tsx';
import { Part } from './part.tsx';

type Losing = ExplanationView['losing'][number];

/** What the question is of: a rule that only these keep out is about something else. */
const asked: ReadonlySet<string> = new Set(['item', 'sender', 'recipient']);

function isElsewhere({ failed }: Losing): boolean {
  return failed.some(({ fact }) => asked.has(fact));
}

/** The rules that did not decide, by what kept each from it. */
export function LosingRules({ view }: { readonly view: ExplanationView }) {
  const words = useAreaWords(lawWords);
  const { assessment } = view;
  const losing = view.losing.filter((one) => !isElsewhere(one));
  const elsewhere = view.losing.length - losing.length;
  const reasons = (['gated', 'defeated', 'condition-failed'] as const).filter((because) =>
    losing.some((one) => one.because === because),
  );
  return (
    <Part title={words.explain.losing}>
      {reasons.length === 0 && elsewhere === 0 && <p>{words.explain.losingNone}</p>}
      {reasons.map((because) => (
        <div key={because}>
          <p>
            <strong>{words.because[because]}</strong>
          </p>
          <ul className="sy-outline">
            {losing
              .filter((one) => one.because === because)
              .map((one) => (
                <li key={one.rule.rule}>
                  <OneLosing losing={one} on={assessment.date} />
                </li>
              ))}
          </ul>
        </div>
      ))}
      {elsewhere > 0 && <p className="sy-quiet">{words.explain.elsewhere(elsewhere)}</p>}
    </Part>
  );
}

function OneLosing({ losing, on }: { readonly losing: Losing; readonly on: PlainDate }) {
  const words = useAreaWords(lawWords);
  const { say } = useLanguage();
  const { rule, because, by, edge, failed, waitsFor } = losing;
  const named = (one: RuleName) => words.explain.named(citation(one), words.kind[one.kind]);
  const lost = because === 'defeated';
  const why = [
    ...(by !== null && because === 'gated' ? [words.explain.gatedBy(named(by))] : []),
    ...(by !== null && lost ? [words.explain.by(named(by))] : []),
    ...(lost && waitsFor.length > 0
      ? [words.explain.waitsFor(waitsFor.map(({ asked: fact }) => say(fact)).join(', '))]
      : []),
    ...(edge === null || waitsFor.length > 0
      ? []
      : [
          words.explain.edge(named(edge.before), named(edge.exceptionTo)),
          words.onGround(words.ground[edge.ground]),
        ]),
    ...failed.map(({ asked: fact, is, needs }) =>
      words.explain.failed(say(fact), say(is), say(needs)),
    ),
  ];
  return (
    <>
      <RuleLink rule={rule} on={on} />: {why.join(' ')}
    </>
  );
}
