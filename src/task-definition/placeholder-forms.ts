/** One way to write a placeholder; the first group of its pattern is the name. */
interface Form {
  readonly pattern: RegExp;
  /** Where the same text may belong to others: a shell or a program in a command, Docker in the options of a log driver. */
  readonly notIn?: 'commands' | 'logs';
}

/**
 * The placeholders of this action, `${NAME}` in any case and `{{NAME}}` and `<NAME>` in upper case, and those of other
 * tools: they would be registered as they stand all the same. `{{.Name}}` in a log option is Docker's, and `<name>` may
 * be text.
 */
const FORMS: readonly Form[] = [
  { pattern: /\$\{\{\s*(?:[a-z]\w*\.)?([\w.-]+)\s*\}\}/ },
  { pattern: /#\{([A-Za-z_][\w.]*)\}#/ },
  { pattern: /#\{([A-Za-z_][\w.]*)\}/, notIn: 'commands' },
  { pattern: /\$\{([A-Za-z_]\w*)\}/, notIn: 'commands' },
  { pattern: /\$\(([A-Z][A-Z0-9_]*)\)/, notIn: 'commands' },
  { pattern: /\{\{\s*([A-Z][A-Z0-9_]*)\s*\}\}/ },
  {
    pattern:
      /\{\{-?\s*\.((?:(?:Values|Env|Vars|Data|Release|Chart)\.)?[A-Z][A-Z0-9_]*|(?:Values|Env|Vars|Data|Release|Chart)\.[\w.]+)\s*-?\}\}/,
    notIn: 'logs',
  },
  { pattern: /\{\{-?\s*\w+\s+[`"']([\w./-]+)[`"'][^{}]*\}\}/ },
  { pattern: /<%=?-?\s*(?:ENV\[['"])?([A-Za-z_][\w.]*)(?:['"]\])?\s*-?%>/ },
  { pattern: /<([A-Z][A-Z0-9_]*)>/ },
  { pattern: /%([A-Z][A-Z0-9_]{2,})%/, notIn: 'commands' },
  { pattern: /(?<!\w)__([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)__(?!\w)/ },
  { pattern: /@@([A-Z][A-Z0-9_]*)@@/ },
  { pattern: /\[\[\s*([A-Z][A-Z0-9_]*)\s*\]\]/, notIn: 'commands' },
];

const ANY = new RegExp(FORMS.map(({ pattern }) => pattern.source).join('|'), 'g');

/** Whose text it may be, where it is not all the file's own. */
export type Owner = 'commands' | 'logs' | undefined;

/** Replaces each placeholder by what `value` says of its name; `undefined` leaves it as it is. */
export function replacePlaceholders(
  text: string,
  owner: Owner,
  value: (name: string, whole: string) => string | undefined,
): string {
  return text.replace(ANY, (whole: string, ...groups: unknown[]) => {
    const at = groups.slice(0, FORMS.length).findIndex((group) => group !== undefined);
    const form = FORMS[at];
    if (form === undefined || (form.notIn !== undefined && form.notIn === owner)) return whole;
    return value(String(groups[at]), whole) ?? whole;
  });
}

/** Whether what will stand there is not known yet. */
export function holdsPlaceholder(text: string): boolean {
  ANY.lastIndex = 0;
  return ANY.test(text);
}
