// SPDX-License-Identifier: EUPL-1.2
import type { FigureRow, FigureStatement } from '@samsyn/terms';
import { cellWords } from './cell-words.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';

function numberOf(statement: FigureStatement | undefined, step: string): string {
  const row: FigureRow | undefined = statement?.rows.find(
    ({ figure, part }) => figure === 'case-flow' && part === step,
  );
  return row ? cellWords(row) : '0';
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly number: string;
}

function box({ x, y, name, number }: Box): Markup {
  return markup`<rect x="${x}" y="${y}" width="150" height="46" fill="#fff" stroke="#1b3a5c"/><text x="${x + 75}" y="${y + 19}" text-anchor="middle">${name}</text><text x="${x + 75}" y="${y + 37}" text-anchor="middle" font-weight="bold">${number}</text>`;
}

function arrow(path: string): Markup {
  return markup`<path d="${path}" fill="none" stroke="#1b3a5c" stroke-width="2" marker-end="url(#tip)"/>`;
}

/** The flow of cases between the two authorities, as each has counted its own steps. */
export function flowChart(statements: readonly FigureStatement[]): Markup {
  const migration = statements.find(({ role }) => role === 'migration');
  const police = statements.find(({ role }) => role === 'police');
  const boxes: readonly Box[] = [
    { x: 10, y: 40, name: 'Öppnade', number: numberOf(migration, 'case-opened') },
    { x: 200, y: 40, name: 'Överlämnade', number: numberOf(migration, 'handover-sent') },
    { x: 390, y: 40, name: 'Mottagna', number: numberOf(police, 'handover-received') },
    { x: 580, y: 10, name: 'Verkställda', number: numberOf(police, 'departed-enforced') },
    { x: 580, y: 72, name: 'Egna utresor', number: numberOf(police, 'departed-own') },
    { x: 295, y: 120, name: 'Lämnade tillbaka', number: numberOf(police, 'return-sent') },
  ];
  const told = boxes.map(({ name, number }) => `${name} ${number}`).join(', ');
  return markup`<figure><svg role="img" aria-labelledby="flow-t flow-d" viewBox="0 0 740 190" width="740"><title id="flow-t">Ärendenas väg mellan myndigheterna</title><desc id="flow-d">${told}</desc><defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0 8 4 0 8z" fill="#1b3a5c"/></marker></defs><text x="85" y="24" text-anchor="middle" font-style="italic">Migrationsverket</text><text x="465" y="24" text-anchor="middle" font-style="italic">Polismyndigheten</text>${boxes.map(box)}${arrow('M160 63H196')}${arrow('M350 63H386')}${arrow('M540 56 576 38')}${arrow('M540 70 576 90')}${arrow('M465 86V143H449')}${arrow('M295 143H275V90')}</svg><figcaption>Ärendenas väg. Varje myndighet har räknat sina egna steg.</figcaption></figure>`;
}
