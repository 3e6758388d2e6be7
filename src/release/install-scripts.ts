/**
 * Whether every package of the lock file that runs a script when it is installed was decided upon, in `allowScripts` of
 * package.json: true and false are both decisions.
 *
 * @see https://docs.npmjs.com/cli/v11/using-npm/scripts
 */
import type { Lock } from './licences.ts';

/** One line for each package that nobody decided upon, and for each decision that is about no package. */
export function undecidedScripts(lock: Lock, allowScripts: Readonly<Record<string, boolean>>): string[] {
  const scripted = Object.entries(lock.packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([at, { name }]) => name ?? at.slice(at.lastIndexOf('node_modules/') + 'node_modules/'.length));
  return [
    ...scripted
      .filter((name) => !(name in allowScripts))
      .map(
        (name) =>
          `${name} runs a script when it is installed: decide upon it in allowScripts of package.json`,
      ),
    ...Object.keys(allowScripts)
      .filter((name) => !scripted.includes(name))
      .map((name) => `allowScripts of package.json names ${name}, which has no install script: take it out`),
  ];
}
