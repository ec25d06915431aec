// SPDX-License-Identifier: EUPL-1.2
import { addDays, limits } from '@samsyn/terms';
import { definitions, definitionsEdition } from '../definitions/definitions.ts';
import type { Chapter } from '../definitions/figure-definition.ts';
import { definitionOfFigure, figureSection } from './figure-section.ts';
import { flowChart } from './flow-chart.ts';
import { gapTable } from './gap-table.ts';
import { indicatorTable } from './indicator-table.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { obstacleSection } from './obstacle-section.ts';
import { proposalSection } from './proposal-section.ts';
import type { ReportContent } from './report-content.ts';
import { reportStyle } from './report-style.ts';
import { nameOf } from './name-of.ts';

interface ChapterHeading {
  readonly chapter: Chapter;
  readonly sv: string;
  readonly en: string;
}

const chapters: readonly ChapterHeading[] = [
  { chapter: 'exchange', sv: 'Vad som har utväxlats', en: 'What was exchanged' },
  { chapter: 'completeness', sv: 'Fullständighet', en: 'Completeness' },
  { chapter: 'gaps', sv: 'Brister och hinder, uppgift för uppgift', en: 'Gaps and obstacles' },
  { chapter: 'times', sv: 'Ledtider', en: 'Lead times' },
  { chapter: 'stops', sv: 'Stopp och kvittenser', en: 'Stops and acknowledgements' },
  { chapter: 'gates', sv: 'Kontroller före avresa', en: 'Checks before departure' },
  { chapter: 'departures', sv: 'Utresor', en: 'Departures' },
  { chapter: 'differences', sv: 'Skillnader mellan registren', en: 'Register differences' },
  { chapter: 'classes', sv: 'Olika klassning', en: 'Differing classifications' },
];

function gaps(content: ReportContent): Markup {
  const explained = definitions
    .filter(({ chapter }) => chapter === 'gaps')
    .map(
      (one) =>
        markup`<section><h3>${one.name.sv} <span lang="en">${one.name.en}</span></h3>${definitionOfFigure(one)}</section>`,
    );
  return markup`${content.statements.map((one) => gapTable(content, one))}${explained}`;
}

function chapterPart(content: ReportContent, { chapter, sv, en }: ChapterHeading): Markup {
  const heading = markup`<h2 id="${chapter}">${sv} <span lang="en">${en}</span></h2>`;
  if (chapter === 'gaps') return markup`${heading}${gaps(content)}`;
  const figures = definitions.filter((one) => one.chapter === chapter);
  const flow = chapter === 'exchange' ? flowChart(content.statements) : [];
  return markup`${heading}${flow}${figures.map((one) => figureSection(content, one))}`;
}

function summary(content: ReportContent): Markup {
  return markup`<h2 id="sammanfattning">Sammanfattning</h2><p>Rapporten visar vad Migrationsverket och Polismyndigheten har utväxlat i återvändandeärenden, vad som saknades och varför. Varje myndighet har räknat på sina egna händelser efter samma definitioner och undertecknat sina siffror. Siffror under ${limits.figureCountToldMin} visas inte, inte heller sådana som skulle röja dem. Där står ”dolt”. Noll visas.</p>${indicatorTable(content, 'sv')}`;
}

function englishSummary(content: ReportContent): Markup {
  return markup`<section lang="en"><h2 id="summary">Summary in English</h2><p>The report shows what the Swedish Migration Agency and the Swedish Police Authority exchanged in return cases, what was missing and why. Each authority counted its own events by the same definitions and signed its figures. Numbers below ${limits.figureCountToldMin}, and those that would betray them, are not told (“hidden”, in the tables “dolt”); nought is. Every figure stands with its definition, its query and its uncertainty.</p>${indicatorTable(content, 'en')}</section>`;
}

function basis({ statements }: ReportContent): Markup {
  return markup`<h2 id="underlag">Underlag <span lang="en">Basis</span></h2><table><caption>Undertecknade siffror</caption><thead><tr><th scope="col">Myndighet</th><th scope="col">Beräknade</th><th scope="col">Definitioner</th><th scope="col">Katalogens kontrollsumma</th></tr></thead><tbody>${statements.map(
    (one) =>
      markup`<tr><th scope="row">${nameOf(one).sv}</th><td>${one.computedAt}</td><td>${one.definitions}</td><td><code>${one.catalogueHash.slice(0, 16)}</code></td></tr>`,
  )}</tbody></table><p>Alla siffror finns som CSV och Parquet med en beskrivning av varje kolumn och figur. Definitionerna är av den ${definitionsEdition}. De undertecknade siffrorna ligger bredvid rapporten.</p>`;
}

/** The joint report as one page that needs nothing else: Swedish, with a summary in English. */
export function reportPage(content: ReportContent): string {
  const { from, until } = content.period;
  const last = addDays(until, -1);
  const title = `Informationsutbyte i återvändandeärenden ${from} – ${last}`;
  const contents = [
    { id: 'sammanfattning', name: 'Sammanfattning' },
    { id: 'summary', name: 'Summary in English' },
    ...chapters.map(({ chapter, sv }) => ({ id: chapter, name: sv })),
    { id: 'obstacles', name: 'Hinder i lagen' },
    { id: 'proposals', name: 'Förslag och konsekvenser' },
    { id: 'underlag', name: 'Underlag' },
  ];
  const page = markup`<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${title}</title><style>${reportStyle}</style></head>
<body><header><p>Gemensam rapport</p><h1>Informationsutbyte i återvändandeärenden <span>${from} – ${last}</span></h1><p>${content.statements
    .map((one) => nameOf(one).sv)
    .join(' och ')}</p></header>
<nav aria-label="Innehåll"><ul>${contents.map(({ id, name }) => markup`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
<main>${summary(content)}${englishSummary(content)}${chapters.map((one) => chapterPart(content, one))}${obstacleSection(content)}${proposalSection(content)}${basis(content)}</main></body></html>
`;
  return page.text;
}
