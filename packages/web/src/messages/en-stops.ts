// SPDX-License-Identifier: EUPL-1.2
import type { StopParty } from '@samsyn/terms';
import type { StopWords } from './sv-stops.ts';

const party: Readonly<Record<StopParty, string>> = {
  authority: 'officer',
  custodian: 'place of detention',
  carrier: 'carrier',
};

export const enStops: StopWords = {
  what: {
    inhibition: 'Inhibition',
    'new-examination': 'New examination',
    'interim-measure': 'Request by an international body',
    'instruction-to-wait': 'Wait, as instructed',
    impediment: 'Impediment to enforcement invoked',
    'asylum-application': 'Application for asylum',
    appeal: 'Appeal',
    halted: 'Enforcement halted by the Police Authority',
    permit: 'Residence permit',
    repealed: 'The decision is repealed',
    lapsed: 'The decision has lapsed',
    end: 'A stay has ended',
    release: 'The court has ordered the release of the person',
  },
  title: 'Stays',
  since: 'Since',
  source: 'Source',
  heldBy: 'Told by',
  reach: 'Binds',
  everyDecision: 'every decision on the person',
  onlyDecision: (reference: string) => `only the decision ${reference}`,
  law: 'Provision',
  lawInDecision: 'Stated in the decision or judgment.',
  lawOthers:
    'Another provision of the chapter can hold instead; the decision or judgment says which.',
  lawUnread: (from: string) =>
    `Uncertain: the act may have been amended from ${from}. The amendment has not been read.`,
  came: 'Came to the desk',
  registered: 'Registered',
  known: 'Known here',
  noted: 'Have acknowledged',
  nobody: 'Nobody yet',
  notNoted: 'Have not acknowledged',
  who: (authority: string, of: StopParty) => `${authority}, ${party[of]}`,
  notedBy: (who: string, officer: string) => `${who}: ${officer}`,
  raised: (times: string) => `Raised to more officers ${times} times, not being acknowledged.`,
  acknowledge: 'Acknowledge',
  acknowledgeMeans: 'Your name and the time are recorded and told to the other authority.',
  acknowledgeAbout: (kind: string) => `Acknowledge: ${kind}`,
  acknowledged: 'Acknowledged',
  acknowledgedAbout: (kind: string) => `Acknowledged: ${kind}`,
  alarm: {
    title: (kind: string) => `Stay: ${kind}`,
    asks: {
      stop: 'What the stay binds must not go on while it stands. Read and acknowledge.',
      end: 'Examine at once whether the person may still be held. Read and acknowledge.',
      release: 'Whoever holds the person is to carry out the order at once. Read and acknowledge.',
    },
    case: 'Case',
    raised: 'Raised to more',
    notRaised: 'Not yet.',
    raisedTimes: (times: number, at: string) =>
      `${times === 1 ? 'Once' : `${times} times`}, last at ${at}, to every officer here who may acknowledge.`,
    raisedNext: (at: string) =>
      `Unless acknowledged it is raised at ${at} to every officer here who may acknowledge.`,
    others: (count: number) =>
      count === 1 ? 'One more stay waits after this.' : `${count} more stays wait after this.`,
    kept: 'What you were writing is kept.',
    stillStands:
      'The acknowledgement is not recorded. The stay stands here until it is; try again.',
    silent: 'The browser does not allow sound yet.',
    allowSound: 'Allow sound for stays',
  },
  measures: {
    title: 'Stays to acknowledge',
    intro:
      'Stays and orders of release in cases where you carry out the measure. Read and acknowledge at once. Ask the authority what is to be done.',
    none: 'No stay waits.',
    number: (number: string) => `Case ${number}`,
  },
  court: {
    title: 'Decisions of courts',
    intro:
      'Register a decision as soon as it has come. Whoever is to enforce is told at once. The watch ends when everyone has acknowledged.',
    register: 'Register a decision',
    dossier: 'Dossier number',
    court: 'Court',
    courtCase: 'Case number',
    kind: 'Decision',
    kinds: {
      suspended: 'Inhibition',
      'suspension-lifted': 'Inhibition lifted',
      repealed: 'Decision repealed',
      examining: 'New examination',
      refused: 'Refused',
      release: 'The person is to be released',
    },
    decidedOn: 'Decided on (YYYY-MM-DD)',
    receivedOn: 'Came on (YYYY-MM-DD)',
    receivedAt: 'Came at (HH:MM)',
    missing: (label: string) => `Fill in: ${label}.`,
    button: 'Register and tell',
    done: 'The decision is registered. Whoever is to carry it out is being told.',
    incoming: 'Decisions told by the other authority',
    noneIncoming: 'No decision that binds has come.',
    told: (number: string, kind: string, source: string) => `Case ${number}: ${kind}, ${source}`,
    everyoneHere: 'Everyone here has acknowledged',
    watched: 'Registered decisions',
    none: 'No decision is registered.',
    line: (number: string, court: string, courtCase: string) =>
      `Case ${number}: ${court}, ${courtCase}`,
    close: 'End the watch',
    closed: 'The watch has ended',
    closeDone: (line: string) => `The watch has ended. ${line}`,
    everyone: 'Everyone has acknowledged',
  },
};
