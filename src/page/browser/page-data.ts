/** What the page knows of the contract; it is put into the page when that is built. */
import type { Fault } from '../../mock/faults/faults.ts';
import type { Forms } from './fields.ts';

export interface PageData {
  readonly title: string;
  /** Of the first server of the contract: `/v2`. */
  readonly basePath: string;
  /** The operation that takes the order in its body; that of JSONP stands for it. */
  readonly method: string;
  readonly path: string;
  /** The name of the form of that body. */
  readonly form: string;
  readonly forms: Forms;
  readonly examples: readonly Example[];
  readonly faults: readonly FaultChoice[];
}

/** A fault that the mock plays where a request asks for it. */
export interface FaultChoice extends Pick<Fault, 'does' | 'placed'> {
  /** As `Prefer: fault=` takes it. */
  readonly text: string;
}

/** A request of a recorded exchange. */
export interface Example {
  readonly summary: string;
  readonly order: unknown;
}
