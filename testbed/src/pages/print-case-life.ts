// SPDX-License-Identifier: EUPL-1.2
import { actProvisions, actRules, migrationCase, policeCase, transport } from '@samsyn/casework';
import { ActKind, LifeEventKind, cite } from '@samsyn/terms';
import type { LifeEventKind as Kind } from '@samsyn/terms';

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows].join('\n');
const coded = (codes: readonly string[]): string => codes.map((code) => `\`${code}\``).join(', ');
const orNone = (text: string): string => (text === '' ? 'none' : text);

function actRows(): readonly string[] {
  return ActKind.options.map((act) => {
    const { by, right, guards } = actRules[act];
    const codes = guards.map(({ code }) => code.replace('guard.', ''));
    const law = actProvisions(act).map(cite).join('; ');
    return row(`\`${act}\``, by.join(', '), right, orNone(coded(codes)), orNone(law));
  });
}

function guardRows(): readonly string[] {
  const all = ActKind.options.flatMap((act) => [...actRules[act].guards]);
  const each = new Map(all.map((guard) => [guard.code, guard]));
  return [...each.values()]
    .toSorted((a, b) => a.code.localeCompare(b.code))
    .map(({ code, source, reason, provisions }) =>
      row(`\`${code}\``, reason, source, provisions.map(cite).join('; ')),
    );
}

type Row = Readonly<Partial<Record<Kind, string>>>;

function stateRows(after: Readonly<Record<string, Row>>): readonly string[] {
  return Object.entries(after).map(([state, leads]) => {
    const moves = LifeEventKind.options.flatMap((kind) => {
      const next = leads[kind];
      return next === undefined || next === state ? [] : [`\`${kind}\` to ${next}`];
    });
    return row(state, orNone(moves.join(', ')));
  });
}

const intro = `# The life of a case

_På svenska:_ En handläggare vidtar åtgärder. Varje åtgärd prövas mot spärrar som ser ärendet som myndigheten känner det just då. Spärrarna bygger på fel som JO och JK har beskrivit, och ingen kan sätta dem ur spel. Det som åtgärden säger registreras med källa och dag och prövas mot lagen innan det lämnas till den andra myndigheten. Båda läser samma uppgifter som händelser och kommer till samma läge. En händelse har två tider: när den inträffade och när den blev känd här.

This page is printed from the code by \`testbed/src/pages/write-case-life.ts\`; a test compares them.

## Acts

An act has one row in \`packages/casework/src/acts/act-rules.ts\`. The interface, the screens and the guards read that row: whose act it is, which right it takes, what guards it. An act without a guard is open whenever the role is right; so is every act that releases, stops or tells.`;

const guardsIntro = `## Guards

A guard answers yes or no on facts. An officer reads its sentence when it stops an act, and sees it beforehand where it looks at the case alone. It is left out only where the node is put together, which scenarios do to show what it is for.`;

const eventsIntro = `## Events

The vocabulary is closed (\`packages/terms/src/life-event.ts\`). An event is an entry read as something that happened (\`packages/casework/src/life\`); every item of the catalogue is read as events, or listed with the reason why not. Events are read in the order they happened, on one day in the order of this list, each once, whenever they came to be known. What cannot follow on what was is out of place: it is kept, shown and changes no state. What is told of a day that has not come is refused with \`case.as-of-in-future\` where it is recorded and \`message.as-of-in-future\` where it is received, save in a message of stops.`;

const statesIntro = `## States

Each state is a fold over the same events at either node. The decision has come as far as the furthest of its events (issued, served, appealed, judged, final); it is suspended while any stop stands, and ended by departure, lapse, repeal or a permit. Custody is folded by \`packages/casework/src/custody\`, competence by \`packages/casework/src/competence\`, and where a case stands on a day is computed ([case-state.md](case-state.md)).`;

/** The page on the life of a case: its acts, guards, events and states, as the code has them. */
export function printCaseLife(): string {
  const states = ['State', 'Left by'];
  return [
    intro,
    table(['Act', 'Of', 'Right', 'Guards', 'Provisions'], actRows()),
    guardsIntro,
    table(['Guard', 'Stops when', 'Described in', 'Provisions'], guardRows()),
    eventsIntro,
    coded(LifeEventKind.options),
    statesIntro,
    '### The case at the Migration Agency',
    table(states, stateRows(migrationCase.after)),
    '### The case at the Police',
    table(states, stateRows(policeCase.after)),
    '### Transport',
    table(states, stateRows(transport.after)),
    '',
  ].join('\n\n');
}
