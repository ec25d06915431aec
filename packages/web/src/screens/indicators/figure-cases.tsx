// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { Heading } from '@midas-ds/components/heading';
import { Link } from '@midas-ds/components/link';
import { ListBoxItem } from '@midas-ds/components/list-box';
import { Select } from '@midas-ds/components/select';
import {
  type FigureCasesRequest,
  type FigureRequest,
  type FiguresView,
  routes,
} from '@samsyn/contract';
import { ItemId } from '@samsyn/terms';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../client/call.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { paths } from '../../paths.ts';
import { indicatorWords } from './indicator-words.ts';

const figures = ['gap-missing', 'gap-late', 'gap-refused', 'gap-waiting'] as const;

interface Shown {
  readonly request: FigureRequest;
  readonly view: FiguresView;
}

/** The officer's own cases behind one figure of one item; no item by which no search may select. */
export function FigureCases({ request, view }: Shown) {
  const words = useAreaWords(indicatorWords);
  const catalogue = useCatalogue();
  const guarded = new Set<string>(view.guarded);
  const items = view.gaps
    .filter(({ figure, direction }) => figure === 'gap-needed' && direction === 'given')
    .map(({ part }) => part)
    .filter((part) => !guarded.has(part));
  const [item, setItem] = useState(items[0] ?? '');
  const [figure, setFigure] = useState<FigureCasesRequest['figure']>('gap-missing');
  const ask = useMutation({
    mutationFn: () =>
      call(routes.listFigureCases, {
        params: {},
        body: { ...request, figure, item: ItemId.parse(item) },
      }),
  });
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="cases" className="sy-stack">
      <Heading level={2} id="cases">
        {words.cases}
      </Heading>
      <p>{words.casesNote}</p>
      <Select label={words.chosenItem} value={item} onChange={(key) => setItem(String(key))}>
        {items.map((one) => (
          <ListBoxItem key={one} id={one} textValue={catalogue.nameOf(ItemId.parse(one))}>
            {catalogue.nameOf(ItemId.parse(one))}
          </ListBoxItem>
        ))}
      </Select>
      <Select
        label={words.chosenFigure}
        value={figure}
        onChange={(key) => setFigure(figures.find((one) => one === key) ?? 'gap-missing')}
      >
        {figures.map((one) => (
          <ListBoxItem key={one} id={one} textValue={words.figure[one]}>
            {words.figure[one]}
          </ListBoxItem>
        ))}
      </Select>
      <div>
        <Button variant="secondary" isDisabled={ask.isPending} onPress={() => ask.mutate()}>
          {words.showCases}
        </Button>
      </div>
      <ProblemBanner error={ask.error} />
      {ask.data?.cases.length === 0 && <p role="status">{words.casesNone}</p>}
      <ul className="sy-list" aria-label={words.cases}>
        {ask.data?.cases.map(({ caseId, number }) => (
          <li key={caseId}>
            <Link href={paths.case(caseId)}>{number}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
