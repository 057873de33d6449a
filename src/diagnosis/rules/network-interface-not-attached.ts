import { awsLines, search } from '../lines.ts';
import { namesOf } from '../names.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** The task got no network interface of its own. */
export const networkInterfaceNotAttached: Rule = {
  name: 'network-interface-not-attached',
  diagnose(evidence) {
    const found = search(
      awsLines(evidence),
      /network interface provisioning|network interface limit|(?:insufficient|no|not enough) free (?:IP )?addresses/i,
      /(?:create|attach) (?:a )?network interface|unused device index|InsufficientFreeAddresses|RESOURCE:ENI|ENI\b.*(?:limit|failed|attach)/i,
    );
    if (!found) return undefined;
    const subnets = evidence.service?.networkConfiguration?.subnets ?? [];
    return {
      cause: `The task got no network interface${subnets.length > 0 ? ` in ${subnets.join(', ')}` : ''}.`,
      proof: found.proof,
      remedy: steps(
        'Usually the subnet has no free addresses, or the account has reached its network interface quota:',
        command`aws ec2 describe-subnets --region ${namesOf(evidence).region} ${subnets.length > 0 ? ['--subnet-ids', ...subnets] : []} --query 'Subnets[].[SubnetId,AvailableIpAddressCount]' --output text`,
        'If it happened once, it was a temporary problem of Amazon EC2: deploy again.',
      ),
    };
  },
};
