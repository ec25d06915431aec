// SPDX-License-Identifier: EUPL-1.2
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { nameOf } from './name-of.ts';
import type { ReportContent } from './report-content.ts';

type Standing = 'duty' | 'allowed' | 'judgment' | 'barred' | 'not-encoded';

/** What the law of the period's last day says of one item between the authorities. */
export interface ObstacleLine {
  readonly label: string;
  readonly holder: 'migration' | 'police';
  readonly unasked: Standing;
  readonly asked: Standing;
  /** The provisions that bar it or ask for a judgment when it is asked for. */
  readonly provisions: readonly string[];
  /** The law lets it go, it was asked for, and it was never sent. */
  readonly custom: boolean;
}

const words: Readonly<Record<Standing, string>> = {
  duty: 'Ska lämnas',
  allowed: 'Får lämnas',
  judgment: 'Kräver bedömning',
  barred: 'Får inte lämnas',
  'not-encoded': 'Inte i regelverket',
};

function isHindered({ asked, unasked, custom }: ObstacleLine): boolean {
  return custom || asked === 'judgment' || asked === 'barred' || unasked === 'barred';
}

/** Where the law hinders what is needed, in the ordinary case, and what is custom and not law. */
export function obstacleSection({ obstacles, lawOn }: ReportContent): Markup {
  const hindered = obstacles.filter(isHindered);
  return markup`<h2 id="obstacles">Hinder i lagen <span lang="en">Obstacles in the law</span></h2><p>Lagen den ${lawOn} mot katalogens behov, i ordinära fall: ${hindered.length} av ${obstacles.length} uppgifter mellan myndigheterna möter ett hinder, behöver en bedömning eller lämnas inte trots att lagen tillåter det. De övriga lämnas på begäran med stöd av en skyldighet eller får lämnas.</p>${
    hindered.length === 0
      ? []
      : markup`<table><caption>Uppgifter med hinder</caption><thead><tr><th scope="col">Uppgift</th><th scope="col">Från</th><th scope="col">På eget initiativ</th><th scope="col">På begäran</th><th scope="col">Bestämmelser</th></tr></thead><tbody>${hindered.map(
          ({ label, holder, unasked, asked, provisions, custom }) =>
            markup`<tr><th scope="row">${label}</th><td>${nameOf({ role: holder }).sv}</td><td>${words[unasked]}</td><td>${words[asked]}${custom ? ', men lämnades aldrig: praxis, inte lag' : ''}</td><td>${provisions.map((cited) => cited.replaceAll(' ', '\u00a0')).join(', ')}</td></tr>`,
        )}</tbody></table>`
  }`;
}
