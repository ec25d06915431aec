// SPDX-License-Identifier: EUPL-1.2
import { competenceAfter } from '@samsyn/casework';
import type { CompetenceStep } from '@samsyn/casework';
import type { Step } from './explore.ts';
import { gateLetsGo } from './gate-in-model.ts';
import type { Bounds, Guards, NodeState, Side, Wire, World } from './protocol-state.ts';

const otherSide = (side: Side): Side => (side === 'migration' ? 'police' : 'migration');
const withOne = (of: readonly number[], one: number): readonly number[] =>
  of.includes(one) ? of : [...of, one].toSorted((a, b) => a - b);

/** The wire is a set: what is sent again is the same message. */
function put(world: World, message: Wire): World {
  const text = JSON.stringify(message);
  if (world.wire.some((one) => JSON.stringify(one) === text)) return world;
  const wire = [...world.wire, message].toSorted((a, b) =>
    JSON.stringify(a) < JSON.stringify(b) ? -1 : 1,
  );
  return { ...world, wire };
}

function change(world: World, side: Side, to: Partial<NodeState>): World {
  const changed = { ...world, [side]: { ...world[side], ...to } };
  // A go rests on who is competent: with the competence it is gone.
  return side === 'police' && to.competence !== undefined && to.competence !== 'holds'
    ? { ...changed, go: false }
    : changed;
}

function stepped(world: World, side: Side, step: CompetenceStep): World {
  const competence = competenceAfter(world[side].competence, step);
  return competence === undefined ? world : change(world, side, { competence });
}

function learnStop(world: World, side: Side, stop: number, guards: Guards): World {
  if (world[side].stops.includes(stop)) return world;
  const known = change(world, side, { stops: withOne(world[side].stops, stop) });
  const revoked = side === 'police' && guards.newStopRevokesGo;
  return revoked ? { ...known, go: false } : known;
}

function sendTransfer(world: World, side: Side, guards: Guards): World {
  const transfer = world.transfers + 1;
  const on = put(
    { ...world, transfers: transfer },
    {
      to: otherSide(side),
      kind: 'transfer',
      transfer,
    },
  );
  const sent = change(on, side, { sent: transfer });
  return guards.frozenWhileSent ? stepped(sent, side, 'sent') : sent;
}

function receiveTransfer(world: World, side: Side, transfer: number, guards: Guards): World {
  const node = world[side];
  const receipt = (accepted: boolean): Wire => ({
    to: otherSide(side),
    kind: 'receipt',
    transfer,
    accepted,
  });
  if (guards.appliedOnce && node.applied.includes(transfer)) return put(world, receipt(true));
  if (node.refusedAhead.includes(transfer)) return put(world, receipt(false));
  if (competenceAfter(node.competence, 'received') === undefined)
    return put(
      change(world, side, { refusedAhead: withOne(node.refusedAhead, transfer) }),
      receipt(false),
    );
  const applied = change(world, side, { applied: withOne(node.applied, transfer) });
  return put(stepped(applied, side, 'received'), receipt(true));
}

function receiveRecall(world: World, side: Side, transfer: number): World {
  const node = world[side];
  const back = otherSide(side);
  if (node.applied.includes(transfer))
    return put(world, { to: back, kind: 'receipt', transfer, accepted: true });
  const refused = change(world, side, { refusedAhead: withOne(node.refusedAhead, transfer) });
  return put(refused, { to: back, kind: 'recalled', transfer });
}

function settle(
  world: World,
  side: Side,
  transfer: number,
  step: CompetenceStep,
  guards: Guards,
): World {
  const { sent } = world[side];
  if (sent === null || (guards.receiptNamesTransfer && sent !== transfer)) return world;
  const settled = change(world, side, { sent: null });
  const unfrozen = guards.frozenWhileSent ? settled : stepped(settled, side, 'sent');
  return stepped(unfrozen, side, step);
}

function receiveAnswer(world: World, message: Wire & { kind: 'answer' }, guards: Guards): World {
  const { ask, stops } = message;
  if (guards.answerNamesQuestion ? world.asking !== ask : world.asking === null) return world;
  const counted = guards.gateCountsPeersStops ? stops : [];
  const go = gateLetsGo(world.police, counted);
  return { ...world, asking: null, go };
}

function deliver(world: World, message: Wire, guards: Guards): World {
  switch (message.kind) {
    case 'transfer':
      return receiveTransfer(world, message.to, message.transfer, guards);
    case 'receipt': {
      const step = message.accepted ? 'receipt-accepted' : 'receipt-rejected';
      return settle(world, message.to, message.transfer, step, guards);
    }
    case 'recall':
      return receiveRecall(world, message.to, message.transfer);
    case 'recalled':
      return settle(world, message.to, message.transfer, 'known-not-to-have-arrived', guards);
    case 'stop':
      return learnStop(world, message.to, message.stop, guards);
    case 'ask':
      return put(world, {
        to: 'police',
        kind: 'answer',
        ask: message.ask,
        stops: world.migration.stops,
      });
    case 'answer':
      return receiveAnswer(world, message, guards);
  }
}

/** What an officer or a court may do next at one of the nodes. */
function* acts(world: World, side: Side, bounds: Bounds, guards: Guards): Iterable<Step<World>> {
  const node = world[side];
  if (node.competence === 'holds' && node.sent === null && world.transfers < bounds.transfersMax)
    yield { name: `${side} hands over`, state: sendTransfer(world, side, guards) };
  if (node.sent !== null) {
    const transfer = node.sent;
    const recalling = put(world, { to: otherSide(side), kind: 'recall', transfer });
    yield guards.recallWaitsForAnswer
      ? { name: `${side} recalls transfer ${transfer}`, state: recalling }
      : {
          name: `${side} takes transfer ${transfer} back unasked`,
          state: settle(recalling, side, transfer, 'known-not-to-have-arrived', guards),
        };
  }
  for (let stop = 1; stop <= bounds.stopsMax; stop += 1) {
    if (!node.stops.includes(stop)) {
      yield { name: `stop ${stop} at ${side}`, state: learnStop(world, side, stop, guards) };
    } else {
      const pushed = put(world, { to: otherSide(side), kind: 'stop', stop });
      yield { name: `${side} pushes stop ${stop}`, state: pushed };
    }
  }
}

/** What the police node does at its gate, and in the world. */
function* gateActs(world: World, bounds: Bounds, guards: Guards): Iterable<Step<World>> {
  if (world.asking === null && world.asks < bounds.asksMax) {
    const ask = world.asks + 1;
    const asked = put(
      { ...world, asks: ask, asking: ask, go: false, knownWhenAsked: world.migration.stops },
      {
        to: 'migration',
        kind: 'ask',
        ask,
      },
    );
    yield { name: `police asks ${ask}`, state: asked };
  }
  if (world.asking !== null) {
    const go = !guards.silenceIsNoGo && gateLetsGo(world.police, []);
    yield { name: 'no answer in time', state: { ...world, asking: null, go } };
    yield { name: 'police node crashes', state: { ...world, asking: null } };
  }
  if (world.go && world.departed === null) {
    const departed = { policeKnew: world.police.stops, otherKnew: world.knownWhenAsked };
    yield { name: 'departure', state: { ...world, departed } };
  }
}

/**
 * Every step that can follow: an act, or the arrival of anything that was ever sent. What is on the
 * wire stays there, so that it can arrive at any time, in any order, any number of times, or never:
 * loss, doubling and reordering are all among the runs.
 */
export function* nextWorlds(world: World, bounds: Bounds, guards: Guards): Iterable<Step<World>> {
  yield* acts(world, 'migration', bounds, guards);
  yield* acts(world, 'police', bounds, guards);
  yield* gateActs(world, bounds, guards);
  for (const message of world.wire)
    yield { name: `${message.kind} to ${message.to}`, state: deliver(world, message, guards) };
}
