export { NodeConfig } from './config/node-config.ts';
