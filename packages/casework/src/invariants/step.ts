// SPDX-License-Identifier: EUPL-1.2
import { instantOf, limits } from '@samsyn/terms';
import type {
  Act,
  AuthorityRole,
  EntryId,
  EntrySource,
  GateResult,
  GuardCode,
} from '@samsyn/terms';
import type { KnownEntry } from '../acts/act-situation.ts';
import { actRules } from '../acts/act-rules.ts';
import { judgeAct } from '../acts/judge-act.ts';
import { competenceAfter } from '../competence/competence.ts';
import type { CompetenceStep } from '../competence/competence.ts';
import { checkGate } from '../gate/check-gate.ts';
import { gateFacts } from '../gate/gate-facts.ts';
import { acknowledgementItem } from '../stops/acknowledgements.ts';
import { notedSignals } from '../stops/noted-signals.ts';
import { standingStops } from '../stops/standing-stops.ts';
import type { Move } from './moves.ts';
import { situationIn } from './situation-in.ts';
import { decisionDocument, entriesOf, learn, nowOf, otherRole, todayOf } from './world.ts';
import type { Sent, World } from './world.ts';

/** An act that was done: what no guard stopped, with the world as it was just before. */
export interface Deed {
  readonly act: Act;
  readonly by: AuthorityRole;
  readonly source: EntrySource['kind'];
  readonly before: World;
  readonly told: readonly KnownEntry[];
}

export interface Stepped {
  readonly world: World;
  readonly deed?: Deed;
}

/** What is left out of the product to see what it is for. */
export interface LeftOut {
  readonly guards: ReadonlySet<GuardCode>;
  readonly escalation: boolean;
}

const hourMs = 60 * 60 * 1000;
const put = (world: World, sent: Sent): World => ({ ...world, wire: [...world.wire, sent] });

function stepCompetence(world: World, role: AuthorityRole, moved: CompetenceStep): World {
  const competence = competenceAfter(world[role].competence, moved);
  return competence === undefined ? world : { ...world, [role]: { ...world[role], competence } };
}

function doAct(world: World, move: Move & { do: 'act' }, leftOut: LeftOut): Stepped {
  const { by, kind } = move;
  const { entries } = world[by];
  const act = move.act({
    today: todayOf(world),
    stops: standingStops(entries).standing.map(({ stopId }) => stopId),
    claims: entries
      .filter(({ item }) => String(item) === 'new-identity-facts')
      .map(({ entryId }) => entryId),
  });
  const situation = situationIn(world, by, { kind, reference: 'P 1' });
  if (!act || !actRules[act.act].by.includes(by)) return { world };
  const { stoppedBy, tells } = judgeAct(situation, act, leftOut.guards);
  if (stoppedBy.length > 0) return { world };
  const told = entriesOf(
    world,
    by,
    tells.map(({ item, value }) => ({ item, value, kind })),
  );
  const known = learn(world, by, told);
  const sent = put(known, { to: otherRole(by), kind: 'entries', entries: told });
  return { world: sent, deed: { act, by, source: kind, before: world, told } };
}

function deliver(world: World, nth: number): World {
  const sent = world.wire[nth % Math.max(1, world.wire.length)];
  if (!sent) return world;
  switch (sent.kind) {
    case 'entries': {
      const from = otherRole(sent.to);
      const told = new Set<EntryId>([
        ...world[from].told,
        ...sent.entries.map(({ entryId }) => entryId),
      ]);
      return learn({ ...world, [from]: { ...world[from], told } }, sent.to, sent.entries);
    }
    case 'case': {
      if (world.arrived.has(sent.number)) return world;
      const accepted = competenceAfter(world[sent.to].competence, 'received') !== undefined;
      const arrived = new Set([...world.arrived, sent.number]);
      const received = stepCompetence({ ...world, arrived }, sent.to, 'received');
      return put(
        { ...received, holder: accepted ? sent.to : world.holder },
        { to: otherRole(sent.to), kind: 'receipt', number: sent.number, accepted },
      );
    }
    case 'receipt': {
      if (world.receipted.has(sent.number)) return world;
      const receipted = new Set([...world.receipted, sent.number]);
      const moved = sent.accepted ? 'receipt-accepted' : 'receipt-rejected';
      return stepCompetence({ ...world, receipted }, sent.to, moved);
    }
  }
}

/** Everything that is on its way arrives in the order it was sent, and what that sends in turn. */
function settle(world: World): World {
  let settled = world;
  for (let nth = 0; nth < settled.wire.length; nth += 1) settled = deliver(settled, nth);
  return settled;
}

function send(world: World, by: AuthorityRole): World {
  if (world[by].competence !== 'holds') return world;
  const number = world.transfers + 1;
  const frozen = stepCompetence({ ...world, transfers: number, holder: null }, by, 'sent');
  return put(frozen, { to: otherRole(by), kind: 'case', number });
}

function check(world: World, answered: boolean): World {
  const { entries, standing, competence, told, today, role } = situationIn(world, 'police');
  const theirs = world.migration.entries;
  const known = answered ? learn(world, 'police', theirs) : world;
  const facts = gateFacts({
    role,
    today,
    standing,
    competence,
    told,
    entries: known.police.entries,
    answer: answered ? { whole: true, entries: theirs } : undefined,
  });
  const obstacles = [...checkGate(facts.situation)];
  const at = nowOf(known);
  const validUntil = instantOf(Date.parse(at) + limits.gateValidHours * hourMs);
  const gate: GateResult =
    obstacles.length === 0 && entries.length > 0
      ? { result: 'go', checkedAt: at, validUntil }
      : { result: 'no-go', checkedAt: at, obstacles };
  return { ...known, at: known.at + 1_000, police: { ...known.police, gate } };
}

/** Each node raises what somebody there has not taken note of. */
function raise(world: World, leftOut: LeftOut): World {
  if (leftOut.escalation) return world;
  return (['migration', 'police'] as const).reduce((now, role) => {
    const { entries, raised } = now[role];
    const waiting = notedSignals([role, otherRole(role)], entries, todayOf(now))
      .filter(({ missing }) => missing.some(({ authority }) => authority === role))
      .map(({ signalId }) => String(signalId));
    return { ...now, [role]: { ...now[role], raised: new Set([...raised, ...waiting]) } };
  }, world);
}

function acknowledge(world: World, by: AuthorityRole): World {
  const value = { party: 'authority', acknowledgedAt: nowOf(world), officer: 'Prov' };
  const [stop] = standingStops(world[by].entries).standing;
  if (!stop) return world;
  const item = acknowledgementItem[by];
  return learn(world, by, entriesOf(world, by, [{ item, value: { ...value, stop: stop.stopId } }]));
}

/** A register that gives another day of legal force than the documents do. */
function contradict(world: World, by: AuthorityRole): World {
  const value = {
    servedOn: '2026-08-05',
    legalForceOn: '2026-08-20',
    serviceMode: 'in-person',
    appealed: false,
    basis: 'appeal-period-ended',
  };
  const item = 'service-and-legal-force';
  return learn(world, by, entriesOf(world, 'migration', [{ item, value, kind: 'register' }]));
}

/** The world after a move; with the deed when the move was an act that nothing stopped. */
export function step(world: World, move: Move, leftOut: LeftOut): Stepped {
  switch (move.do) {
    case 'act':
      return doAct(world, move, leftOut);
    case 'deliver':
      return { world: deliver(world, move.nth) };
    case 'settle':
      return { world: settle(world) };
    case 'open': {
      const side = { ...world[move.by], opened: new Set([decisionDocument]) };
      return { world: { ...world, [move.by]: side } };
    }
    case 'send':
      return { world: send(world, move.by) };
    case 'contradict':
      return { world: contradict(world, move.by) };
    case 'acknowledge':
      return { world: acknowledge(world, move.by) };
    case 'check':
      return { world: check(world, move.answered) };
    case 'wait':
      return { world: raise({ ...world, at: world.at + move.hours * hourMs }, leftOut) };
  }
}
