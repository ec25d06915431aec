// SPDX-License-Identifier: EUPL-1.2
import { type FigureRequest, type FiguresView, routes } from '@samsyn/contract';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../client/call.ts';
import { useSession } from '../../client/use-session.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { PageHeading } from '../../parts/page-heading.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { ApproveReport } from './approve-report.tsx';
import { DefinitionList } from './definition-list.tsx';
import { FigureCases } from './figure-cases.tsx';
import { FigureForm } from './figure-form.tsx';
import { GapTable } from './gap-table.tsx';
import { indicatorWords } from './indicator-words.ts';
import { IndicatorTable } from './indicator-table.tsx';
import { ReceiveFigures } from './receive-figures.tsx';
import { SignFigures } from './sign-figures.tsx';
import { TimeCharts } from './time-charts.tsx';

interface Counted {
  readonly request: FigureRequest;
  readonly view: FiguresView;
}

/** Indicators, lead times and gaps of a period, counted when asked for and with what for. */
export function IndicatorsPage() {
  const words = useAreaWords(indicatorWords);
  const { officer } = useSession();
  const [counted, setCounted] = useState<Counted>();
  const count = useMutation({
    mutationFn: async (request: FigureRequest) => ({
      request,
      view: await call(routes.computeFigures, { params: {}, body: request }),
    }),
    onSuccess: setCounted,
  });
  return (
    <>
      <PageHeading>{words.title}</PageHeading>
      <p>{words.intro}</p>
      <FigureForm isPending={count.isPending} onCount={(request) => count.mutate(request)} />
      <ProblemBanner error={count.error} />
      {counted && (
        <>
          <IndicatorTable view={counted.view} />
          <DefinitionList indicators={counted.view.indicators} />
          <TimeCharts rows={counted.view.times} />
          <GapTable rows={counted.view.gaps} />
          <FigureCases key={counted.view.computedAt} {...counted} />
        </>
      )}
      <ReceiveFigures />
      {officer.roles.includes('jurist') && (
        <>
          <SignFigures key={counted?.view.computedAt ?? ''} request={counted?.request} />
          <ApproveReport />
        </>
      )}
    </>
  );
}
