// SPDX-License-Identifier: EUPL-1.2
import { Checkbox, CheckboxGroup } from '@midas-ds/components/checkbox';
import { ListBoxItem } from '@midas-ds/components/list-box';
import { Select } from '@midas-ds/components/select';
import type { FactChoice, ProposedRule } from '@samsyn/contract';
import type { FactName, FactValue } from '@samsyn/terms';
import { useState } from 'react';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { proposalWords } from './proposal-words.ts';

/** One condition of a rule: a fact that the law knows, and the values for which the rule applies. */
export function ConditionEditor(props: {
  readonly rule: ProposedRule;
  readonly facts: readonly FactChoice[];
  readonly onChange: (fact: FactName, values: readonly FactValue[]) => void;
}) {
  const { facts, onChange, rule } = props;
  const words = useAreaWords(proposalWords);
  const { say, language } = useLanguage();
  const [chosen, setChosen] = useState<FactName | undefined>(rule.asked[0]?.fact);
  const fact = facts.find((one) => one.fact === chosen);
  const asked = rule.asked.find((one) => one.fact === chosen)?.values ?? [];
  const choices = facts
    .map(({ fact: id, said }) => ({ id, name: say(said) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
  return (
    <>
      <Select
        label={words.condition}
        items={choices}
        value={chosen ?? null}
        onChange={(key) => setChosen(facts.find((one) => one.fact === key)?.fact)}
      >
        {({ id, name }) => (
          <ListBoxItem id={id} textValue={name}>
            {name}
          </ListBoxItem>
        )}
      </Select>
      {fact && (
        <CheckboxGroup
          label={words.values}
          description={words.valuesNote}
          value={[...asked]}
          onChange={(values) =>
            onChange(
              fact.fact,
              fact.values.map(({ value }) => value).filter((value) => values.includes(value)),
            )
          }
        >
          {fact.values.map(({ value, said }) => (
            <Checkbox key={value} value={value}>
              {say(said)}
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
    </>
  );
}
