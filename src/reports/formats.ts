/** The formats that a report can be asked for by name. */
export const FORMATS = ['pretty', 'json', 'ndjson', 'junit', 'github'] as const;

export type ReportFormat = (typeof FORMATS)[number];
