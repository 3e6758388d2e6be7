/** The formats that recordings may have, in the order in which they are tried. */
import { curlTrace } from './curl-trace/format.ts';
import type { RecordingFormat } from './format.ts';
import { har } from './har/format.ts';
import { ndjson } from './ndjson/format.ts';
import { transcript } from './transcript/format.ts';

export const formats: readonly RecordingFormat[] = [transcript, curlTrace, har, ndjson];
