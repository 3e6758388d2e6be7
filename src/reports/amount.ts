/** A number with its noun: `1 exchange`, `2 exchanges`. */
export function amount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
