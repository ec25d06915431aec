// SPDX-License-Identifier: EUPL-1.2
import type { GlossaryEntry } from './glossary-entry.ts';

/** The removal decision, its enforcement, and what stops it. */
export const enforcementTerms: readonly GlossaryEntry[] = [
  {
    term: 'RefusalOfEntry',
    label: { sv: 'avvisning', en: 'refusal of entry' },
    meaning: 'A removal decision early in the stay, by the Police or Migrationsverket.',
    provisions: [{ act: '2005:716', chapter: 8, section: '2' }],
    nearMisses: [{ word: 'deportation', why: 'names no Swedish decision; never used' }],
  },
  {
    term: 'Expulsion',
    label: { sv: 'utvisning', en: 'expulsion' },
    meaning: 'A removal decision where refusal of entry does not apply.',
    provisions: [{ act: '2005:716', chapter: 8, section: '6' }],
    nearMisses: [
      { word: 'utvisning på grund av brott', why: 'decided by a court; enforced by the Police' },
      { word: 'deportation', why: 'names no Swedish decision; never used' },
    ],
  },
  {
    term: 'ReEntryBan',
    label: { sv: 'återreseförbud', en: 're-entry ban' },
    meaning: 'A ban on returning, with its own length, that runs from the departure.',
    provisions: [
      { act: '2005:716', chapter: 8, section: '23' },
      { act: '2005:716', chapter: 12, section: '15 a' },
    ],
    nearMisses: [{ word: 'inreseförbud', why: 'older and wider word; not the act’s' }],
  },
  {
    term: 'VoluntaryDeparturePeriod',
    label: { sv: 'tidsfrist för frivillig avresa', en: 'period for voluntary departure' },
    meaning: 'The days that the decision gives for leaving without force.',
    provisions: [{ act: '2005:716', chapter: 8, section: '21' }],
    nearMisses: [{ word: 'uppskov', why: 'a postponement of enforcement, on another ground' }],
  },
  {
    term: 'CheckBeforeDeparture',
    label: { sv: 'kontroll före avresa', en: 'check before departure' },
    meaning:
      'That nothing hinders a journey, found close to it by a named officer after asking the other authority. In code: gate.',
    provisions: [{ act: '2005:716', chapter: 12, section: '10' }],
    nearMisses: [{ word: 'gränskontroll', why: 'the check of persons at a border' }],
  },
  {
    term: 'IdentityClaim',
    label: { sv: 'identitetsuppgift', en: 'identity claim' },
    meaning: 'What one source says of who the person is, with how sure it is; one of several.',
    provisions: [{ act: '2005:716', chapter: 12, section: '17' }],
    nearMisses: [{ word: 'identitet', why: 'settled by a decision, not by the latest claim' }],
  },
  {
    term: 'DepartureReceipt',
    label: { sv: 'intyg om utresa', en: 'receipt of departure' },
    meaning:
      'The authority’s signed word to the person that the departure is shown, and on which day.',
    provisions: [{ act: '2005:716', chapter: 12, section: '21' }],
    nearMisses: [{ word: 'kvittens', why: 'the other node’s receipt of a message' }],
  },
  {
    term: 'Enforcement',
    label: { sv: 'verkställighet', en: 'enforcement' },
    meaning: 'Carrying out a removal decision, by the authority that is competent that day.',
    provisions: [{ act: '2005:716', chapter: 12, section: '14' }],
    nearMisses: [{ word: 'execution', why: 'a word for other things, and a chilling one' }],
  },
  {
    term: 'Stay',
    label: { sv: 'stopp för verkställighet', en: 'stay of enforcement' },
    meaning:
      'Any stop of enforcement, whatever its ground: inhibition, statute or new examination.',
    provisions: [
      { act: '2005:716', chapter: 12, section: '10' },
      { act: '2005:716', chapter: 12, section: '19 a' },
    ],
    nearMisses: [
      { word: 'inhibition', why: 'one kind of stay: a decision to suspend' },
      { word: 'vistelse', why: 'a person’s stay in the country: written out, never `Stay`' },
    ],
  },
  {
    term: 'ImpedimentToEnforcement',
    label: { sv: 'verkställighetshinder', en: 'impediment to enforcement' },
    meaning: 'A circumstance for which the decision cannot or may not be carried out.',
    provisions: [
      { act: '2005:716', chapter: 12, section: '1' },
      { act: '2005:716', chapter: 12, section: '18' },
    ],
    nearMisses: [{ word: 'stay', why: 'the stop that may follow from it' }],
  },
  {
    term: 'LegalForce',
    label: { sv: 'laga kraft', en: 'legal force' },
    meaning: 'The decision can no longer be appealed in the ordinary way.',
    provisions: [{ act: '2005:716', chapter: 12, section: '22' }],
    nearMisses: [
      { word: 'verkställbar', why: 'enforceable: may come before legal force, or not at all' },
    ],
  },
  {
    term: 'Lapse',
    label: { sv: 'preskription', en: 'lapse' },
    meaning: 'The decision has ceased to hold by time, and nothing may be done on it.',
    provisions: [{ act: '2005:716', chapter: 12, section: '22' }],
    nearMisses: [{ word: 'upphävande', why: 'repeal: an authority or a court takes it back' }],
  },
  {
    term: 'AcceptanceOfDecision',
    label: { sv: 'nöjdförklaring', en: 'declaration of acceptance' },
    meaning: 'The person waives the right to appeal; it cannot be taken back.',
    provisions: [{ act: '2005:716', chapter: 15, section: '1' }],
    nearMisses: [{ word: 'samtycke', why: 'consent, to something else' }],
  },
  {
    term: 'HandlingAuthority',
    label: { sv: 'handläggande myndighet', en: 'handling authority' },
    meaning: 'Who answers for detention and supervision at a given moment.',
    provisions: [{ act: '2005:716', chapter: 10, section: '13' }],
    nearMisses: [
      { word: 'verkställande myndighet', why: 'who enforces: often, but not always, the same' },
    ],
  },
  {
    term: 'Detention',
    label: { sv: 'förvar', en: 'detention' },
    meaning: 'Deprivation of liberty under the Aliens Act, by decision and for a limited time.',
    provisions: [{ act: '2005:716', chapter: 10, section: '1' }],
    nearMisses: [
      { word: 'häktning', why: 'remand in criminal proceedings' },
      { word: 'omhändertagande', why: 'being taken into custody for hours' },
    ],
  },
  {
    term: 'Supervision',
    label: { sv: 'uppsikt', en: 'supervision' },
    meaning: 'A duty to report or to hand in a passport, instead of detention.',
    provisions: [{ act: '2005:716', chapter: 10, section: '6' }],
    nearMisses: [{ word: 'tillsyn', why: 'oversight of an authority' }],
  },
  {
    term: 'Counsel',
    label: { sv: 'offentligt biträde', en: 'public counsel' },
    meaning: 'The counsel appointed for the person, to be told of what is done.',
    provisions: [{ act: '2005:716', chapter: 18, section: '1' }],
    nearMisses: [{ word: 'ombud', why: 'anybody who acts for the person by authority' }],
  },
  {
    term: 'personnummer, samordningsnummer',
    label: {
      sv: 'personnummer, samordningsnummer',
      en: 'Swedish personal and coordination number',
    },
    meaning: 'Numbers of the population register. The words stay Swedish in code.',
    provisions: [{ act: '2018:218', chapter: 3, section: '10' }],
    nearMisses: [{ word: 'dossiernummer', why: 'the number of a file at Migrationsverket' }],
  },
];
