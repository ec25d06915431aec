// SPDX-License-Identifier: EUPL-1.2
import type { ExplanationView } from '@samsyn/contract';
import type { PlainDate } from '@samsyn/terms';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { lawWords } from '../law/law-words.ts';
import { citation, RuleLink } from '../law/rule-link.tsx';
import { Part } from './part.tsx';

type Losing = ExplanationView['losing'][number];

/** The rules that did not decide, by what kept each from it. */
export function LosingRules({ view }: { readonly view: ExplanationView }) {
  const words = useAreaWords(lawWords);
  const { losing, assessment } = view;
  const reasons = (['gated', 'defeated', 'condition-failed'] as const).filter((because) =>
    losing.some((one) => one.because === because),
  );
  return (
    <Part title={words.explain.losing}>
      {reasons.length === 0 && <p>{words.explain.losingNone}</p>}
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
    </Part>
  );
}

function OneLosing({ losing, on }: { readonly losing: Losing; readonly on: PlainDate }) {
  const words = useAreaWords(lawWords);
  const { say } = useLanguage();
  const { rule, because, by, edge, failed } = losing;
  const why = [
    ...(by !== null && because === 'gated' ? [words.explain.gatedBy(citation(by))] : []),
    ...(by !== null && because === 'defeated' ? [words.explain.by(citation(by))] : []),
    ...(edge === null
      ? []
      : [
          words.explain.edge(citation(edge.before), citation(edge.exceptionTo)),
          words.onGround(words.ground[edge.ground]),
        ]),
    ...failed.map(({ asked, is, needs }) => words.explain.failed(say(asked), say(is), say(needs))),
  ];
  return (
    <>
      <RuleLink rule={rule} on={on} />: {why.join(' ')}
    </>
  );
}
