// SPDX-License-Identifier: EUPL-1.2
import type { OpenJudgment, Sentence } from '@samsyn/terms';

/** What each judgment is about, as the end of "the judgment of …" (bedömningen av …). */
export const testNames: Readonly<Record<OpenJudgment['test'], Sentence>> = {
  'harm-test': {
    sv: 'om uppgiften kan lämnas utan men',
    en: 'whether the item can be given without harm',
  },
  'own-task': {
    sv: 'om utlämnandet är nödvändigt för den egna verksamheten',
    en: "whether giving it is necessary for the authority's own task",
  },
  balancing: {
    sv: 'om intresset av utlämnandet uppenbart väger över',
    en: 'whether the interest in giving it obviously outweighs',
  },
  'absolute-necessity': {
    sv: 'om den känsliga uppgiften är absolut nödvändig',
    en: 'whether the sensitive item is absolutely necessary',
  },
  'child-assessment': {
    sv: 'vad hänsynen till barnet kräver',
    en: 'what regard for the child requires',
  },
  'reasons-exist': {
    sv: 'om det finns skäl att lämna uppgiften',
    en: 'whether there are reasons to give it',
  },
  'verify-provision': {
    sv: 'om bestämmelsen gäller så som regelverket återger den',
    en: 'whether the provision applies as the law book has it',
  },
};
