// SPDX-License-Identifier: EUPL-1.2
import type { HealthLine, HealthView } from '@samsyn/contract';

function gigabytes(bytes: number): string {
  return `${(bytes / 1024 ** 3).toFixed(1)} GiB`;
}

function hashSaid(hash: string | null): string {
  return hash === null ? 'the other node does not tell' : `${hash.slice(0, 12)}… there`;
}

function valueOf(line: HealthLine): string {
  switch (line.of) {
    case 'database':
      return `answered in ${line.answeredMs} ms, ${gigabytes(line.bytes)}, ${line.migrationsMissing} migrations missing`;
    case 'disk':
      return `${gigabytes(line.freeBytes)} of ${gigabytes(line.wholeBytes)} free`;
    case 'certificate':
      return `${line.whose} until ${line.until}`;
    case 'keys':
      return `${line.own ? 'ours' : 'theirs'} until ${line.until ?? 'no time at all'}`;
    case 'peer':
      return line.answeredMs === null
        ? `does not answer (${line.code ?? 'unknown'})`
        : `answered in ${line.answeredMs} ms, version ${line.version ?? 'not told'}`;
    case 'clock':
      return line.aheadMs === null
        ? 'the other node does not tell'
        : `${line.aheadMs} ms ahead of the other node, give or take ${line.boundMs} ms`;
    case 'agreement':
      return `${line.subject} of ${line.edition}`;
    case 'catalogue-there':
    case 'law-there':
      return hashSaid(line.hash);
    case 'ledger-waiting':
    case 'ledger-integrated':
    case 'ledger-published':
      return `${line.entries} entries`;
    case 'ledger-alarms':
      return `${line.alarms} standing`;
    case 'on-their-way':
    case 'stuck':
      return `${line.messages} messages`;
    case 'reconciliation':
      return `${line.differences} differences`;
    case 'heard-from-peer':
    case 'taken-by-peer':
      return line.at === null ? 'never' : 'last';
  }
}

/** How the node is, a line for each part: what, its value, whether somebody has to see to it, of when. */
export function healthLines({ lines }: HealthView): readonly string[] {
  return lines.map(
    (line) =>
      `health ${line.of}: ${valueOf(line)} (${line.standing}${line.at === null ? '' : `, ${line.at}`})`,
  );
}
