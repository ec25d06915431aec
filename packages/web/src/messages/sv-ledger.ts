// SPDX-License-Identifier: EUPL-1.2
/** Larmet om att en logg har två versioner. */
export const svLedger = {
  label: 'Larm om loggen',
  own: (other: string) =>
    `Vår logg stämmer inte med det som ${other} eller ett vittne har intygat förut. Den kan ha ändrats eller återställts från en äldre säkerhetskopia. Båda versionerna är sparade som bevis. Kontakta driften.`,
  peer: (other: string) =>
    `Loggen hos ${other} har visats i två versioner som inte går ihop. Båda är sparade som bevis, och myndigheten har fått veta det. Kontakta driften.`,
  unread: 'Det går inte att läsa om det finns larm om loggen.',
  details: (kept: number, shown: number, since: string) =>
    `Intygad med ${kept} poster, visad med ${shown} poster, upptäckt ${since}.`,
};
export type LedgerWords = typeof svLedger;
