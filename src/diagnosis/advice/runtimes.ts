import { groupOf } from '../../text/match.ts';
import { inlineCode } from '../../text/safe-text.ts';
import { steps } from '../remedy.ts';
import type { Advice } from './advice.ts';

/** Class file versions: 52 is Java 8 (JVM specification, table 4.1-A). */
const javaOf = (version: string | undefined) => Math.trunc(Number(version ?? 0)) - 44;

/** The image has another runtime, or code of another platform, than the program was built for. */
export const runtimes: readonly Advice[] = [
  {
    when: /class file version (\d+)\.\d+\).{0,120}up to (\d+)|major version (\d+).{0,80}Unsupported/i,
    say: ({ match }) =>
      `The program was compiled for Java ${javaOf(match[1] ?? match[3])}${match[2] === undefined ? '' : `, and the image has Java ${javaOf(match[2])}`}. Use a base image with Java ${javaOf(match[1] ?? match[3])} in the last stage, or compile for the older one (\`--release\`).`,
  },
  {
    when: /You must install (?:or update )?\.NET.*?Framework: '([^']+)', version '([^']+)'|framework '([^']+)', version '([^']+)'.{0,40}not found/i,
    say: ({ match }) => {
      const version = (match[2] ?? groupOf(match, 4)).replace(/^(\d+\.\d+).*/, '$1');
      const image = /AspNetCore/.test(match[1] ?? groupOf(match, 3)) ? 'aspnet' : 'runtime';
      return `The base image has another version of .NET than the program was built for. Use ${inlineCode(`mcr.microsoft.com/dotnet/${image}:${version}`)} in the last stage, the same version as the SDK that builds it.`;
    },
  },
  {
    when: /Your Ruby version is ([\d.]+), but your Gemfile specified (?:~> )?([\d.]+)/,
    say: ({ match }) =>
      `The base image has Ruby ${match[1]}. Use ${inlineCode(`ruby:${match[2]}`)} as the base image of all stages, or change the version in the \`Gemfile\`.`,
  },
  {
    when: /version [`']((?:GLIBC|GLIBCXX|CXXABI)_[\d.]+)' not found/,
    say: ({ match }) =>
      `The program was built on a newer distribution than the last stage uses (${match[1]}). Use the same base image, and the same release of it, for the stage that builds and the last one; or build on the older base image or link statically.`,
  },
  {
    when: /Error relocating \S{1,300}: \S{1,200}: symbol not found|relocation error: /i,
    say: () =>
      'The program or one of its native modules was built for another C library (glibc or musl), or for another release of it. Build it in the base image of the last stage, and do not copy `node_modules` or `site-packages` from another one.',
  },
  {
    when: /could not locate the Query Engine for runtime|Query engine library .{0,80}(?:not|could)|generated for "([\w.-]+)", but the actual deployment required "([\w.-]+)"|libssl\.so|openssl-1\.1/i,
    say: () =>
      'The Prisma client was generated on another platform. Run `prisma generate` in the same base image as the last stage, or add the platform to `binaryTargets` in `schema.prisma`, and install `openssl` in the image.',
  },
  {
    when: /invalid ELF header|wrong ELF class|ERR_DLOPEN_FAILED|was compiled against a different Node\.js version|NODE_MODULE_VERSION|not a valid Win32|mach-o|for your current platform|"@esbuild\/\w+-\w+" package is present but|Could not load the "sharp" module/i,
    say: () =>
      'A native module was built for another platform or another version of Node.js: the `node_modules` of the host was copied into the image. List `node_modules` in `.dockerignore`, and run `npm ci` inside the image, in the same base image as the last stage.',
  },
  {
    when: /The engine "node" is incompatible|notsup (?:Required|Not compatible)|EBADENGINE|Unsupported engine|requires (?:Python|Node|PHP|Ruby)|Your Composer dependencies require a PHP version|requires a different Python|Node\.js version .{0,60}(?:required|is not supported)|does not satisfy .{0,40}node/i,
    say: () =>
      "The base image's runtime version does not match the one the program requires. Use the version in the message in every `FROM` of the Dockerfile.",
  },
  {
    when: /Missing script: ["']?([\w:.-]+)|ERR_PNPM_NO_SCRIPT|Command "([\w:.-]+)" not found/i,
    say: ({ match }) =>
      `\`package.json\` in the image has no script ${inlineCode(match[1] ?? groupOf(match, 2))}. Add it, correct the command of the container, or make sure that the right \`package.json\` is copied.`,
  },
  {
    when: /Attribute ["'](\w+)["'] not found in module ["']([\w.]+)["']|Failed to find attribute ["'](\w+)["'] in ["']([\w.]+)["']/,
    say: ({ match }) =>
      `The module ${inlineCode(match[2] ?? groupOf(match, 4))} exists but has no ${inlineCode(match[1] ?? groupOf(match, 3))}: correct \`MODULE:NAME\` in the command of the server.`,
  },
  {
    when: /required a bean of type|Consider defining a bean|expected at least 1 bean/i,
    say: () =>
      'A required class is not registered as a bean: check the scanned packages, the active profiles, and conditions on properties that the task definition does not set.',
  },
  {
    when: /heap size|insufficient memory for the Java|Failed to reserve .{0,80}memory|os::commit_memory/i,
    say: () =>
      'Give the container more memory, or the JVM less: `JAVA_TOOL_OPTIONS=-XX:MaxRAMPercentage=75` instead of a fixed `-Xmx`.',
  },
  {
    when: /configuration file contains errors|plugin name that don't exists|\[config\] section/i,
    say: () =>
      'The configuration of the log router is wrong: compare it, and the `options` of each `awsfirelens` log configuration, with the plugins that this version of Fluent Bit has.',
  },
  {
    when: /syntax error|SyntaxError|IndentationError|TSError|error TS\d+|Transform failed|Parse error|unexpected token/i,
    say: ({ match }) =>
      /\.json|JSON/.test(match.input)
        ? undefined
        : steps(
            'The code in the image cannot be compiled. Run the build or a syntax check before the image is pushed; a newer syntax needs a newer runtime in the base image.',
          ),
  },
];
