/** One way in which a runtime says that code is missing. */
export interface ModuleForm {
  readonly name: ModuleFormName;
  /** Their first group is what is missing. */
  readonly patterns: readonly RegExp[];
  /** It leaves no doubt that the image is at fault: a rollout may be ended early for it. */
  readonly isCertain?: true;
}

export type ModuleFormName =
  | 'python-module'
  | 'python-name'
  | 'node-module'
  | 'java-class'
  | 'java-main-class'
  | 'ruby-file'
  | 'ruby-gem'
  | 'php-class'
  | 'php-file'
  | 'dotnet-assembly'
  | 'dotnet-application'
  | 'shared-library'
  | 'shared-object'
  | 'perl-module'
  | 'musl-library'
  | 'flask-application'
  | 'asgi-application';

/** A module, class, file or library that a program needs and the image does not have, in the words of each runtime. */
export const moduleForms: readonly ModuleForm[] = [
  {
    name: 'python-module',
    patterns: [/(?:ModuleNotFoundError|ImportError): No module named ['"]?([\w.-]+)/],
    isCertain: true,
  },
  { name: 'python-name', patterns: [/ImportError: cannot import name ['"]?(\w+)/], isCertain: true },
  {
    name: 'node-module',
    patterns: [/[Ee]rror(?: \[\w+\])?: Cannot find (?:module|package) ['"]([^'"]+)['"]/],
    isCertain: true,
  },
  { name: 'node-module', patterns: [/Uncaught: Cannot find (?:module|package) ['"]([^'"]+)['"]/] },
  { name: 'java-class', patterns: [/(?:ClassNotFoundException|NoClassDefFoundError):? ([\w./$]+)/] },
  {
    name: 'java-main-class',
    patterns: [/(?:Could not find or load main class|Unable to access jarfile) ([\w./$-]+)/],
    isCertain: true,
  },
  {
    name: 'ruby-file',
    patterns: [
      /^(?:(?!LoadError)[\s\S])*LoadError[\s\S]*?cannot load such file -- ([\w./-]+)/,
      /cannot load such file -- ([\w./-]+) \(LoadError\)/,
    ],
    isCertain: true,
  },
  { name: 'ruby-file', patterns: [/`require':? cannot load such file -- ([\w./-]+)/] },
  {
    name: 'ruby-gem',
    patterns: [
      /Could not find (?=.{0,300} in (?:any of the sources|locally installed gems))(?:a valid )?(?:gem ')?([\w.-]{1,200}(?: \([^)]{1,60}\))?)/,
    ],
  },
  { name: 'php-class', patterns: [/(?:Uncaught Error: )?Class ["']([\w\\]+)["'] not found/] },
  { name: 'php-file', patterns: [/Failed opening required ['"]([^'"]+)/], isCertain: true },
  { name: 'dotnet-assembly', patterns: [/Could not load file or assembly ['"]([\w.-]+)/] },
  {
    name: 'dotnet-application',
    patterns: [/The application ['"]([^'"]+\.dll)['"] does not exist/],
    isCertain: true,
  },
  {
    name: 'shared-library',
    patterns: [/error while loading shared libraries: ([\w.+-]+)/i],
    isCertain: true,
  },
  { name: 'shared-object', patterns: [/([\w.+-]{1,100}\.so[\w.]{0,20}): cannot open shared object file/] },
  { name: 'perl-module', patterns: [/Can't locate ([\w./-]+\.pm) in @INC/] },
  { name: 'musl-library', patterns: [/Error loading shared library ([\w.+-]+)/], isCertain: true },
  {
    name: 'flask-application',
    patterns: [
      /(?:Error: )?(?:Could not import|While importing|Failed to find (?:Flask )?application.*module) ['"]([\w.]+)/,
    ],
  },
  { name: 'asgi-application', patterns: [/Error loading ASGI app\. Could not import module ["']([\w.]+)/] },
];
