// SPDX-License-Identifier: EUPL-1.2
import type { FigureDefinition } from './figure-definition.ts';

/** Whether the authorities see alike. */
export const agreementDefinitions: readonly FigureDefinition[] = [
  {
    figure: 'register-differences',
    chapter: 'differences',
    name: { sv: 'Skillnader mellan registren', en: 'Differences between the registers' },
    definition: {
      sv: 'Skillnader i vad de två noderna har av det som utväxlats, ur den senaste genomförda avstämningen i perioden, efter trolig orsak; och hur många ärenden som jämfördes.',
      en: 'Differences in what the two nodes hold of what they have exchanged, by the last comparison carried through in the period, by probable cause; and how many cases were compared.',
    },
    query:
      'reconcile_runs: newest in period with code null; reconcile_differences of it by cause; cases_here',
    uncertainty: {
      sv: 'Orsaken är den troliga, sedd från en av noderna.',
      en: 'The cause is the probable one, as one of the nodes sees it.',
    },
  },
  {
    figure: 'classes',
    chapter: 'classes',
    name: { sv: 'Klassning hos båda', en: 'Classified by both' },
    definition: {
      sv: 'Ärenden som båda myndigheterna har klassat, efter om klasserna är lika: verkställbarhet, identitet och prioritet för förvarsplats.',
      en: 'Cases that both authorities have classified, by whether the classes are alike: enforceability, identity and priority of a detention place.',
    },
    query:
      'entries of the six classification items, known before the end; latest of each side compared',
    uncertainty: {
      sv: 'Säger inte vem som har rätt. Klassningar efter olika versioner av definitionerna jämförs inte.',
      en: 'Does not say who is right. Classes by different versions of the definitions are not compared.',
    },
  },
];
