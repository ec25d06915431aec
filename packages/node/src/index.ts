export { NodeConfig } from './config/node-config.ts';
export { parseCaseFile } from './case/parse-case-file.ts';
