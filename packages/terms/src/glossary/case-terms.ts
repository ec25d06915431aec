// SPDX-License-Identifier: EUPL-1.2
import type { GlossaryEntry } from './glossary-entry.ts';

/** The case, those who handle it, and what passes between them. */
export const caseTerms: readonly GlossaryEntry[] = [
  {
    term: 'Case',
    label: { sv: 'ärende', en: 'case' },
    meaning: 'One matter about one person at an authority, with one identity shared by both nodes.',
    provisions: [{ act: '2017:900', section: '1' }],
    nearMisses: [
      { word: 'mål', why: 'a matter before a court' },
      { word: 'file', why: 'the papers of a case, not the matter itself' },
    ],
  },
  {
    term: 'CaseOfficer',
    label: { sv: 'handläggare', en: 'case officer' },
    meaning: 'The named official who handles a case and answers for what is decided in it.',
    provisions: [{ act: '2017:900', section: '31' }],
    nearMisses: [{ word: 'user', why: 'says nothing of a role or a responsibility' }],
  },
  {
    term: 'Authority',
    label: { sv: 'myndighet', en: 'authority' },
    meaning: 'A public authority with its own officers, records and responsibility for them.',
    provisions: [
      { act: '2009:400', chapter: 8, section: '1' },
      { act: '2016:27', section: '9' },
    ],
    nearMisses: [
      { word: 'sender, recipient', why: 'roles of an authority in one message' },
      { word: 'organisation', why: 'too wide: the law speaks of authorities' },
    ],
  },
  {
    term: 'Item',
    label: { sv: 'uppgift', en: 'item of information' },
    meaning: 'The smallest piece of information that is assessed and handed over by itself.',
    provisions: [{ act: '2009:400', chapter: 3, section: '1' }],
    nearMisses: [
      { word: 'handling', why: 'a document: it may carry many items' },
      { word: 'task', why: 'the other meaning of the Swedish word' },
    ],
  },
  {
    term: 'Disclosure',
    label: { sv: 'utlämnande av uppgift', en: 'disclosure' },
    meaning: 'Giving items to another authority on one occasion, each assessed by itself.',
    provisions: [
      { act: '2009:400', chapter: 6, section: '5' },
      { act: '2009:400', chapter: 8, section: '1' },
    ],
    nearMisses: [
      { word: 'överlämnande', why: 'a handover moves a case; it causes a disclosure, is not one' },
      { word: 'publication', why: 'making known to everybody' },
    ],
  },
  {
    term: 'Handover',
    label: { sv: 'överlämnande av ärende', en: 'handover' },
    meaning: 'The competence to enforce a decision moves from one authority to the other.',
    provisions: [{ act: '2005:716', chapter: 12, section: '14 a' }],
    nearMisses: [
      { word: 'utlämnande', why: 'the disclosure of items that follows it' },
      { word: 'extradition', why: 'surrender of a person to another state' },
    ],
  },
  {
    term: 'Request',
    label: { sv: 'begäran', en: 'request' },
    meaning: 'The recipient asks for named items and states its need of each.',
    provisions: [
      { act: '2016:27', section: '20', part: 'st 2' },
      { act: '2009:400', chapter: 6, section: '5' },
    ],
    nearMisses: [
      { word: 'ansökan', why: 'an application by the person' },
      { word: 'HTTP request', why: 'a word of the transport, never used for this' },
    ],
  },
  {
    term: 'Notice',
    label: { sv: 'underrättelse', en: 'notice' },
    meaning: 'A message with items that an officer gives on the authority’s own initiative.',
    provisions: [],
    nearMisses: [
      { word: 'delgivning', why: 'service on the person, with legal effects of its own' },
      { word: 'överlämnande', why: 'a handover moves the case; a notice moves nothing' },
    ],
  },
  {
    term: 'Push',
    label: { sv: 'på eget initiativ', en: 'on own initiative' },
    meaning: 'A disclosure that nobody asked for, because an event obliges or permits it.',
    provisions: [{ act: '2006:97', chapter: 7, section: '5' }],
    nearMisses: [{ word: 'notification', why: 'a sign to an officer that carries no item' }],
  },
  {
    term: 'Pull',
    label: { sv: 'på begäran', en: 'on request' },
    meaning: 'A disclosure that answers a request.',
    provisions: [{ act: '2016:27', section: '20', part: 'st 2' }],
    nearMisses: [
      { word: 'direktåtkomst', why: 'direct access: the recipient reads for itself, unassessed' },
    ],
  },
  {
    term: 'Assessment',
    label: { sv: 'bedömning', en: 'assessment' },
    meaning: 'What the machine finds the law to say of one item on one occasion.',
    provisions: [],
    nearMisses: [{ word: 'beslut', why: 'a decision is made by a person' }],
  },
  {
    term: 'Decision',
    label: { sv: 'beslut', en: 'decision' },
    meaning: 'What an official decides, with reasons, under a name that is kept with it.',
    provisions: [
      { act: '2017:900', section: '31' },
      { act: '2017:900', section: '32' },
    ],
    nearMisses: [
      { word: 'bedömning', why: 'an assessment is made by the machine' },
      { word: 'dom', why: 'a judgment of a court' },
    ],
  },
  {
    term: 'Classification',
    label: { sv: 'klassning', en: 'classification' },
    meaning:
      'One authority’s own class of a case by an agreed definition, with grounds and reasons.',
    provisions: [],
    nearMisses: [
      { word: 'informationsklassning', why: 'how much protection information needs' },
      { word: 'score', why: 'a class orders nobody and decides nothing' },
    ],
  },
  {
    term: 'Agreement',
    label: { sv: 'överenskommelse', en: 'agreement' },
    meaning:
      'One version of the catalogue or of a classification that one authority has proposed and the other accepted, both in signed words.',
    provisions: [],
    nearMisses: [
      { word: 'avtal', why: 'a contract under private law' },
      { word: 'samråd', why: 'a consultation that binds nobody' },
    ],
  },
  {
    term: 'KeySet',
    label: { sv: 'nycklar', en: 'keys' },
    meaning:
      'Two keys that sign and one to encrypt to, of one authority, in force together for a time.',
    provisions: [],
    nearMisses: [{ word: 'certifikat', why: 'says whose a connection is, not who signed' }],
  },
  {
    term: 'Fingerprint',
    label: { sv: 'fingeravtryck (för nycklar)', en: 'fingerprint (of keys)' },
    meaning: 'What two people read to each other to know that they see the same keys.',
    provisions: [],
    nearMisses: [{ word: 'fingeravtryck', why: 'of a person: a biometric, and another matter' }],
  },
  {
    term: 'Receipt',
    label: { sv: 'kvittens', en: 'receipt' },
    meaning: 'The recipient’s signed word that it has recorded a message, bound to its ledger.',
    provisions: [],
    nearMisses: [
      { word: 'delgivning', why: 'service on the person, with legal effects of its own' },
    ],
  },
  {
    term: 'Witness',
    label: { sv: 'loggvittne', en: 'witness (of a ledger)' },
    meaning:
      'Somebody who cosigns the checkpoints of a ledger, each only when it continues the last one.',
    provisions: [],
    nearMisses: [{ word: 'vittne', why: 'a person who is heard; here it is a key and a record' }],
  },
  {
    term: 'SplitView',
    label: { sv: 'två versioner av en logg', en: 'split view' },
    meaning: 'Two checkpoints, both signed by one ledger, that cannot both be of one history.',
    provisions: [],
    nearMisses: [{ word: 'avvikelse', why: 'any difference; this one proves that a ledger lied' }],
  },
  {
    term: 'HeldMessage',
    label: { sv: 'väntande meddelande', en: 'held message' },
    meaning:
      'A message that came before one it follows in its case; it has no effect until that one has come.',
    provisions: [],
    nearMisses: [{ word: 'queued message', why: 'one that has not left its sender' }],
  },
  {
    term: 'Quarantine',
    label: { sv: 'ställt åt sidan', en: 'set aside' },
    meaning:
      'Where a message is kept that could not be recorded for a reason that nobody foresaw: without effect, until an officer has it tried again or refuses it.',
    provisions: [],
    nearMisses: [{ word: 'rejection', why: 'a verdict on the message, which is final' }],
  },
  {
    term: 'DeadLetter',
    label: { sv: 'meddelande som länge inte gått fram', en: 'dead letter' },
    meaning:
      'A message that has failed so often or for so long that an officer must look at it; it is still tried.',
    provisions: [],
    nearMisses: [{ word: 'withdrawn message', why: 'one that will not be tried again' }],
  },
  {
    term: 'Reconciliation',
    label: { sv: 'avstämning', en: 'reconciliation' },
    meaning:
      'Comparing what two nodes hold of what they have exchanged, and healing by the walk what one has lost.',
    provisions: [],
    nearMisses: [
      {
        word: 're-sync',
        why: 'everything given anew to a node that was restored, not a comparison',
      },
    ],
  },
  {
    term: 'Resync',
    label: { sv: 'omsynkning', en: 're-sync' },
    meaning:
      'Giving anew to a restored or empty node what it is entitled to: each message by its walk, assessed again.',
    provisions: [],
    nearMisses: [{ word: 'backup', why: 'the node’s own copy, which no other authority has' }],
  },
  {
    term: 'Acknowledgement',
    label: { sv: 'kvittering av stopp', en: 'acknowledgement of a stay' },
    meaning:
      'A named person’s word that a stay, its end or an order of release has reached the one who holds a measure.',
    provisions: [],
    nearMisses: [
      { word: 'receipt', why: 'the node’s own word on a message, given without a person' },
    ],
  },
  {
    term: 'AccessReview',
    label: { sv: 'logguppföljning', en: 'access review' },
    meaning: 'Going through the ledger to see who has read what, and whether the work required it.',
    provisions: [{ act: '2016:27', section: '16' }],
    nearMisses: [{ word: 'audit event', why: 'one line that the review reads' }],
  },
  {
    term: 'Provision',
    label: { sv: 'lagrum', en: 'provision' },
    meaning: 'A section of an act or ordinance, cited by number, chapter and section.',
    provisions: [],
    nearMisses: [{ word: 'rule', why: 'our encoding of a provision for one interval of time' }],
  },
];
