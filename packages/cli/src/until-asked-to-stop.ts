// SPDX-License-Identifier: EUPL-1.2
const stopSignals = ['SIGINT', 'SIGTERM'] as const;

/** Resolves when the process is told to end. */
export async function untilAskedToStop(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const signal of stopSignals) process.once(signal, () => resolve());
  await promise;
}
