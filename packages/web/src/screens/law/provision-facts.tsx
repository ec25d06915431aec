// SPDX-License-Identifier: EUPL-1.2
import type { ProvisionView, RuleName } from '@samsyn/contract';
import { cite } from '@samsyn/terms';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { lawWords } from './law-words.ts';
import { Outline } from './outline.tsx';
import { RuleDoubts } from './rule-doubts.tsx';
import { RuleLink } from './rule-link.tsx';

/** What a provision says and does, its conditions, and the provisions above and below it. */
export function ProvisionFacts({ view }: { readonly view: ProvisionView }) {
  const words = useAreaWords(lawWords);
  const { messages, say } = useLanguage();
  return (
    <>
      <RuleDoubts rule={view} />
      <dl className="sy-facts sy-beside">
        <dt>{words.does}</dt>
        <dd>
          {view.outcome === null
            ? words.kind[view.kind]
            : words.doesOutcome(words.kind[view.kind], messages.words.outcome[view.outcome])}
        </dd>
        <dt>{words.stands}</dt>
        <dd>{words.standing[view.standing]}</dd>
        <dt>{words.conditions}</dt>
        <dd>
          {view.conditions.length === 0 ? words.noConditions : <Outline lines={view.conditions} />}
        </dd>
        {view.asks !== null && (
          <>
            <dt>{words.asks}</dt>
            <dd>{say(view.asks)}</dd>
          </>
        )}
        {view.opensSecrecyBy !== null && (
          <>
            <dt>{words.opens}</dt>
            <dd>{cite(view.opensSecrecyBy)}</dd>
          </>
        )}
        <Edges view={view} />
      </dl>
    </>
  );
}

/** Exceptions up and down, and what it lifts or is opened by. */
function Edges({ view }: { readonly view: ProvisionView }) {
  const words = useAreaWords(lawWords);
  const { exceptionTo, ground, on } = view;
  return (
    <>
      {exceptionTo !== null && (
        <>
          <dt>{words.exceptionTo}</dt>
          <dd>
            <RuleLink rule={exceptionTo} on={on} />
            {ground !== null && <>. {words.onGround(words.ground[ground])}</>}
          </dd>
        </>
      )}
      <Rules label={words.lifts} rules={view.lifts} view={view} />
      <Rules label={words.opensOnlyTo} rules={view.opensOnlyTo} view={view} />
      {view.exceptions.length <= shortList && (
        <Rules label={words.exceptions} rules={view.exceptions} view={view} />
      )}
    </>
  );
}

/** More than these are read in the table. */
const shortList = 12;

function Rules(props: {
  readonly label: string;
  readonly rules: readonly RuleName[];
  readonly view: ProvisionView;
}) {
  if (props.rules.length === 0) return null;
  return (
    <>
      <dt>{props.label}</dt>
      <dd>
        <ul className="sy-outline">
          {props.rules.map((rule) => (
            <li key={rule.rule}>
              <RuleLink rule={rule} on={props.view.on} />
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}
