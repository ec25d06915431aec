// SPDX-License-Identifier: EUPL-1.2
import { type DecisionTable, RuleKind } from '@samsyn/contract';
import { Radio, RadioGroup } from '@midas-ds/components/radio';
import { TextField } from '@midas-ds/components/textfield';
import type { PlainDate, RuleId } from '@samsyn/terms';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queries } from '../../client/queries.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { lawWords } from './law-words.ts';
import { matches } from './matches.ts';
import { RuleGrid } from './rule-grid.tsx';
import { citation } from './rule-link.tsx';

interface Props {
  readonly parent: RuleId;
  readonly on: PlainDate;
  /** The rule from which one came, when one did. */
  readonly here?: RuleId;
}

/** The exceptions to a rule as a decision table: rules down in the order tried, facts across. */
export function ExceptionsTable({ parent, on, here }: Props) {
  const query = useQuery(queries.decisionTable(parent, on));
  return (
    <Loaded query={query}>
      {(table) => <Filtered table={table} {...(here !== undefined && { here })} />}
    </Loaded>
  );
}

const all = 'all';

function Filtered({ table, here }: { readonly table: DecisionTable; readonly here?: RuleId }) {
  const words = useAreaWords(lawWords);
  const { language } = useLanguage();
  const kinds = RuleKind.options.filter((kind) => table.rows.some((row) => row.kind === kind));
  const [kind, setKind] = useState<string>(all);
  const [asked, setAsked] = useState('');
  const rows = table.rows.filter(
    (row) =>
      (kind === all || row.kind === kind) &&
      matches(asked, [
        citation(row),
        row.text[language],
        ...row.cells.flatMap((cell) => cell?.[language] ?? []),
      ]),
  );
  return (
    <>
      <p>{words.tableNote}</p>
      {kinds.length > 1 && (
        <RadioGroup label={words.tableKind} value={kind} onChange={setKind}>
          {[all, ...kinds].map((one) => (
            <Radio key={one} value={one}>
              {one === all ? words.tableAll : words.kind[RuleKind.parse(one)]}
            </Radio>
          ))}
        </RadioGroup>
      )}
      <div className="sy-field">
        <TextField
          label={words.search}
          description={words.searchHint}
          value={asked}
          onChange={setAsked}
          size="medium"
          autoComplete="off"
        />
      </div>
      <p role="status">{rows.length === 0 ? words.tableEmpty : words.found(rows.length)}</p>
      {rows.length > 0 && (
        <RuleGrid table={{ ...table, rows }} {...(here !== undefined && { here })} />
      )}
    </>
  );
}
