// SPDX-License-Identifier: EUPL-1.2
import type { OpenJudgment } from '@samsyn/terms';

type Answers = OpenJudgment['answers'];

const yesNo: Answers = [
  { value: 'yes', label: { sv: 'Ja', en: 'Yes' } },
  { value: 'no', label: { sv: 'Nej', en: 'No' } },
];

/** The closed answers of each test; none of them is ever chosen beforehand. */
export const judgmentAnswers: Readonly<Record<OpenJudgment['test'], Answers>> = {
  'harm-test': [
    { value: 'no-harm', label: { sv: 'Ja, utan men', en: 'Yes, without harm' } },
    { value: 'harm', label: { sv: 'Nej, men kan uppstå', en: 'No, harm may follow' } },
  ],
  'own-task': yesNo,
  balancing: yesNo,
  'absolute-necessity': yesNo,
  'reasons-exist': yesNo,
  'recipient-need': yesNo,
  'breach-balancing': yesNo,
  'secrecy-prevails': yesNo,
  'outward-decision': yesNo,
  'use-conditions': yesNo,
  'same-branch': yesNo,
  'new-purpose': yesNo,
  consent: [
    { value: 'given', label: { sv: 'Ja, samtycke finns', en: 'Yes, consent is given' } },
    { value: 'not-given', label: { sv: 'Nej', en: 'No' } },
  ],
  'child-assessment': [
    { value: 'done', label: { sv: 'Ja, bedömningen är gjord', en: 'Yes, the assessment is made' } },
    { value: 'not-assessed', label: { sv: 'Nej, inte ännu', en: 'No, not yet' } },
  ],
  'verify-provision': [
    { value: 'yes', label: { sv: 'Ja, den gäller', en: 'Yes, it applies' } },
    { value: 'no', label: { sv: 'Nej, den gäller inte', en: 'No, it does not apply' } },
  ],
};
