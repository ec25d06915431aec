// SPDX-License-Identifier: EUPL-1.2

/** What the screens say in Swedish of grounds that an officer may raise. */
export const svRaise = {
  title: 'Pröva en annan grund',
  which: 'Vilken grund vill du pröva?',
  hint: 'Ingen är vald åt dig.',
  asks: 'Lagen frågar inte om dessa grunder av sig själv, och här står bara de som kan ändra utfallet för uppgiften. Tar du upp en grund får du svara på dess fråga:',
  missing: 'Välj en grund. Ingen är förvald.',
  reasons: 'Varför ska grunden prövas?',
  happens:
    'Att du tar upp grunden registreras i ditt namn. Därefter frågar lagen efter din bedömning. Inget är bedömt och inget skickas.',
  button: 'Ta upp grunden',
};
export type RaiseWords = typeof svRaise;
