/**
 * The exchanges that the tests of this room judge, by what the contract is to say of them, and the form in which they say it.
 */
import { readExchanges, type RecordedExchange } from '../../src/codegen/examples.ts';
import { judge, type Contract } from '../../src/contract/index.ts';

const tested = [...(await readExchanges('test/exchanges')), ...(await readExchanges('spec/refusals'))];

export const accepted = await readExchanges('spec/exchanges');
export const deviating = tested.filter(({ file }) => file.endsWith('.deviates.http'));
export const refused = tested.filter(({ file }) => file.endsWith('.refused.http'));
/** Neither: a file name that no test would look at. */
export const stray = tested.filter((one) => !deviating.includes(one) && !refused.includes(one));

/** What a contract says of an exchange: `violates request.body /LimitPrice required`, sorted. */
export function said(contract: Contract, { exchange }: RecordedExchange): string[] {
  return judge(contract, exchange)
    .findings.map(({ verdict, where, pointer, rule }) => `${verdict} ${where} ${pointer || '-'} ${rule}`)
    .sort();
}

/** What a head announces, in the same form; several findings stand with commas between them. */
export function announced({ notes }: RecordedExchange): string[] {
  return (['refused', 'deviates'] as const)
    .flatMap((key) => {
      const verdict = key === 'refused' ? 'violates' : key;
      return notes[key]?.split(', ').map((finding) => `${verdict} ${finding}`) ?? [];
    })
    .sort();
}
