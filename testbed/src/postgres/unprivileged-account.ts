// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';

export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * An account that the machine knows and that is not root, `nobody` first. PostgreSQL looks its
 * user up by number and refuses one without an entry.
 */
export function findUnprivilegedAccount(passwd = '/etc/passwd'): Account | undefined {
  const accounts = readFileSync(passwd, 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter((account) => Number.isInteger(account.uid) && account.uid > 0 && account.gid > 0);
  return accounts.find((account) => account.name === 'nobody') ?? accounts[0];
}
