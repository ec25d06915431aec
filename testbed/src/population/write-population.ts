// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { instantOf, legalDay, parsePlainDate } from '@samsyn/terms';
import { catalogueFolder } from './catalogue-folder.ts';
import { encodeCaseFile, generatePopulation } from './index.ts';
import { readCatalogue } from './read-catalogue.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    today: { type: 'string', default: legalDay(instantOf(Date.now())) },
    out: { type: 'string' },
  },
});
const { out } = values;
const count = Number(values.count);
const seed = Number(values.seed);
if (out === undefined || !Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed)) {
  process.stderr.write(
    'write-population.ts --out FOLDER [--count 200] [--seed 1] [--today YYYY-MM-DD]\n',
  );
  process.exitCode = 2;
} else {
  const catalogue = readCatalogue(catalogueFolder);
  const today = parsePlainDate(values.today, '--today');
  mkdirSync(out, { recursive: true });
  const files = generatePopulation({ seed, count, catalogue, today });
  for (const file of files) writeFileSync(join(out, `${file.dossier}.json`), encodeCaseFile(file));
  process.stdout.write(`${files.length} ärenden skrivna till / cases written to ${out}\n`);
}
