import { awsLines, search } from '../lines.ts';
import { namesOf } from '../names.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

const QUOTAS: readonly (readonly [RegExp, string])[] = [
  [/limit on the number of vCPUs/i, 'its quota of Fargate vCPUs'],
  [/limit on the number of tasks/i, 'its quota of tasks running at the same time'],
  [/requested (\w+) configuration is above your limit/i, 'its quota for the size of a task'],
  [/tasks provisioning capacity limit/i, 'the quota of 500 tasks in PROVISIONING per cluster'],
  [
    /(?:reached|exceeded|above|over) (?:your|the) .*(?:limit|quota)|(?:Limit|Quota)Exceeded|(?:limit|quota) (?:was|has been|is) (?:exceeded|reached)/i,
    'a quota',
  ],
];

/** The account may not run as much as is asked for. */
export const quotaReached: Rule = {
  name: 'quota-reached',
  diagnose(evidence) {
    const lines = awsLines(evidence).filter(
      ({ text }) => !/pull rate limit|toomanyrequests|circuit breaker/i.test(text),
    );
    const hit = QUOTAS.flatMap(([pattern, quota]) => {
      const found = search(lines, pattern);
      return found ? [{ found, quota }] : [];
    })[0];
    if (!hit) return undefined;
    const { region, accountId } = namesOf(evidence);
    return {
      cause: `Account ${accountId} has reached ${hit.quota} in ${region}.`,
      proof: hit.found.proof,
      remedy: steps(
        'Check the quotas, and request a higher one:',
        command`aws service-quotas list-service-quotas --region ${region} --service-code fargate --query 'Quotas[].[QuotaCode,QuotaName,Value]' --output text`,
        command`aws service-quotas request-service-quota-increase --region ${region} --service-code fargate --quota-code QUOTA-CODE --desired-value VALUE`,
        'Or stop unneeded tasks. A rollout runs old and new tasks side by side: a `maximumPercent` of 100 with a `minimumHealthyPercent` below it needs no room for both.',
      ),
    };
  },
};
