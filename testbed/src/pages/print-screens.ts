// SPDX-License-Identifier: EUPL-1.2
import type { Screen } from '../e2e/screen.ts';
import { screens } from '../e2e/screens.ts';
import { roleNames } from './role-names.ts';

const intro = `# The screens

_På svenska:_ Varje skärm svarar på vad som krävs, vad som hindrar, enligt vilken bestämmelse och vad som händer vid ett tryck. Bilderna är tagna ur två körande noder med påhittade personer. Vid varje skärm står adressen, vems arbete den är och vad den svarar på.

Each screen answers what is asked, what stops it, on which provision and what a press does. This page is printed by \`npm run screens\` from the table that \`npm run e2e\` walks by: it fails when a screen of the table is not seen, and a test fails when an address of the officers' screens has no row. \`npm run e2e -- --draw\` draws the pictures anew. They are of the Swedish screens; every screen has English too, one press away.`;

function whose({ who }: Screen, language: 'sv' | 'en'): string {
  if (who === 'everyone')
    return { sv: 'alla som är inloggade', en: 'everyone signed in' }[language];
  return who.map((role) => roleNames[role][language]).join(', ');
}

function section(screen: Screen): string {
  const { id, address, title, answers, pictured } = screen;
  return [
    `### ${title.sv} / ${title.en}`,
    `\`${address}\``,
    `_För ${whose(screen, 'sv')}._ ${answers.sv}`,
    `_For ${whose(screen, 'en')}._ ${answers.en}`,
    ...(pictured ? [`![${title.sv}](images/${id}.png)`] : []),
  ].join('\n\n');
}

/** The page of the officers' screens: what each answers, for whom, with its picture. */
export function printScreens(): string {
  const parts = screens.flatMap(({ title, screens: of }) => [
    `## ${title.sv} / ${title.en}`,
    ...of.map(section),
  ]);
  return `${[intro, ...parts].join('\n\n')}\n`;
}
