// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import type { CaseloadView } from '@samsyn/contract';
import { limits } from '@samsyn/terms';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useUnitName } from '../../client/use-unit-name.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { countText, shownText } from './count-text.ts';
import { FigureTable } from './figure-table.tsx';
import { proposalWords } from './proposal-words.ts';

const itemsShownMax = 12;

/** The answer over the authority's own open cases, in sums; small ones are withheld. */
export function CaseloadAnswer({ caseload }: { readonly caseload: CaseloadView }) {
  const words = useAreaWords(proposalWords);
  const { read } = caseload;
  const shown = (count: number | 'withheld') => shownText(words, count);
  return (
    <section aria-labelledby="caseload" className="sy-stack">
      <Heading level={3} id="caseload">
        {words.caseload}
      </Heading>
      <p role="status">
        {!read.isDone && words.reading(countText(String(read.cases)), countText(String(read.of)))}
      </p>
      <dl className="sy-facts sy-beside">
        {(['cases', 'leftOut', 'casesChanged', 'itemsChanged'] as const).map((figure) => (
          <Figure key={figure} name={words[figure]} value={shown(caseload[figure])} />
        ))}
      </dl>
      <p className="sy-quiet">{words.withheldNote(String(limits.smallCountMin))}</p>
      {caseload.casesChanged === 0 ? (
        <p>{words.noCases}</p>
      ) : (
        <>
          <p className="sy-quiet">{words.questionsNote}</p>
          <FigureTable
            label={words.byTransition}
            heads={[words.byTransition, words.questions]}
            rows={caseload.byTransition.map(({ from, to, questions }) => [
              words.change(words.answer[from], words.answer[to]),
              shown(questions),
            ])}
          />
          <Items caseload={caseload} />
          <Units caseload={caseload} />
        </>
      )}
    </section>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function Items({ caseload: { byItem } }: { readonly caseload: CaseloadView }) {
  const words = useAreaWords(proposalWords);
  const { compare, nameOf } = useCatalogue();
  const rows = byItem.toSorted((a, b) => compare(a.item, b.item));
  const more = rows.length - itemsShownMax;
  return (
    <>
      <FigureTable
        label={words.byItem}
        heads={[words.item, words.how, words.byTransition, words.cases]}
        rows={rows
          .slice(0, itemsShownMax)
          .map(({ item, way, transitions, cases }) => [
            nameOf(item),
            words.way[way],
            transitions
              .map(({ from, to }) => words.change(words.answer[from], words.answer[to]))
              .join('; '),
            shownText(words, cases),
          ])}
      />
      {more > 0 && <p className="sy-quiet">{words.moreItems(more)}</p>}
    </>
  );
}

function Units({ caseload: { byUnit } }: { readonly caseload: CaseloadView }) {
  const words = useAreaWords(proposalWords);
  const unitName = useUnitName();
  return (
    <FigureTable
      label={words.byUnit}
      heads={[words.unit, words.cases, words.casesChanged, words.questions]}
      rows={byUnit.map(({ unit, cases, casesChanged, questionsChanged }) => [
        unitName(unit),
        shownText(words, cases),
        shownText(words, casesChanged),
        shownText(words, questionsChanged),
      ])}
    />
  );
}
