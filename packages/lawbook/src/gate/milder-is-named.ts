// SPDX-License-Identifier: EUPL-1.2
import type { Obligation } from './obligation.ts';

/** A provision that makes secrecy yield is named in the jurists' file, or it is not law here. */
export const milderIsNamed: Obligation = {
  name: 'what replaces secrecy by something milder is named',
  violations: ({ ruleSet, lawbook }, { milder }) =>
    ruleSet.exemptions
      .filter(({ rule }) => !milder.some((one) => one.rule === rule))
      .map(({ rule }) => ({
        place: lawbook.rules.get(rule)?.placeOf() ?? rule,
        rule,
        from: ruleSet.from,
        message: {
          sv: `${rule} låter sekretess vika men nämns inte i obligations.yaml`,
          en: `${rule} lets secrecy yield but is not named in obligations.yaml`,
        },
        witness: undefined,
      })),
};
