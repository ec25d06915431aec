// SPDX-License-Identifier: EUPL-1.2
import { Accordion, AccordionItem } from '@midas-ds/components/accordion';
import { ListBoxItem } from '@midas-ds/components/list-box';
import { Select } from '@midas-ds/components/select';
import type { FactChoice, ProposalEdit, ProposedRule } from '@samsyn/contract';
import { Outcome } from '@samsyn/terms';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { ConditionEditor } from './condition-editor.tsx';
import { proposalWords } from './proposal-words.ts';
import { ProvisionEditor } from './provision-editor.tsx';

const outcomes = Outcome.exclude(['assess']).options;

/** The parts of a rule that a jurist changes without writing its text. */
export function RuleEditor(props: {
  readonly rule: ProposedRule;
  readonly facts: readonly FactChoice[];
  readonly onEdit: (edit: ProposalEdit) => void;
}) {
  const { facts, onEdit, rule } = props;
  const { part, at } = rule;
  const words = useAreaWords(proposalWords);
  const { outcome: names } = useLanguage().messages.words;
  return (
    <Accordion>
      <AccordionItem title={words.edit} headingLevel="h4" size="medium">
        <div className="sy-stack">
          {rule.outcome !== null && (
            <Select
              label={words.outcome}
              items={outcomes.map((id) => ({ id, name: names[id] }))}
              value={rule.outcome}
              onChange={(key) => {
                const outcome = outcomes.find((one) => one === key);
                if (outcome) onEdit({ kind: 'outcome', part, at, outcome });
              }}
            >
              {({ id, name }) => (
                <ListBoxItem id={id} textValue={name}>
                  {name}
                </ListBoxItem>
              )}
            </Select>
          )}
          <ConditionEditor
            rule={rule}
            facts={facts}
            onChange={(fact, values) => onEdit({ kind: 'condition', part, at, fact, values })}
          />
          <ProvisionEditor
            provision={rule.provisions[0]}
            onChange={(provision) => onEdit({ kind: 'provision', part, at, provision })}
          />
        </div>
      </AccordionItem>
    </Accordion>
  );
}
