// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding.ts';
import { nothingRead } from './nothing-read.ts';
import { ownFiles } from './own-files.ts';

const call = /\blog(?:ger)?\??\.(?:trace|debug|info|warn|error|fatal)\(/g;
const ids = ['actId', 'caseId', 'disclosureId', 'messageId', 'requestId', 'documentId', 'jobId'];
const plain = ['code', 'fault', 'path', 'event', 'kind', 'state', 'status', 'result', 'reasons'];
const places = ['method', 'route', 'authority', 'addresses', 'database', 'signal'];
const numbers = ['port', 'bytes', 'count', 'attempt', 'attempts', 'size', 'version', 'durationMs'];
const allowed = new Set([...ids, ...plain, ...places, ...numbers]);

/**
 * Why: a log is read by people who may not read the case. What goes into one is a fixed sentence
 * and properties out of a closed list: opaque ids, codes and numbers. Never an error object, since
 * a database puts the offending value into its message.
 */
export function checkLogs(root: string): Finding[] {
  const paths = ownFiles(root, /^packages\/(node|cli)\/(src|bin)\/.*\.(ts|js)$/);
  if (paths.length === 0) return [nothingRead('source file that may log')];
  return paths.flatMap((path) => {
    const source = readFileSync(join(root, path), 'utf8');
    return [...source.matchAll(call)].flatMap(({ index, 0: start }) => {
      const line = source.slice(0, index).split('\n').length;
      const breaches = judge(argumentsAt(source, index + start.length));
      return breaches.map(([code, reason]) => ({ path, line, code, reason }));
    });
  });
}

function judge(args: string): (readonly [code: string, reason: string])[] {
  if (args.includes('${') || /['"`]\s*\+|\+\s*['"`]/.test(args)) {
    return [['logs.composed', 'the sentence of a log line is fixed']];
  }
  if (/^['"`]/.test(args)) return [];
  if (!args.startsWith('{')) return [['logs.whole-value', 'name the properties to log']];
  const properties = args.slice(1, args.indexOf('}')).split(',');
  return properties
    .map((property) => property.split(':')[0]?.trim() ?? '')
    .filter((name) => name !== '' && !allowed.has(name))
    .map((name) => ['logs.property', `${name} is not on the list`]);
}

/** The text between the parenthesis that ends before `from` and the one that closes it. */
function argumentsAt(source: string, from: number): string {
  let at = from;
  for (let depth = 1; at < source.length && depth > 0; at += 1) {
    depth += Number(source[at] === '(') - Number(source[at] === ')');
  }
  return source.slice(from, at - 1).trim();
}
