// SPDX-License-Identifier: EUPL-1.2
import { startPostgres } from './start-postgres.ts';

// A program that a test kills: it starts a server in the folder it is given and says when.
const postgres = await startPostgres({ folder: process.argv[2] ?? '', durable: false });
process.stdout.write(`${postgres.adminUrl}\n`);
await postgres.ended;
