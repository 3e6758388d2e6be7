/** The face of the room: `order-contract redact`. */
export { redact, type RedactOptions } from './redact.ts';
