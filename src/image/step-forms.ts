/** What a tool says when it fails in a RUN step, and what helps. */
export interface StepForm {
  readonly pattern: RegExp;
  /** A clause; the match is that of the output. */
  readonly why: (match: RegExpExecArray) => string;
  readonly remedy: string;
}

const form = (
  pattern: RegExp,
  why: string | ((match: RegExpExecArray) => string),
  remedy: string,
): StepForm => ({ pattern, why: typeof why === 'string' ? () => why : why, remedy });

const lockRemedy = (command: string, file: string) =>
  `Run \`${command}\` on your machine, and commit ${file} together with the manifest.`;
const loginRemedy =
  'Pass a token to that step with the input `build-secrets` and `RUN --mount=type=secret`, and check that it is valid and may read the package.';
const heapRemedy =
  'Raise the heap size in the Dockerfile: `ENV NODE_OPTIONS=--max-old-space-size=4096` before that step; the runner must have as much memory.';

/** The most telling first: a package manager that ends for want of memory says so last. */
export const stepForms: readonly StepForm[] = [
  form(
    /JavaScript heap out of memory|Reached heap limit/,
    'Node.js ran out of memory (JavaScript heap)',
    heapRemedy,
  ),
  form(
    /java\.lang\.OutOfMemoryError: (.{1,80})|Expiring Daemon because JVM heap space is exhausted/,
    ([, what]) => `Java ran out of memory${what === undefined ? '' : ` (${what})`}`,
    'Raise the heap size: `MAVEN_OPTS=-Xmx2g`, or `org.gradle.jvmargs=-Xmx2g` in gradle.properties.',
  ),
  form(
    /`npm ci` can only install packages when your package\.json and package-lock\.json|npm ci.{0,40}in sync/,
    '`npm ci`: package.json and package-lock.json are not in sync',
    lockRemedy('npm install', 'package-lock.json'),
  ),
  form(
    /The `npm ci` command can only install with an existing package-lock\.json/,
    '`npm ci` finds no package-lock.json',
    'Copy it before that step (`COPY package.json package-lock.json ./`), and make sure that it is committed and that .dockerignore does not exclude it.',
  ),
  form(
    /ERR_PNPM_OUTDATED_LOCKFILE|frozen-lockfile.{0,80}not up to date/,
    'pnpm-lock.yaml does not match package.json (frozen lockfile)',
    lockRemedy('pnpm install', 'pnpm-lock.yaml'),
  ),
  form(
    /Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`|YN0028/,
    'yarn.lock does not match package.json (frozen lockfile)',
    lockRemedy('yarn install', 'yarn.lock'),
  ),
  form(
    /npm (?:ERR!|error) code ERESOLVE|unable to resolve dependency tree/,
    'npm cannot resolve the dependencies (ERESOLVE): versions of peer dependencies conflict',
    'Run `npm install` on your machine with the same version of npm and solve the conflict; `--legacy-peer-deps` ignores it.',
  ),
  form(
    /npm (?:ERR!|error) code (E401|E403|ENEEDAUTH)|ERR_PNPM_FETCH_40[13]/,
    ([, code]) => `npm may not fetch a package${code === undefined ? '' : ` (${code})`}`,
    loginRemedy,
  ),
  form(
    /npm (?:ERR!|error) (?:code E404[\s\S]{0,400}?'([^']{1,100})'|404 {1,3}'([^']{1,100})')|ERR_PNPM_FETCH_404/,
    ([, one, other]) => `npm does not find the package ${one ?? other ?? ''}`.trim(),
    'Check its name and version; a private package needs its registry in `.npmrc` and a token (`build-secrets`).',
  ),
  form(
    /No matching distribution found for ([^\s(]{1,100})/,
    ([, name]) => `pip finds no version of ${name} for this Python and platform`,
    'Check name and version, and whether that version supports the Python of the base image; a private package needs `--index-url` with a token from `build-secrets`.',
  ),
  form(
    /ResolutionImpossible|conflicting dependencies/,
    'pip cannot resolve the dependencies: their versions conflict',
    'Loosen or pin the versions that pip names above; `pip-compile` or `uv lock` finds a set that fits.',
  ),
  form(
    /(?:Failed building wheel for|Failed to build) ([\w.-]{1,80})|error: command '([^']{0,60}(?:gcc|cc|cargo|rustc))' failed|pg_config executable not found|([\w/.]{1,80}\.h): No such file or directory/,
    ([, wheel, , header]) =>
      `a package could not be compiled${wheel === undefined ? (header === undefined ? '' : ` (${header} is missing)`) : ` (${wheel})`}`,
    'Install a compiler and the headers before that step (`apt-get install -y build-essential` and the `-dev` package, or `apk add build-base`), or use a base image for which a wheel exists (`python:3.x-slim` instead of Alpine).',
  ),
  form(
    /externally-managed-environment/,
    'pip may not install into the Python of the system (externally managed)',
    'Make a virtual environment first: `RUN python3 -m venv /venv` and `ENV PATH=/venv/bin:$PATH`.',
  ),
  form(
    /E: Unable to locate package (\S{1,100})|E: Package '([^']{1,100})' has no installation candidate/,
    ([, one, other]) => `apt finds no package ${one ?? other}`,
    'Run `apt-get update` in the same RUN, and check the name of the package in the distribution of the base image.',
  ),
  form(
    /E: (?:Failed to fetch|The repository '[^']{1,200}' (?:does not have|no longer has) a Release file|Unable to fetch some archives)/,
    'apt cannot fetch its packages: the index is stale, or the release is no longer served',
    'Put `apt-get update && apt-get install …` in one RUN, and use a base image with a distribution that is still supported.',
  ),
  form(
    /([\w.+-]{1,80}) \(no such package\):|ERROR: unable to select packages:/,
    ([, name]) => `apk finds no package${name === undefined ? '' : ` ${name}`}`,
    'Check the name and the branch of Alpine (`apk search`), and leave out versions that are no longer served.',
  ),
  form(
    /missing go\.sum entry(?: for module providing package (\S{1,200}?)[;\s])?|updates to go\.(?:mod|sum) needed/,
    'go.sum does not match go.mod',
    lockRemedy('go mod tidy', 'go.sum'),
  ),
  form(
    /no required module provides package (\S{1,200}?)[;:\s]/,
    ([, name]) => `Go finds no module for the package ${name}`,
    'Run `go mod tidy` and commit go.mod and go.sum; for your own packages, make sure that `COPY` includes the folder.',
  ),
  form(
    /go\.mod requires go >= ?([\d.]{1,10})|requires go(?:1)?[\d.]* or later|go: errors parsing go\.mod/,
    ([, version]) =>
      `go.mod needs a newer Go${version === undefined ? '' : ` (${version})`} than the base image has`,
    'Use a `golang` base image of that version.',
  ),
  form(
    /fatal: could not read Username for '([^']{1,200})'|terminal prompts disabled|Host key verification failed|Permission denied \(publickey\)/,
    ([, host]) => `Git may not read a private repository${host === undefined ? '' : ` (${host})`}`,
    'Pass a token with `build-secrets` and `RUN --mount=type=secret`, and fetch over HTTPS with it.',
  ),
  form(
    /Could not resolve dependencies for project ([^\s:]{1,100})|Could not (?:resolve|find) (?:artifact )?([\w.-]{1,80}:[\w.-]{1,80}(?::[\w.-]{1,40}){0,3})|Could not resolve all (?:files|dependencies|artifacts) for/,
    ([, project, artifact]) =>
      `dependencies cannot be resolved${(artifact ?? project) ? ` (${artifact ?? project})` : ''}`,
    'Check the coordinates and the repositories; a private one needs its login (`build-secrets`).',
  ),
  form(
    /(?:invalid|release version) (?:source release:? |target release:? )?(\d{1,2}) not supported|invalid (?:source|target) release:? (\d{1,2})|Unsupported class file major version (\d{2})/,
    ([, one, two]) => `the JDK of the base image is too old${(one ?? two) ? ` for Java ${one ?? two}` : ''}`,
    'Use a base image with that JDK.',
  ),
  form(
    /error (NU\d{4}): ([^\n[]{1,200})/,
    ([, code, said]) => `NuGet: ${code} ${said?.trim()}`,
    'Check package and version; a private feed needs its login in nuget.config (`build-secrets`).',
  ),
  form(
    /MSB1003|MSB1009|MSB1011/,
    'dotnet finds no project file, or several, in that folder',
    'Name the project in the command, and make sure that `COPY` and `WORKDIR` put it there.',
  ),
  form(
    /NETSDK1045|The current \.NET SDK does not support targeting/,
    'the .NET SDK of the base image is too old for the project',
    'Use the `mcr.microsoft.com/dotnet/sdk` image of the version in `TargetFramework`.',
  ),
  form(
    /the lock file \S{1,200} needs to be updated but --(?:locked|frozen) was passed/,
    'Cargo.lock does not match Cargo.toml',
    lockRemedy('cargo update --workspace', 'Cargo.lock'),
  ),
  form(
    /linker `(?:cc|[\w-]{1,40}gcc)` not found/,
    'Rust finds no linker in the base image',
    'Install one before that step (`apt-get install -y build-essential`, `apk add build-base`).',
  ),
  form(
    /Your lock file does not contain a compatible set of packages|Your Composer dependencies require|requires ext-(\w{1,40})/,
    ([, extension]) =>
      extension === undefined
        ? 'Composer cannot install the locked packages with this PHP'
        : `Composer needs the PHP extension ${extension}`,
    'Install the extension (`docker-php-ext-install`), or use the PHP version that composer.lock was made for.',
  ),
  form(
    /Bundler could not find compatible versions|frozen mode|the deployment setting|Could not find gem '([^']{1,100})'|An error occurred while installing ([\w-]{1,80})/,
    ([, missing, failed]) =>
      `Bundler cannot install the gems${(missing ?? failed) ? ` (${missing ?? failed})` : ''}`,
    'Run `bundle install` on your machine and commit Gemfile.lock (`bundle lock --add-platform x86_64-linux`); gems with C code need a compiler and headers.',
  ),
];
