// SPDX-License-Identifier: EUPL-1.2
import { type Assessment, cite, type LosingRule, type Sentence } from '@samsyn/terms';

/** The assessment as readable lines, Swedish and English, ending with the version of the law. */
export function explain(assessment: Assessment): Sentence {
  return { sv: lines(assessment, 'sv').join('\n'), en: lines(assessment, 'en').join('\n') };
}

const words = {
  sv: {
    secrecy: 'Sekretess',
    none: 'ingen',
    judgment: 'Att bedöma',
    missing: 'Okända fakta som påverkar svaret',
    possible: 'möjliga svar',
    warning: 'Obs',
    lost: 'Andra regler',
    defeated: 'gäller, men går efter',
    'condition-failed': 'gäller inte, på grund av',
    gated: 'hålls tillbaka av',
    law: 'Regelverk',
    from: 'från och med',
  },
  en: {
    secrecy: 'Secrecy',
    none: 'none',
    judgment: 'To be judged',
    missing: 'Unknown facts that matter',
    possible: 'possible answers',
    warning: 'Note',
    lost: 'Other rules',
    defeated: 'applies, but yields to',
    'condition-failed': 'does not apply, because of',
    gated: 'is held back by',
    law: 'Law',
    from: 'from',
  },
} as const;

function lines(assessment: Assessment, language: 'sv' | 'en'): string[] {
  const word = words[language];
  const findings = assessment.findings.map(
    ({ secrecy, outcome, chain }) =>
      `${word.secrecy}: ${secrecy === 'none' ? word.none : secrecy}: ${outcome} (${chain.join(' > ')})`,
  );
  const judgments = assessment.openJudgments.map(
    ({ asks, provision, answers }) =>
      `${word.judgment}: ${asks[language]} (${cite(provision)}) [${answers.map((one) => one.label[language]).join(' / ')}]`,
  );
  const missing =
    assessment.missingFacts.length === 0
      ? []
      : [
          `${word.missing}: ${assessment.missingFacts.join(', ')} (${word.possible}: ${assessment.possible.join(', ')})`,
        ];
  return [
    `${assessment.item}, ${assessment.mode}: ${assessment.outcome}`,
    assessment.sentence[language],
    ...findings,
    ...judgments,
    ...missing,
    ...assessment.losing.map((one) => `${word.lost}: ${lost(one, language)}`),
    ...assessment.warnings.map((one) => `${word.warning}: ${one[language]}`),
    `${word.law}: ${assessment.ruleSet.hash.slice(0, 12)}, ${word.from} ${assessment.ruleSet.from}`,
  ];
}

function lost(losing: LosingRule, language: 'sv' | 'en'): string {
  const because = words[language][losing.because];
  const by = losing.by ?? (losing.failed ?? []).join(', ');
  return `${losing.provisions.map(cite).join(', ')} (${losing.rule}) ${because} ${by}`;
}
