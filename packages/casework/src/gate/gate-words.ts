// SPDX-License-Identifier: EUPL-1.2
import type { GateObstacle, GateReason, Provision } from '@samsyn/terms';

const utlL = (chapter: number, section: string): Provision => ({
  act: '2005:716',
  chapter,
  section,
});

/** What each obstacle is called on the gate's record, and the provision it comes from. */
export const gateWords: Readonly<Record<GateReason, Pick<GateObstacle, 'provisions' | 'words'>>> = {
  'no-answer': {
    provisions: [],
    words: {
      sv: 'Den andra myndigheten svarade inte i tid. Utan svar får resan inte genomföras.',
      en: 'The other authority did not answer in time. Without an answer the journey may not take place.',
    },
  },
  'answer-incomplete': {
    provisions: [],
    words: {
      sv: 'Den andra myndigheten har inte kunnat svara på allt. Något väntar på bedömning där.',
      en: 'The other authority could not answer everything. Something waits for a judgment there.',
    },
  },
  'stop-stands': {
    provisions: [utlL(12, '10'), utlL(12, '19')],
    words: {
      sv: 'Ett stopp för verkställigheten gäller.',
      en: 'A stay of enforcement is in force.',
    },
  },
  'stop-unclear': {
    provisions: [],
    words: {
      sv: 'Det har kommit besked om att ett stopp upphört, men inte vilket. Stoppen gäller tills det är klarlagt.',
      en: 'It has been told that a stay has ended, but not which. The stays stand until that is clear.',
    },
  },
  'matter-pending': {
    provisions: [utlL(12, '19 a')],
    words: {
      sv: 'En ansökan eller ett överklagande är inte avgjort.',
      en: 'An application or an appeal is not decided.',
    },
  },
  'not-competent': {
    provisions: [utlL(12, '14'), utlL(12, '14 a')],
    words: {
      sv: 'Ärendet är inte hos er. Bara den myndighet som har tagit emot ärendet får verkställa.',
      en: 'The case is not with you. Only the authority that has received it may enforce.',
    },
  },
  'no-decision-document': {
    provisions: [],
    words: {
      sv: 'Beslutet som ska verkställas finns inte som handling i ärendet.',
      en: 'The decision to be enforced is not among the documents of the case.',
    },
  },
  'not-enforceable': {
    provisions: [utlL(12, '6'), utlL(12, '15')],
    words: {
      sv: 'Det är inte klarlagt att beslutet får verkställas i dag.',
      en: 'It is not established that the decision may be enforced today.',
    },
  },
  'decision-not-alive': {
    provisions: [utlL(12, '22')],
    words: {
      sv: 'Det är inte klarlagt att beslutet fortfarande gäller.',
      en: 'It is not established that the decision is still valid.',
    },
  },
  'fact-in-dispute': {
    provisions: [],
    words: {
      sv: 'Uppgifter om datum eller läge säger emot varandra. Klara ut det först.',
      en: 'Dates or states contradict each other. Settle that first.',
    },
  },
  'journey-not-planned': {
    provisions: [],
    words: {
      sv: 'Det finns ingen planerad resa i ärendet.',
      en: 'There is no planned journey in the case.',
    },
  },
  'travel-document-missing': {
    provisions: [],
    words: {
      sv: 'Resehandling eller mottagande stats godkännande saknas.',
      en: 'A travel document, or the receiving state’s acceptance, is missing.',
    },
  },
  'medical-check-missing': {
    provisions: [utlL(1, '8')],
    words: {
      sv: 'Det är inte noterat att personen klarar resan.',
      en: 'It is not on record that the person can make the journey.',
    },
  },
  'child-reception-missing': {
    provisions: [utlL(12, '3 a')],
    words: {
      sv: 'Det är inte säkerställt vem som tar emot barnet.',
      en: 'It is not assured who receives the child.',
    },
  },
  'identity-not-told': {
    provisions: [utlL(12, '17')],
    words: {
      sv: 'Nya identitetsuppgifter har inte lämnats till Migrationsverket, eller personen har inte fått yttra sig.',
      en: 'New facts on identity have not been told to the Migration Agency, or the person has not been heard.',
    },
  },
  'counsel-not-told': {
    provisions: [utlL(18, '1')],
    words: {
      sv: 'Ombudet eller biträdet har inte underrättats.',
      en: 'Counsel has not been told.',
    },
  },
  'transport-ground-missing': {
    provisions: [{ act: '1984:387', section: '29 a' }],
    words: {
      sv: 'Det finns ingen giltig transportbeställning med laglig grund.',
      en: 'There is no valid transport order with a lawful ground.',
    },
  },
  'custody-ends-before-travel': {
    provisions: [utlL(10, '4'), utlL(10, '9')],
    words: {
      sv: 'Frihetsberövandets grund tar slut före resan.',
      en: 'The ground of the deprivation of liberty ends before the journey.',
    },
  },
};
