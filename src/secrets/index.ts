/** The face of the room: what is secret, and how it is masked or replaced. */
export { withoutSecrets } from './without-secrets.ts';
