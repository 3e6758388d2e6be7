/** What the page knows about the contract. The build puts it into the page. */
import type { Fault } from '../../mock/faults/faults.ts';
import type { Forms } from './fields.ts';

export interface PageData {
  readonly title: string;
  /** The path of the contract's first server: `/v2`. */
  readonly basePath: string;
  /** The operation that has the order in its body, and a form in JSONP. */
  readonly method: string;
  readonly path: string;
  /** The name of the form of that body. */
  readonly form: string;
  readonly forms: Forms;
  readonly examples: readonly Example[];
  readonly faults: readonly FaultChoice[];
}

/** A fault that the mock plays when a request asks for it. */
export interface FaultChoice extends Pick<Fault, 'does' | 'placed'> {
  /** The value for `Prefer: fault=`. */
  readonly text: string;
}

/** A request of a recorded exchange. */
export interface Example {
  readonly summary: string;
  readonly order: unknown;
}
