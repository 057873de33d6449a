import { awsLines, search } from '../lines.ts';
import { namesOf } from '../names.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** The ECS agent of the container instances does not answer. */
export const containerAgentDisconnected: Rule = {
  name: 'container-agent-disconnected',
  diagnose(evidence) {
    const found = search(
      awsLines(evidence),
      /encountered error "?AGENT|waiting for Amazon ECS Agent|have the agent connected|^AGENT$|(?:TaskFailedToStart: |reason=|Reason: )AGENT\b|agent .*(?:disconnected|not connected)/i,
    );
    if (!found) return undefined;
    const { region, cluster } = namesOf(evidence);
    return {
      cause:
        'The Amazon ECS agent on the container instance is not connected, so the instance gets no tasks.',
      proof: found.proof,
      remedy: steps(
        'Find the instances with a disconnected agent:',
        command`aws ecs list-container-instances --region ${region} --cluster ${cluster} --filter agentConnected==false`,
        'On such an instance read `/var/log/ecs/ecs-agent.log` and restart the agent, or replace the instance:',
        command`sudo systemctl restart ecs`,
      ),
    };
  },
};
