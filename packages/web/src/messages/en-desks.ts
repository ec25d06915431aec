// SPDX-License-Identifier: EUPL-1.2
import type { DesksWords } from './sv-desks.ts';

/** The words of the start for those who read no cases. */
export const enDesks: DesksWords = {
  name: {
    admin: 'Operations',
    delivery: 'Deliveries',
    reconciliation: 'Comparison',
    indicators: 'Indicators and gaps',
    keys: 'Keys',
    agreements: 'Agreements',
    locks: 'Locked-out users',
    'access-review': 'Access review',
    extract: 'Extract for the person',
    recipients: 'Disclosure ledger',
    evidence: 'Check evidence',
  },
  about: {
    admin: 'How the node is: connection, clock, disk, certificates, ledger.',
    delivery: 'How many messages do not get through, and since when.',
    reconciliation: 'The last comparison with the other authority.',
    indicators: 'What was exchanged, what was missing and how long it took.',
    keys: 'The keys of both authorities, and new ones to decide on.',
    agreements: 'What the authorities have agreed on, edition by edition.',
    locks: 'Users who were shut out after repeated refusals.',
    'access-review': 'Who has seen what, on what basis.',
    extract: 'What a person has a right to know of their data (GDPR, article 15).',
    recipients: 'What was disclosed about a person, to whom and on which provision.',
    evidence: 'Try a file of evidence here in the browser. Nothing is sent.',
  },
  title: 'Your desks',
  intro: 'Your role reads no cases and so has no list of them. Here is what belongs to the role.',
  list: 'Desks',
};
