// SPDX-License-Identifier: EUPL-1.2
/**
 * One authority's half of the competence to enforce: it `holds` it; it has sent it and waits for
 * the receipt (`frozen`); or it is `elsewhere`. Only who holds may use force. The duty to release
 * rests on no competence and never lapses.
 */
export type Competence = 'holds' | 'frozen' | 'elsewhere';

/** What moves competence, as one authority comes to know of it (12 kap. 14 a § UtlL). */
export type CompetenceStep =
  'sent' | 'receipt-accepted' | 'receipt-rejected' | 'known-not-to-have-arrived' | 'received';

const after: Readonly<Record<Competence, Partial<Record<CompetenceStep, Competence>>>> = {
  holds: { sent: 'frozen' },
  frozen: {
    'receipt-accepted': 'elsewhere',
    'receipt-rejected': 'holds',
    'known-not-to-have-arrived': 'holds',
  },
  elsewhere: { received: 'holds' },
};

/**
 * The competence after a step; undefined when the step cannot follow, which the caller refuses: a
 * case cannot be received by who holds it, nor be sent by who does not.
 */
export function competenceAfter(
  competence: Competence,
  step: CompetenceStep,
): Competence | undefined {
  return after[competence][step];
}

/** Whether force may be used at all: by who holds the competence, never on the way. */
export function mayUseForce(competence: Competence): boolean {
  return competence === 'holds';
}
