// SPDX-License-Identifier: EUPL-1.2
// Why: npm 10, which comes with Node 20, installs the runtime for this platform and then takes away
// `node_modules/.bin/node`, because the packages it skipped for other platforms name the same
// program. Without that link every script would run on the system's Node. Plain JavaScript, since
// it runs on whichever Node the machine has.
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../node_modules/.bin');
const target = `../node-${process.platform}-${process.arch}/bin/node`;
const link = join(folder, 'node');

if (existsSync(join(folder, target)) && !existsSync(link)) symlinkSync(target, link);
