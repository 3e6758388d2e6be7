// Made by `npm run generate` from spec/. Do not edit.
/** The names of the schemas of an operation's bodies in XML. */
export interface XmlBodies {
  readonly request?: XmlSchema;
  /** By status (`200`), range (`5XX`) or `default`; false if there is no XML. */
  readonly responses: Readonly<Record<string, XmlSchema | false>>;
}

/** The schemas of bodies in XML. */
export type XmlSchema = 'Order' | 'OrderResults' | 'Error';

/** By method and path: `POST /orders`. */
export declare const bodies: Readonly<Record<string, XmlBodies>>;

/** What the values of these schemas look like in XML, as src/wire/xml-shape.ts describes it. */
export declare const tables: {
  readonly roots: Readonly<Record<XmlSchema, readonly [name: string, shape: string]>>;
  readonly shapes: Readonly<Record<string, object>>;
};

/** The namespace in which elements may be written, if the document names one. */
export declare const namespace: string | undefined;
