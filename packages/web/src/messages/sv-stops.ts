// SPDX-License-Identifier: EUPL-1.2
import type { SignalSaid, StopParty } from '@samsyn/terms';

const what: Readonly<Record<SignalSaid['what'], string>> = {
  inhibition: 'Inhibition',
  'new-examination': 'Ny prövning',
  'interim-measure': 'Begäran från internationellt organ',
  'instruction-to-wait': 'Avvakta enligt anvisning',
  impediment: 'Verkställighetshinder åberopat',
  'asylum-application': 'Ansökan om asyl',
  appeal: 'Överklagande',
  halted: 'Verkställigheten avbruten av Polismyndigheten',
  permit: 'Uppehållstillstånd',
  repealed: 'Beslutet är upphävt',
  lapsed: 'Beslutet har upphört att gälla',
  end: 'Ett stopp har upphört',
  release: 'Domstolen har beslutat att personen ska friges',
};
const party: Readonly<Record<StopParty, string>> = {
  authority: 'handläggare',
  custodian: 'förvaret',
  carrier: 'transportören',
};

/** What is said of stops, and to whom they must come. */
export const svStops = {
  what,
  title: 'Stopp',
  since: 'Sedan',
  source: 'Källa',
  heldBy: 'Lämnat av',
  reach: 'Gäller',
  everyDecision: 'alla beslut om personen',
  onlyDecision: (reference: string) => `bara beslutet ${reference}`,
  law: 'Lagrum',
  lawInDecision: 'Framgår av beslutet eller domen.',
  lawOthers:
    'En annan bestämmelse i kapitlet kan gälla i stället; beslutet eller domen säger vilken.',
  lawUnread: (from: string) =>
    `Osäkert: lagen kan ha ändrats från och med ${from}. Ändringen är inte läst.`,
  came: 'Kom in till jouren',
  registered: 'Registrerades',
  known: 'Känt här',
  noted: 'Har kvitterat',
  nobody: 'Ingen än',
  notNoted: 'Har inte kvitterat',
  who: (authority: string, of: StopParty) => `${authority}, ${party[of]}`,
  notedBy: (who: string, officer: string) => `${who}: ${officer}`,
  raised: (times: string) => `Lyft till fler ${times} gånger eftersom någon inte har kvitterat.`,
  acknowledge: 'Kvittera',
  acknowledgeMeans: 'Ditt namn och tiden antecknas och lämnas till den andra myndigheten.',
  acknowledgeAbout: (kind: string) => `Kvittera: ${kind}`,
  acknowledged: 'Kvitterat',
  acknowledgedAbout: (kind: string) => `Kvitterat: ${kind}`,
  alarm: {
    title: (kind: string) => `Stopp: ${kind}`,
    asks: {
      stop: 'Det som stoppet gäller får inte fortsätta så länge det står kvar. Läs och kvittera.',
      end: 'Pröva genast om personen fortfarande får hållas. Läs och kvittera.',
      release: 'Den som håller personen ska verkställa beslutet genast. Läs och kvittera.',
    },
    case: 'Ärende',
    raised: 'Lyft till fler',
    notRaised: 'Inte än.',
    raisedTimes: (times: number, at: string) =>
      `${times === 1 ? 'En gång' : `${times} gånger`}, senast ${at}, till alla handläggare här som får kvittera.`,
    raisedNext: (at: string) =>
      `Om ingen kvitterar lyfts stoppet ${at} till alla handläggare här som får kvittera.`,
    others: (count: number) =>
      count === 1
        ? 'Ett stopp till väntar efter detta.'
        : `${count} stopp till väntar efter detta.`,
    kept: 'Det du höll på att skriva finns kvar.',
    stillStands: 'Kvittensen är inte registrerad. Stoppet står kvar tills den är det; försök igen.',
    silent: 'Webbläsaren tillåter inte ljud än.',
    allowSound: 'Tillåt ljud vid stopp',
  },
  measures: {
    title: 'Stopp att kvittera',
    intro:
      'Här står stopp och beslut om frigivning i ärenden där du håller i åtgärden. Läs och kvittera genast. Kontakta myndigheten om vad som ska göras.',
    none: 'Inget stopp väntar.',
    number: (number: string) => `Ärende ${number}`,
  },
  court: {
    title: 'Domstolsbeslut',
    intro:
      'Registrera ett beslut så snart det har kommit in. Den som ska verkställa underrättas genast. Bevakningen avslutas när alla har kvitterat.',
    register: 'Registrera beslut',
    dossier: 'Dossiernummer',
    court: 'Domstol',
    courtCase: 'Målnummer',
    kind: 'Beslut',
    kinds: {
      suspended: 'Inhibition',
      'suspension-lifted': 'Inhibition upphävd',
      repealed: 'Beslutet upphävt',
      examining: 'Ny prövning',
      refused: 'Avslag',
      release: 'Personen ska friges',
    },
    decidedOn: 'Beslutat den (ÅÅÅÅ-MM-DD)',
    receivedOn: 'Kom in den (ÅÅÅÅ-MM-DD)',
    receivedAt: 'Kom in klockan (TT:MM)',
    missing: (label: string) => `Fyll i: ${label}.`,
    button: 'Registrera och underrätta',
    done: 'Beslutet är registrerat. Den som ska verkställa underrättas.',
    incoming: 'Beslut från den andra myndigheten',
    noneIncoming: 'Inget gällande beslut har kommit in.',
    told: (number: string, kind: string, source: string) => `Ärende ${number}: ${kind}, ${source}`,
    everyoneHere: 'Alla här har kvitterat',
    watched: 'Registrerade beslut',
    none: 'Inget beslut är registrerat.',
    line: (number: string, court: string, courtCase: string) =>
      `Ärende ${number}: ${court}, ${courtCase}`,
    close: 'Avsluta bevakningen',
    closed: 'Bevakningen är avslutad',
    closeDone: (line: string) => `Bevakningen är avslutad. ${line}`,
    everyone: 'Alla har kvitterat',
  },
} as const;

/** The same words in another language. */
export type StopWords = Worded<typeof svStops>;

type Worded<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Worded<T[K]>;
};
