/** The Pythons of this machine: packages of the system are often in that of the system alone. */
import { spawnSync } from 'node:child_process';

/**
 * @param test a statement that fails where the Python is not the one that is wanted: `import requests`
 * @returns undefined where none is
 */
export function pythonWith(test: string): string | undefined {
  return ['python3', '/usr/bin/python3'].find((name) => spawnSync(name, ['-c', test]).status === 0);
}
