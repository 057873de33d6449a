import { realpathSync } from 'node:fs';
import { delimiter, isAbsolute, resolve, sep } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What every program may know: where programs and the home folder are, language, time zone, folders for temporary
 * files, and the mark by which GitHub's runner finds what a job left running. The others are what Windows needs.
 */
const common = [
  ...['HOME', 'USER', 'LOGNAME', 'LANG', 'LC_ALL', 'LC_CTYPE', 'TZ', 'TMPDIR', 'TEMP', 'TMP'],
  'RUNNER_TRACKING_ID',
  ...['SystemRoot', 'SystemDrive', 'windir', 'ComSpec', 'PATHEXT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA'],
  ...['ProgramData', 'ProgramFiles'],
];

/**
 * The environment of a child: known names only, never the whole of ours. Credentials, inputs of the step and variables
 * that steer a loader or an interpreter stay behind; `names` are those that this program needs besides.
 */
export function childEnvironment(
  ours: Environment,
  names: readonly string[] = [],
): Readonly<Record<string, string>> {
  const known = [...common, ...names].flatMap((name) => {
    const value = ours[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(known), PATH: safePath(ours) };
}

/**
 * The folders of PATH that nobody can fill with a commit: absolute ones outside the workspace, by whatever links the one
 * or the other is named. A job that puts `node_modules/.bin` there would otherwise start the `git` of a pull request.
 */
function safePath({ PATH = '', Path, GITHUB_WORKSPACE: workspace }: Environment): string {
  const roots = workspace ? namesOf(workspace) : [];
  const isOfWorkspace = (folder: string) =>
    namesOf(folder).some((inner) => roots.some((outer) => inner === outer || inner.startsWith(outer + sep)));
  return (PATH || Path || '')
    .split(delimiter)
    .filter((folder) => isAbsolute(folder) && !isOfWorkspace(folder))
    .join(delimiter);
}

/** A folder as it is written, and where it really is. */
function namesOf(folder: string): readonly string[] {
  const written = resolve(folder);
  try {
    return [written, realpathSync(written)];
  } catch {
    return [written];
  }
}
