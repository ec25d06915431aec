export { NodeConfig } from './config/node-config.ts';
export { parseCaseFile } from './case/parse-case-file.ts';
export { printCaseFileSchema } from './case/print-case-file-schema.ts';
