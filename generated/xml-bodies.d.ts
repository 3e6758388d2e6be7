// Made by `npm run generate` from spec/. Do not edit.
/** The names of the schemas of an operation's bodies in XML. */
export interface XmlBodies {
  readonly request?: string;
  /** By status (`200`), range (`5XX`) or `default`; false where there is no XML. */
  readonly responses: Readonly<Record<string, string | false>>;
}

/** By method and path: `POST /orders`. */
export declare const bodies: Readonly<Record<string, XmlBodies>>;
