// SPDX-License-Identifier: EUPL-1.2
import type { FigureId, FigureRow, FigureStatement } from '@samsyn/terms';
import { cellWords, hiddenWords, shareWords } from './cell-words.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { partWords } from './part-words.ts';
import type { ReportContent } from './report-content.ts';
import { timeWords } from './time-words.ts';
import { nameOf } from './name-of.ts';

type Find = (figure: FigureId, item: string) => FigureRow | undefined;

function number(row: FigureRow | undefined): string {
  if (row === undefined) return '0';
  return row.hidden || row.count === null ? hiddenWords : row.count.toLocaleString('sv-SE');
}

function share(row: FigureRow | undefined): string {
  if (row === undefined) return '–';
  if (row.count === null || row.of === null) return hiddenWords;
  return row.of === 0 ? '–' : shareWords(row.count / row.of);
}

function wait(row: FigureRow | undefined): string {
  if (row === undefined) return '–';
  return row.medianMs === null ? hiddenWords : timeWords(row.medianMs);
}

function itemLine(content: ReportContent, item: string, find: Find): Markup {
  return markup`<tr><th scope="row">${partWords(item, content.label)}</th><td>${number(find('gap-needed', item))}</td><td>${share(find('gap-at-handover', item))}</td><td>${number(find('gap-late', item))}</td><td>${number(find('gap-queried', item))}</td><td>${number(find('gap-refused', item))}</td><td>${number(find('gap-corrected', item))}</td><td>${wait(find('gap-waiting', item))}</td></tr>`;
}

interface Causes {
  readonly figure: FigureId;
  readonly caption: string;
  readonly cause: string;
}

function causes(content: ReportContent, giver: FigureStatement, of: Causes): Markup {
  const rows = giver.rows.filter(
    ({ figure, direction, hidden }) => figure === of.figure && direction === 'given' && !hidden,
  );
  if (rows.length === 0) return markup``;
  return markup`<table><caption>${of.caption}</caption><thead><tr><th scope="col">Uppgift</th><th scope="col">${of.cause}</th><th scope="col">Antal</th></tr></thead><tbody>${rows.map(
    (row) =>
      markup`<tr><th scope="row">${partWords(row.part, content.label)}</th><td>${partWords(row.detail, content.label)}</td><td>${cellWords(row)}</td></tr>`,
  )}</tbody></table>`;
}

/** The gap analysis of what one authority was to give: item by item, then why items were missing. */
export function gapTable(content: ReportContent, giver: FigureStatement): Markup {
  const given = giver.rows.filter(({ direction }) => direction === 'given');
  const find: Find = (figure, item) =>
    given.find((row) => row.figure === figure && row.part === item && row.detail === '');
  const needed = given.filter(({ figure }) => figure === 'gap-needed');
  const told = needed.filter(({ hidden }) => !hidden);
  const few = needed.length - told.length;
  const name = nameOf(giver).sv;
  if (told.length === 0)
    return markup`<p>Uppgifter från ${name}: inget som behövdes så ofta att det kan visas.</p>`;
  return markup`<table><caption>Uppgifter från ${name}</caption><thead><tr><th scope="col">Uppgift</th><th scope="col">Behövdes</th><th scope="col">Fanns vid överlämnandet</th><th scope="col">Kom sent</th><th scope="col">Begärdes särskilt</th><th scope="col">Lämnades inte ut</th><th scope="col">Rättades</th><th scope="col">Väntan på bedömning, median</th></tr></thead><tbody>${told.map(
    ({ part }) => itemLine(content, part, find),
  )}</tbody></table>${few > 0 ? markup`<p>${few} uppgifter behövdes så sällan att de inte visas.</p>` : []}${causes(
    content,
    giver,
    { figure: 'gap-missing', caption: `Varför uppgifter från ${name} saknades`, cause: 'Orsak' },
  )}${causes(content, giver, {
    figure: 'gap-barred',
    caption: `Bestämmelser som hindrade att uppgifter från ${name} lämnades`,
    cause: 'Bestämmelse',
  })}`;
}
