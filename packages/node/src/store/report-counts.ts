// SPDX-License-Identifier: EUPL-1.2

/** Reports that this process has read, by where from. */
export interface ReportCounts {
  readonly standby: number;
  readonly primary: number;
}

const none: ReportCounts = { standby: 0, primary: 0 };
const counts = new WeakMap<object, ReportCounts>();

/** Counts a report of a database that has standbys. */
export function countReport(db: object, from: keyof ReportCounts): void {
  const so = reportCounts(db);
  counts.set(db, { ...so, [from]: so[from] + 1 });
}

export function reportCounts(db: object): ReportCounts {
  return counts.get(db) ?? none;
}
