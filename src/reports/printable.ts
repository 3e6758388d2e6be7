/**
 * Text from a recording, fit for a terminal and for the log of a CI service: it has no character that moves the cursor, changes
 * colours or the direction of reading, starts a new line or cannot be seen, and no command to the service that reads the log.
 *
 * @see https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * @see https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
 */
export function printable(text: string): string {
  return text.replace(UNSEEN, escaped).replace(LINE_COMMAND, '$1\\u003a').replace(COMMAND, escaped);
}

/** The same for a value as JSON; escaping does not change the value. */
export function printableJson(value: unknown): string {
  return printable(JSON.stringify(value));
}

const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu;
/** `::error::`, which is read at the start of a line. */
const LINE_COMMAND = /^(\s*):(?=:)/;
/** `##[error]`, `##vso[task.complete]`, `##teamcity[...]`, which are read everywhere. */
const COMMAND = /#(?=#\w*\[)/g;

function escaped(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const unit = text.charCodeAt(at).toString(16).padStart(4, '0');
    return `\\u${unit}`;
  }).join('');
}
