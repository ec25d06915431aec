// SPDX-License-Identifier: EUPL-1.2
import type { ProvisionView, RuleExample } from '@samsyn/contract';
import type { PlainDate } from '@samsyn/terms';
import { Heading } from '@midas-ds/components/heading';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { lawWords } from './law-words.ts';
import { RuleLink } from './rule-link.tsx';

/** The cases that the provision is tried by: what is given, and what must come of it. */
export function ProvisionExamples({ view }: { readonly view: ProvisionView }) {
  const words = useAreaWords(lawWords);
  return (
    <section aria-labelledby="examples">
      <Heading level={2} id="examples">
        {words.examples}
      </Heading>
      <ul className="sy-list" aria-labelledby="examples">
        {view.examples.map((example, index) => (
          <li key={`${example.shows} ${index}`}>
            <OneExample example={example} on={view.on} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneExample({ example, on }: { readonly example: RuleExample; readonly on: PlainDate }) {
  const words = useAreaWords(lawWords);
  const { messages, say } = useLanguage();
  const { by, expect, facts, item, mode, shows } = example;
  return (
    <>
      <Heading level={5} elementType="h3">
        {words.shows[shows]}: {words.example(say(item), messages.words.mode[mode], example.on)}
      </Heading>
      {facts.length > 0 && (
        <ul className="sy-outline">
          {facts.map((fact) => (
            <li key={fact.sv}>{say(fact)}</li>
          ))}
        </ul>
      )}
      <p className="sy-quiet">{words.ordinary}</p>
      <p>
        <strong>{words.answer(messages.words.outcome[expect])}</strong>
        {by !== null && (
          <>
            {' '}
            (<RuleLink rule={by} on={on} />)
          </>
        )}
      </p>
    </>
  );
}
