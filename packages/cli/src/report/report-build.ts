// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadAmendment } from '@samsyn/lawbook';
import { Consequences, assertTogether, buildReport, encodeManifest } from '@samsyn/report';
import type { ReportContent } from '@samsyn/report';
import { ItemId, SamsynError, addDays } from '@samsyn/terms';
import type { FigurePeriod, FigureStatement } from '@samsyn/terms';
import { given } from '../command.ts';
import type { Command, CommandCall } from '../command.ts';
import { lawbookOf, lawOptions } from '../law-folders.ts';
import { readGiven } from '../read-given.ts';
import { digestOf } from './digest-of.ts';
import { findChromium } from './find-chromium.ts';
import { obstacleLines } from './obstacle-lines.ts';
import { printPdf } from './print-pdf.ts';
import { readFigures } from './read-figures.ts';
import { reportPeriod } from './report-period.ts';
import { readTrusted } from './trusted-keys.ts';

const options = {
  ...lawOptions,
  from: { type: 'string' },
  to: { type: 'string' },
  figures: { type: 'string', multiple: true },
  consequences: { type: 'string', multiple: true },
  amendments: { type: 'string', default: 'amendments' },
  keys: { type: 'string' },
  out: { type: 'string' },
} as const;

interface Signed {
  readonly statement: FigureStatement;
  readonly bytes: Uint8Array;
}

function readConsequences(path: string): Consequences {
  try {
    return Consequences.parse(JSON.parse(readGiven(path).toString('utf8')));
  } catch (cause) {
    throw new SamsynError('report.malformed', 'not what samsyn simulate --json prints', path, {
      cause,
    });
  }
}

/** The proposal's own title where its text is at hand, else its name. */
function titleOf(folder: string, amendment: string): string {
  const path = join(folder, `${amendment}.yaml`);
  return existsSync(path) ? loadAmendment(path).title.sv : amendment;
}

async function readSigned(paths: readonly string[], keys: string): Promise<readonly Signed[]> {
  const trusted = await readTrusted(keys);
  const all: Signed[] = [];
  for (const path of paths) {
    const bytes = readGiven(path);
    all.push({ statement: await readFigures(bytes, trusted, path), bytes });
  }
  return all;
}

function filesOf(content: ReportContent, signed: readonly Signed[]): Map<string, Uint8Array> {
  const figures = signed.map(({ statement, bytes }): [string, Uint8Array] => [
    `figures-${statement.authority}.jws`,
    bytes,
  ]);
  return new Map([...buildReport(content), ...figures]);
}

function writeManifest(
  folder: string,
  period: FigurePeriod,
  signed: readonly Signed[],
  files: ReadonlyMap<string, Uint8Array>,
): string {
  const definitions = signed.map(({ statement }) => statement.definitions);
  const bytes = encodeManifest({
    version: 1,
    kind: 'joint-report',
    ...period,
    definitions: definitions[0] ?? period.from,
    figures: signed.map((one) => ({
      authority: one.statement.authority,
      digest: digestOf(one.bytes),
    })),
    files: [...files].map(([name, content]) => ({
      name,
      digest: digestOf(content),
      bytes: content.length,
    })),
  });
  writeFileSync(join(folder, 'manifest.json'), bytes);
  return digestOf(bytes);
}

async function printed(call: CommandCall, folder: string): Promise<Uint8Array> {
  return printPdf(findChromium(call.env), join(folder, 'report.html'));
}

/** Assembles the joint report from both authorities' signed figures. */
export const reportBuild: Command = {
  usage:
    'report build --from DATE --to DATE --figures FILE --figures FILE --keys FILE --out FOLDER [--consequences FILE …] [--law FOLDER --catalogue FOLDER --amendments FOLDER]',
  summary: 'assemble the joint report: HTML, PDF, CSV, Parquet and the manifest to approve',
  run: async (call) => {
    const { values } = parseArgs({ args: [...call.args], options });
    const period = reportPeriod(values);
    const folder = given(values.out, '--out');
    const read = await readSigned(values.figures ?? [], given(values.keys, '--keys'));
    const statements = assertTogether(
      read.map(({ statement }) => statement),
      period,
    );
    const signed = statements.flatMap((one) => read.filter(({ statement }) => statement === one));
    const lawbook = lawbookOf(values);
    const lawOn = addDays(period.until, -1);
    const files = filesOf(
      {
        period,
        statements,
        label: (code) => {
          const item = ItemId.safeParse(code);
          return item.success ? lawbook.catalogue.items.get(item.data)?.label.sv : undefined;
        },
        lawOn,
        obstacles: obstacleLines(lawbook, lawOn, statements),
        proposals: (values.consequences ?? []).map(readConsequences),
        titleOf: (amendment) => titleOf(values.amendments, amendment),
      },
      signed,
    );
    mkdirSync(folder, { recursive: true });
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
    writeManifest(folder, period, signed, files);
    const pdf = await printed(call, folder);
    writeFileSync(join(folder, 'report.pdf'), pdf);
    const digest = writeManifest(folder, period, signed, new Map([...files, ['report.pdf', pdf]]));
    call.out(`${files.size + 1} files and manifest.json in ${folder}\nto approve: ${digest}\n`);
    return 0;
  },
};
