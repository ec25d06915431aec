// SPDX-License-Identifier: EUPL-1.2
import type { GateReason } from '@samsyn/terms';

/** The obstacles of the check before departure, as a table names them. */
export const obstacleWords: Readonly<Record<GateReason, string>> = {
  'no-answer': 'Inget svar från den andra myndigheten',
  'answer-incomplete': 'Ofullständigt svar',
  'stop-stands': 'Stopp gäller',
  'stop-unclear': 'Oklart vilket stopp som upphört',
  'matter-pending': 'Ansökan eller överklagande pågår',
  'not-competent': 'Ärendet inte hos myndigheten',
  'no-decision-document': 'Beslutet saknas som handling',
  'not-enforceable': 'Inte verkställbart',
  'decision-not-alive': 'Oklart om beslutet gäller',
  'fact-in-dispute': 'Uppgifter säger emot varandra',
  'journey-not-planned': 'Ingen resa planerad',
  'travel-document-missing': 'Resehandling saknas',
  'medical-check-missing': 'Inte noterat att personen klarar resan',
  'child-reception-missing': 'Mottagande av barnet inte säkerställt',
  'identity-not-told': 'Nya identitetsuppgifter inte lämnade',
  'counsel-not-told': 'Ombudet inte underrättat',
  'transport-ground-missing': 'Transport utan laglig grund',
  'custody-ends-before-travel': 'Frihetsberövandet tar slut före resan',
};
