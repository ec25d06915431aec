// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { verifyReportApproval } from '@samsyn/envelope';
import type { TrustedAuthority } from '@samsyn/evidence';
import { assertTogether, reportData } from '@samsyn/report';
import { SamsynError } from '@samsyn/terms';
import type { FigureStatement, ReportApproval } from '@samsyn/terms';
import { given } from '../command.ts';
import type { Command } from '../command.ts';
import { readGiven } from '../read-given.ts';
import { readFigures } from './read-figures.ts';
import { readReport } from './read-report.ts';
import type { ReadReport } from './read-report.ts';
import { keysOf, readTrusted } from './trusted-keys.ts';

async function statementsOf(
  { manifest, fileOf }: ReadReport,
  trusted: readonly TrustedAuthority[],
): Promise<readonly FigureStatement[]> {
  const statements: FigureStatement[] = [];
  for (const { authority } of manifest.figures) {
    const name = `figures-${authority}.jws`;
    const statement = await readFigures(fileOf(name), trusted, name);
    if (statement.authority !== authority)
      throw new SamsynError('report.altered', 'figures of another authority', name);
    statements.push(statement);
  }
  return assertTogether(statements, manifest);
}

/** The data files say what the signed figures say, and nothing else. */
function assertData(report: ReadReport, statements: readonly FigureStatement[]): void {
  for (const [name, bytes] of reportData(statements))
    if (!Buffer.from(report.fileOf(name)).equals(bytes))
      throw new SamsynError('report.altered', 'the data do not follow from the figures', name);
}

async function approvalOf(
  folder: string,
  { digest }: ReadReport,
  { authority, keys, keysAt }: TrustedAuthority,
): Promise<ReportApproval | undefined> {
  const path = join(folder, `approval-${authority}.jws`);
  if (!existsSync(path)) return undefined;
  const signed = readGiven(path);
  const { at } = await verifyReportApproval(signed, keys);
  const approval = await verifyReportApproval(signed, keysAt(at));
  if (approval.authority !== authority || approval.report !== digest)
    throw new SamsynError('report.altered', 'another report was approved', path);
  return approval;
}

/** Verifies a joint report offline. Exit code 1 until both authorities have approved it. */
export const reportVerify: Command = {
  usage: 'report verify FOLDER --keys FILE',
  summary: 'check a joint report offline: files, signed figures, data, and both approvals',
  run: async ({ args, out }) => {
    const options = { keys: { type: 'string' } } as const;
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true });
    const folder = given(parsed.positionals[0], 'FOLDER');
    const trusted = await readTrusted(given(parsed.values.keys, '--keys'));
    const report = readReport(folder);
    const statements = await statementsOf(report, trusted);
    assertData(report, statements);
    out(`${report.manifest.files.length} files, as the figures of both authorities have it\n`);
    let missing = 0;
    for (const { authority } of report.manifest.figures) {
      const approval = await approvalOf(folder, report, keysOf(trusted, authority));
      if (!approval) missing += 1;
      out(
        approval
          ? `${authority}: approved ${approval.at} by ${approval.officer.title}, ${approval.officer.unit}\n`
          : `${authority}: not approved\n`,
      );
    }
    return missing === 0 ? 0 : 1;
  },
};
