/**
 * The lint rules of this contract, for what must never slip and Redocly does not check.
 *
 * @see https://redocly.com/docs/cli/custom-plugins
 */
import { extensionIsListed } from './extension-is-listed.js';
import { refusalIsDescribed } from './refusal-is-described.js';
import { responseHasExample } from './response-has-example.js';
import { ruleHasSource } from './rule-has-source.js';
import { memberHasDescription } from './member-has-description.js';

export default function contractRules() {
  return {
    id: 'contract',
    rules: {
      oas3: {
        'extension-is-listed': extensionIsListed,
        'rule-has-source': ruleHasSource,
        'member-has-description': memberHasDescription,
        'refusal-is-described': refusalIsDescribed,
        'response-has-example': responseHasExample,
      },
    },
  };
}
