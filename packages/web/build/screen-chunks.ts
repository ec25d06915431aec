// SPDX-License-Identifier: EUPL-1.2
/**
 * What is fetched in one piece: much weighs less together than in a hundred small parts. A group
 * takes with it all that its modules import; what is named first keeps it.
 *
 * The page's first module waits for the rest, so that nothing of the rest may wait for it: what both
 * need stands first, by itself. The table is a piece of its own, since not every desk begins with one.
 */
export const screenChunks = [
  {
    name: 'before',
    test: /\/web\/src\/language\/(?:speak|locale-of|kept-language|midas-locale)\.ts$|preload-helper/,
  },
  { name: 'app', test: /\/web\/src\/app\.tsx$/ },
  { name: 'table', test: /\/@midas-ds\/components\/chunks\/table-[^/]+\.js$/ },
  { name: 'start', test: /\/web\/src\/screens\/start\/(?:start-page|waiting|case-table)\.tsx$/ },
].map((group, index, { length }) => ({ ...group, priority: length - index }));
