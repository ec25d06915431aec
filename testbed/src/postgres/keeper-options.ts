// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/** What a keeper is told on its command line, as JSON. The password is not among it. */
export const KeeperOptions = z.strictObject({
  /** Holds the cluster and the server's log. */
  folder: z.string().min(1),
  /** The folder of another PostgreSQL than the embedded one, with its programs in `bin`. */
  installation: z.string().min(1).optional(),
  port: z.int().min(1).max(65_535),
  /** False for tests alone: commits may be lost in a crash. */
  durable: z.boolean(),
  /** False where the cluster was made before: when it is gone, a new one must not take its place. */
  mayMake: z.boolean(),
  /** Remove the folder at the end; for tests. */
  removeAtEnd: z.boolean(),
});
export type KeeperOptions = z.infer<typeof KeeperOptions>;
