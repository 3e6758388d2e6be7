/** The face of the room: `order-contract verify`, and the stream of judged exchanges that it is made of. */
export { judgeBatches, type JudgeOptions } from './judge-recordings.ts';
export type { VerifyOptions } from './options.ts';
export { verify } from './verify.ts';
