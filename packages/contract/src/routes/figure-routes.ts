// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';
import {
  FigureCases,
  FigureCasesRequest,
  FigureDelivery,
  FigureRequest,
  FiguresReceived,
  FiguresSigned,
  FiguresView,
  ReportApproved,
  ReportDelivery,
} from '../figures-view.ts';
import { acts, none } from '../route-builders.ts';

export const computeFigures = acts({
  id: 'computeFigures',
  path: '/api/figures',
  summary: 'This authority’s own figures of a period: indicators and gaps; small numbers hidden',
  params: none,
  body: FigureRequest,
  answer: FiguresView,
});
export const listFigureCases = acts({
  id: 'listFigureCases',
  path: '/api/figures/cases',
  summary: 'One’s own cases behind a figure; none where it rests on sensitive data or offences',
  params: none,
  body: FigureCasesRequest,
  answer: FigureCases,
});
export const receiveFigures = acts({
  id: 'receiveFigures',
  path: '/api/figures/received',
  summary: 'Take in the other authority’s signed figures, to stand beside one’s own',
  params: none,
  body: FigureDelivery,
  answer: FiguresReceived,
  bodyBytesMax: limits.figureFileBytesMax,
});
export const signOwnFigures = acts({
  id: 'signOwnFigures',
  path: '/api/figures/signed',
  summary: 'This authority’s own figures of a period, signed in its name for the joint report',
  params: none,
  body: FigureRequest,
  answer: FiguresSigned,
});
export const approveReport = acts({
  id: 'approveReport',
  path: '/api/report-approvals',
  summary: 'Approve a joint report that rests on this authority’s own figures, signed',
  params: none,
  body: ReportDelivery,
  answer: ReportApproved,
  bodyBytesMax: limits.figureFileBytesMax,
});
