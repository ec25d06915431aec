// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Sentence } from './assessment.ts';
import type { Provision } from './provision.ts';

/** What can keep an item from the person herself when she asks for what is held about her. */
export const ExtractGround = z.enum([
  'another-person',
  'crime-investigation',
  'control-plans',
  'foreign-relations',
  'defence',
  'others-rights',
  'unfinished-text',
]);
export type ExtractGround = z.infer<typeof ExtractGround>;

interface GroundOfExtract {
  readonly provision: Provision;
  readonly label: Sentence;
  /** Whether the law can also keep her from being told that something is withheld. */
  readonly mayBeSilent: boolean;
}

const osl = (chapter: number, section: string): Provision => ({
  act: '2009:400',
  chapter,
  section,
});

/**
 * Each ground with its provision. Secrecy towards the person herself goes before the right to an
 * extract (2018:218, 5 kap. 1 §); the rights of others (GDPR art. 15.4) and running text that is not
 * finished (2018:218, 5 kap. 2 §) limit it as well, and are always told.
 */
export const extractGrounds: Readonly<Record<ExtractGround, GroundOfExtract>> = {
  'another-person': {
    provision: osl(37, '1'),
    label: { sv: 'Sekretess till skydd för en annan person', en: 'Secrecy protecting another' },
    mayBeSilent: true,
  },
  'crime-investigation': {
    provision: osl(18, '1'),
    label: {
      sv: 'Sekretess för utredning eller åtgärd mot brott',
      en: 'Secrecy of the investigation of crime',
    },
    mayBeSilent: true,
  },
  'control-plans': {
    provision: osl(17, '1'),
    label: { sv: 'Sekretess för planerad kontroll', en: 'Secrecy of a planned control' },
    mayBeSilent: true,
  },
  'foreign-relations': {
    provision: osl(15, '1'),
    label: { sv: 'Utrikessekretess', en: 'Secrecy of foreign relations' },
    mayBeSilent: true,
  },
  defence: {
    provision: osl(15, '2'),
    label: { sv: 'Försvarssekretess', en: 'Secrecy of defence' },
    mayBeSilent: true,
  },
  'others-rights': {
    provision: { act: '2016/679', section: '15', part: 'p. 4' },
    label: { sv: 'En annan persons rättigheter', en: 'The rights of others' },
    mayBeSilent: false,
  },
  'unfinished-text': {
    provision: { act: '2018:218', chapter: 5, section: '2' },
    label: { sv: 'Löpande text som inte är färdig', en: 'Running text that is not finished' },
    mayBeSilent: false,
  },
};
