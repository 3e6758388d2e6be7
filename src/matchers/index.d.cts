/** The types of the CommonJS build, which jest loads: those of the ES module. */
import type { matchers as own, toKeepContract as one } from './index.js' with { 'resolution-mode': 'import' };

export type * from './index.js' with { 'resolution-mode': 'import' };
export declare const matchers: typeof own;
export declare const toKeepContract: typeof one;
