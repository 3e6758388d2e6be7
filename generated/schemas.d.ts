// Made by `npm run generate` from spec/. Do not edit.
export declare const schemas: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
