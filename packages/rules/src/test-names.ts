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
  consent: {
    sv: 'om personen har samtyckt',
    en: 'whether the person has consented',
  },
  'recipient-need': {
    sv: 'om mottagaren behöver uppgiften för det som angetts',
    en: 'whether the recipient needs the item for what is stated',
  },
  'breach-balancing': {
    sv: 'om uppgiften behövs mot brott, felaktiga utbetalningar eller överträdelser och inget övervägande skäl talar emot',
    en: 'whether the item is needed against crime, wrong payments or breaches and no overweighing reason speaks against',
  },
  'secrecy-prevails': {
    sv: 'om det intresse som sekretessen skyddar går före',
    en: 'whether the interest that the secrecy protects prevails',
  },
  'outward-decision': {
    sv: 'om uppgiften får lämnas till den utländska myndigheten i just detta fall',
    en: 'whether the item may be given to the foreign authority in this very case',
  },
  'use-conditions': {
    sv: 'om villkoren från den som lämnat uppgiften tillåter det',
    en: 'whether the conditions of the one who gave the item allow it',
  },
  'same-branch': {
    sv: 'om uppgiften stannar inom samma verksamhetsgren',
    en: 'whether the item stays within the same branch',
  },
  'new-purpose': {
    sv: 'om det nya ändamålet är nödvändigt och proportionerligt',
    en: 'whether the new purpose is necessary and proportionate',
  },
  'verify-provision': {
    sv: 'om bestämmelsen gäller så som regelverket återger den',
    en: 'whether the provision applies as the law book has it',
  },
};
