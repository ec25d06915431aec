// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { fourteen } from './fourteen/all.ts';
import { play } from './fourteen/play.ts';
import type { Played } from './fourteen/play.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    list: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function holds({ prevented, lawfulCourse, failsWithoutGuard }: Played): boolean {
  return prevented && lawfulCourse && failsWithoutGuard;
}

const wanted = values.all
  ? fourteen
  : fourteen.filter(({ source }) => positionals.includes(source));
if (values.list) {
  const list = fourteen.map(({ name, source, guards }) => ({ name, source, guards }));
  if (values.json) say(JSON.stringify(list));
  else for (const { name, source } of list) say(`${source}: ${name}`);
} else if (wanted.length === 0) {
  process.stderr.write('samsyn: name a source (see --list), or --all\n');
  process.exitCode = 2;
} else {
  const played: Played[] = [];
  for (const scenario of wanted) {
    const shown = await play(scenario);
    played.push(shown);
    if (!values.json) say(`${holds(shown) ? 'ok  ' : 'FAIL'} ${shown.source}: ${shown.name}`);
  }
  if (values.json) say(JSON.stringify(played));
  process.exitCode = played.every(holds) ? 0 : 1;
}
