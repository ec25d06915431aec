// SPDX-License-Identifier: EUPL-1.2
import { Markup } from './markup.ts';

/** How the report looks on a screen and on paper (A4). */
export const reportStyle = new Markup(`
body { font: 16px/1.5 system-ui, 'Helvetica Neue', Arial, sans-serif; color: #1a1a1a; margin: 0 auto; max-width: 52rem; padding: 1.5rem; }
header { border-bottom: 3px solid #1b3a5c; margin-bottom: 1.5rem; }
h1, h2, h3 { color: #1b3a5c; line-height: 1.25; break-after: avoid; }
h1 span { white-space: nowrap; }
h2 { border-top: 1px solid #b8c4d0; margin-top: 2.5rem; padding-top: 1rem; }
h2 span, h3 span { color: #4a5a6a; font-size: 0.75em; font-weight: normal; }
table { border-collapse: collapse; margin: 1rem 0; width: 100%; font-size: 0.9rem; }
caption { font-weight: bold; padding: 0.25rem 0; text-align: left; }
th, td { border-bottom: 1px solid #b8c4d0; padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; }
tbody th { font-weight: normal; }
thead th { border-bottom: 2px solid #1b3a5c; }
tr { break-inside: avoid; }
caption, thead { break-after: avoid; }
tbody tr:first-child { break-before: avoid; }
th:first-child { min-width: 9rem; }
caption.said { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; width: 1px; }
figure { break-inside: avoid; margin: 1rem 0; }
figure svg { height: auto; max-width: 100%; }
figure text { font: 12px system-ui, Arial, sans-serif; fill: #1a1a1a; }
figcaption { color: #4a5a6a; font-size: 0.85rem; }
dl.definition { background: #f3f6f9; font-size: 0.85rem; margin: 0.5rem 0 1.5rem; padding: 0.5rem 1rem; break-inside: avoid; }
dl.definition dt { font-weight: bold; }
dl.definition dd { margin: 0 0 0.4rem; }
code, pre { font-size: 0.85em; overflow-wrap: anywhere; white-space: pre-wrap; }
a { color: #1b3a5c; }
@page { size: A4; margin: 18mm 16mm; }
@media print { body { font-size: 10.5pt; max-width: none; padding: 0; } nav { break-after: page; } }
`);
