import {
  DescribeRuleCommand,
  EventBridgeClient,
  ListRuleNamesByTargetCommand,
  ListTargetsByRuleCommand,
  PutTargetsCommand,
} from '@aws-sdk/client-eventbridge';
import { AwsError } from '../ecs/aws-error.ts';
import { elementsIn } from '../schedules/raw-text.ts';
import { allPages } from './pages.ts';
import { rawText, sendText } from './raw-json.ts';
import type { Session } from './session.ts';

/** Amazon EventBridge: rules of the default event bus, and their targets as the JSON that they are. */
export function eventRules(session: Session) {
  const client = new EventBridgeClient(session.clientOptions);
  client.middlewareStack.use(session.plugin());
  return {
    ...ruleReads(session, client),
    /** Replaces the target of the same id. Rejects also where EventBridge answers 200 and says that it failed. */
    putTarget: async (rule: string, target: string): Promise<void> => {
      const command = new PutTargetsCommand({ Rule: rule, Targets: [] });
      command.middlewareStack.use(sendText(`{"Rule":${JSON.stringify(rule)},"Targets":[${target}]}`));
      const answer = await session.send(
        'events:PutTargets',
        (options) => client.send(command, options),
        'write',
      );
      const [failed] = answer.FailedEntries ?? [];
      if (answer.FailedEntryCount === 0 && failed === undefined) return;
      const {
        ErrorCode: code = 'FailedEntry',
        ErrorMessage: message = 'EventBridge did not take the target',
      } = failed ?? {};
      throw new AwsError(kindOf(code), { code, message, action: 'events:PutTargets' });
    },
  };
}

/** Entries fail one by one. Source: API reference, PutTargetsResultEntry. */
function kindOf(code: string): AwsError['kind'] {
  if (/Concurrent|Throttl|Limit\w{0,40}Rate/i.test(code)) return 'throttled';
  return /InternalException|InternalFailure/i.test(code) ? 'lost' : 'refused';
}

function ruleReads(session: Session, client: EventBridgeClient) {
  return {
    listRulesOfTarget: (targetArn: string): Promise<readonly string[]> =>
      allPages(async (token) => {
        const command = new ListRuleNamesByTargetCommand({ TargetArn: targetArn, NextToken: token });
        const page = await session.send('events:ListRuleNamesByTarget', (options) =>
          client.send(command, options),
        );
        return { items: page.RuleNames, next: page.NextToken };
      }),

    listTargets: (rule: string): Promise<readonly string[]> =>
      allPages(async (token) => {
        const command = new ListTargetsByRuleCommand({ Rule: rule, NextToken: token });
        const text = rawText(command);
        const page = await session.send('events:ListTargetsByRule', (options) =>
          client.send(command, options),
        );
        return { items: elementsIn(text(), ['Targets']), next: page.NextToken };
      }),

    managerOf: async (rule: string): Promise<string | undefined> => {
      const command = new DescribeRuleCommand({ Name: rule });
      return (await session.send('events:DescribeRule', (options) => client.send(command, options)))
        .ManagedBy;
    },
  };
}
