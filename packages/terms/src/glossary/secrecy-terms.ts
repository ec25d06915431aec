// SPDX-License-Identifier: EUPL-1.2
import type { GlossaryEntry } from './glossary-entry.ts';

/** Secrecy, what opens it, and the data protection that stands beside it. */
export const secrecyTerms: readonly GlossaryEntry[] = [
  {
    term: 'SecrecyProvision',
    label: { sv: 'sekretessbestämmelse', en: 'secrecy provision' },
    meaning: 'A provision that forbids revealing an item, to other authorities as well.',
    provisions: [
      { act: '2009:400', chapter: 3, section: '1' },
      { act: '2009:400', chapter: 8, section: '1' },
    ],
    nearMisses: [
      { word: 'tystnadsplikt', why: 'the duty of silence of one official' },
      { word: 'confidentiality', why: 'a property of a channel' },
    ],
  },
  {
    term: 'HarmTest',
    label: { sv: 'skaderekvisit', en: 'harm test' },
    meaning:
      'How likely harm must be for secrecy to hold: presumes-openness (rakt), presumes-secrecy (omvänt) or absolute.',
    provisions: [
      { act: '2009:400', chapter: 37, section: '1' },
      { act: '2009:400', chapter: 21, section: '3' },
    ],
    nearMisses: [
      { word: 'true/false', why: 'there are three tests, so it is never a yes or a no' },
      { word: 'men', why: 'the harm that is tested, not the test' },
    ],
  },
  {
    term: 'SecrecyOverride',
    label: { sv: 'sekretessbrytande bestämmelse', en: 'secrecy override' },
    meaning: 'A provision under which a secret item may be given out on stated conditions.',
    provisions: [{ act: '2009:400', chapter: 3, section: '1' }],
    nearMisses: [
      { word: 'permission', why: 'it lifts secrecy only; data protection still has its say' },
    ],
  },
  {
    term: 'DutyToInform',
    label: { sv: 'uppgiftsskyldighet', en: 'duty to inform' },
    meaning: 'A duty in law or ordinance to give an item to an authority; it lifts secrecy.',
    provisions: [
      { act: '2009:400', chapter: 10, section: '28' },
      { act: '2016:27', section: '20', part: 'st 2' },
    ],
    nearMisses: [
      { word: '6 kap. 5 § OSL', why: 'a duty for what is not secret; it lifts nothing' },
      { word: 'anmälningsplikt', why: 'a duty to report an event, often somebody else’s' },
    ],
  },
  {
    term: 'GeneralClause',
    label: { sv: 'generalklausulen', en: 'general clause' },
    meaning:
      'A balancing by an official: disclosure only where its interest obviously outweighs secrecy.',
    provisions: [{ act: '2009:400', chapter: 10, section: '27' }],
    nearMisses: [
      { word: '10 kap. 2 § OSL', why: 'disclosure that the sender’s own task requires' },
      { word: '10 kap. 15 a § OSL', why: 'another test, for crime and breaches of rules' },
    ],
  },
  {
    term: 'SecrecyMarking',
    label: { sv: 'sekretessmarkering', en: 'secrecy marking' },
    meaning: 'A note that an item may be secret. A warning, never a decision.',
    provisions: [{ act: '2009:400', chapter: 5, section: '5' }],
    nearMisses: [{ word: 'must-not', why: 'the outcome of an assessment; a marking decides none' }],
  },
  {
    term: 'ProtectedIdentity',
    label: { sv: 'skyddade personuppgifter', en: 'protected identity' },
    meaning:
      'Three distinct levels: a marking, protected population registration, and a fictitious identity.',
    provisions: [
      { act: '2009:400', chapter: 21, section: '3' },
      { act: '2009:400', chapter: 21, section: '3 a' },
      { act: '2009:400', chapter: 5, section: '5' },
    ],
    nearMisses: [{ word: 'skyddad identitet', why: 'everyday word that blurs the three levels' }],
  },
  {
    term: 'Purpose',
    label: { sv: 'ändamål', en: 'purpose' },
    meaning: 'What the data is processed for, out of the closed list of the act.',
    provisions: [{ act: '2016:27', section: '11' }],
    nearMisses: [{ word: 'need', why: 'why this item, in this case; stated with each request' }],
  },
  {
    term: 'LegalBasis',
    label: { sv: 'rättslig grund', en: 'legal basis' },
    meaning: 'What makes the processing lawful: a duty, or a public task laid down in law.',
    provisions: [{ act: '2018:218', chapter: 2, section: '1' }],
    nearMisses: [
      { word: 'samtycke', why: 'consent is no basis between an authority and a returnee' },
    ],
  },
  {
    term: 'SensitiveData',
    label: { sv: 'känsliga personuppgifter', en: 'sensitive data' },
    meaning: 'Special categories of data; processed only where absolutely necessary.',
    provisions: [{ act: '2016:27', section: '14' }],
    nearMisses: [{ word: 'integritetskänslig', why: 'everyday word, wider than the category' }],
  },
  {
    term: 'SearchBan',
    label: { sv: 'sökförbud', en: 'search ban' },
    meaning: 'No search may select persons by sensitive data, offences or coercive measures.',
    provisions: [{ act: '2016:27', section: '17' }],
    nearMisses: [{ word: 'access restriction', why: 'the ban binds those who have access too' }],
  },
  {
    term: 'DirectAccess',
    label: { sv: 'direktåtkomst', en: 'direct access' },
    meaning: 'The recipient reads in the sender’s register by itself. This product gives none.',
    provisions: [{ act: '2016:27', section: '19' }],
    nearMisses: [{ word: 'pull', why: 'an answer that the sender assesses item by item' }],
  },
];
