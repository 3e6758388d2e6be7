// Made by `npm run generate` from spec/. Do not edit.
/** A ContractDocument, as src/contract/document.ts describes it. */
export declare const contract: object;
