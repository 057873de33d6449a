import { plainText } from '../../text/safe-text.ts';
import { count } from '../../text/words.ts';
import { clip, link } from '../markdown.ts';
import { shortSha } from '../names.ts';
import type { News } from '../news.ts';
import type { Section } from '../section.ts';

/** The commits between what ran and what is deployed. Every word of them is a stranger's. */
export const whatIsNew: Section = {
  name: 'what is new',
  cutAt: 7.5,
  render(report, room) {
    const { news } = report;
    if (news === undefined) return undefined;
    const shown = news.commits.slice(0, Math.max(1, room.rows));
    const lines = shown.map((commit) => line(news, commit, room.text));
    const rest = news.total - shown.length;
    const all = link(`${shortSha(news.from)}…${shortSha(news.to)}`, news.url);
    const more = rest > 0 ? `\n- and ${count(rest, 'older commit')}` : '';
    return `### What is new\n\n${count(news.total, 'commit')} since the version before (${all}):\n\n${lines.join('\n')}${more}`;
  },
};

/** The number of a pull request would become a link to whatever has it in this place; it gets one of ours. */
function line({ url }: News, commit: News['commits'][number], most: number): string {
  const { sha, subject, author, pullRequest } = commit;
  // The repository that the commits are of.
  const home = url?.replace(/\/compare\/[^/]*$/, '');
  const isSha = /^[0-9a-f]{40,64}$/.test(sha);
  const name = link(`\`${plainText(shortSha(sha))}\``, home && isSha ? `${home}/commit/${sha}` : undefined);
  const what = plainText(
    clip(
      subject
        .trimEnd()
        .replace(/\(#\d{1,9}\)$/, '')
        .trimEnd(),
      most,
    ),
  );
  const pull =
    pullRequest === undefined
      ? ''
      : ` (${link(`#&#8203;${pullRequest}`, home && `${home}/pull/${pullRequest}`)})`;
  return `- ${name} ${what}${pull}${author === undefined ? '' : `, ${plainText(clip(author, 60))}`}`;
}
