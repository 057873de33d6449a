import type { Defect } from './defect.ts';

/** A file that is neither JSON nor YAML, told by how it begins, or by its name. */
interface ForeignText {
  readonly begins: RegExp;
  readonly why: string;
  readonly remedy: string;
}

const foreignTexts: readonly ForeignText[] = [
  {
    begins: /^version https:\/\/git-lfs\.github\.com\//,
    why: 'it is a pointer of Git LFS, not the file itself',
    remedy: 'Check the repository out with `lfs: true`.',
  },
  {
    begins: /^(<!doctype|<html|<\?xml)/i,
    why: 'it is an HTML or XML page',
    remedy: 'Save the definition itself, not a page that shows it.',
  },
  {
    begins: /^(An error occurred \(|usage: aws|Unable to locate credentials|aws: error)/,
    why: 'it contains the error message of an AWS CLI command, not its output',
    remedy: 'Run the command again and look at what it answers before you commit it.',
  },
  {
    begins: /^(#!|aws ecs |\$ aws )/,
    why: 'it is a shell script or a command, not its output',
    remedy: 'Commit the output of the command, or write task-definition: latest to have it read from AWS.',
  },
  {
    begins:
      /^(module\.exports|exports\.|export\s+(default|const)\b|import\s+[\w{*"']|const\s|let\s|var\s|['"]use strict|(async\s+)?function\b|require\()/,
    why: 'it is a JavaScript file, but files are never executed',
    remedy: 'Write the definition as JSON or YAML.',
  },
  {
    begins: /^(resource|data|module|locals|variable|terraform)\s+(["{])/,
    why: 'it is a Terraform file',
    remedy:
      'Write task-definition: latest and task-family to take the definition that Terraform registered, or keep it as JSON.',
  },
  {
    begins: /^local\s+\w+\s*=/,
    why: 'it is a Jsonnet file',
    remedy: 'Render it to JSON in a step before this one.',
  },
];

/** Why the text cannot be a task definition at all, told before any parser sees it. */
export function describeForeignText(text: string): Defect | undefined {
  if (/^\s*$/.test(text)) {
    return {
      why: 'it is empty',
      remedy:
        'Put the task definition into it; a command that failed may have left it empty. To take what the service runs now, write task-definition: running.',
      offset: 0,
    };
  }
  const marker = /^(<{7}|\|{7}|>{7})(?: .*)?$/m.exec(text);
  if (marker !== null) {
    return {
      why: 'it contains merge conflict markers (<<<<<<<, =======, >>>>>>>)',
      remedy: 'Resolve the conflict and commit the result.',
      offset: marker.index,
    };
  }
  const head = text.slice(0, 4000).trimStart();
  const code = withoutLeadingComments(head);
  const foreign = foreignTexts.find(({ begins }) => begins.test(head) || begins.test(code));
  if (foreign === undefined) return undefined;
  return { why: foreign.why, remedy: foreign.remedy, offset: text.search(/\S/) };
}

/** Step by step, since one pattern for all of it would take endless time on a text made for that. */
function withoutLeadingComments(head: string): string {
  let rest = head;
  for (;;) {
    const [comment] = /^(?:(?:\/\/|#)[^\n]*|\/\*[\s\S]*?\*\/)/.exec(rest) ?? [];
    if (comment === undefined) return rest;
    rest = rest.slice(comment.length).trimStart();
  }
}
