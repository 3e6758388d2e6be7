/** What a report says about traffic that was seen as it happened, in addition to its verdicts. */
import { amount } from './amount.ts';

/** What is known about an exchange that was seen as it happened. */
export interface Live {
  /** When it ended. */
  readonly time: Date;
  /** The value of the header X-Test-Name, without secrets. */
  readonly test: string | undefined;
  /** How often its order had come by then; 0 where it placed no order. */
  readonly times: number;
  /** The faults that the mock played. */
  readonly faults: readonly string[];
}

export interface Traffic {
  /** Orders that may have been placed. */
  orders: number;
  /** How many of them came more than once. */
  repeated: number;
  /** Requests that the mock or the guard refused. */
  refused: number;
  /** How often each fault was played. */
  readonly faults: Map<string, number>;
  /** What else there is to say about single exchanges. */
  readonly remarks: string[];
  /** How many remarks were left out. */
  more: number;
}

export function noTraffic(): Traffic {
  return { orders: 0, repeated: 0, refused: 0, faults: new Map(), remarks: [], more: 0 };
}

const MOST = 50;

/** Adds a remark, up to a limit; then it only counts them. */
export function remark(traffic: Traffic, text: string): void {
  if (traffic.remarks.length < MOST) traffic.remarks.push(text);
  else traffic.more += 1;
}

/** `12 orders, 1 of them sent more than once` */
export function ordersLine({ orders, repeated }: Pick<Traffic, 'orders' | 'repeated'>): string {
  const counted = amount(orders, 'order');
  return repeated === 0 ? counted : `${counted}, ${repeated} of them sent more than once`;
}

/** A sentence for each thing that there is to say. */
export function trafficLines(traffic: Traffic): string[] {
  const { refused, faults, remarks, more } = traffic;
  const played = [...faults].map(([fault, count]) => `${fault} ${count === 1 ? 'once' : `${count} times`}`);
  return [
    ...remarks,
    ...(more > 0 ? [`and ${more} more like these`] : []),
    `${ordersLine(traffic)}.`,
    ...(refused > 0 ? [`${amount(refused, 'request')} refused.`] : []),
    ...(played.length > 0 ? [`Faults played: ${played.join(', ')}.`] : []),
  ];
}

/** The same for programs. */
export function trafficJson({ faults, more, ...counts }: Traffic): object {
  return { ...counts, faults: Object.fromEntries(faults), more };
}
