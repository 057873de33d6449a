import {
  DescribeRuleCommand,
  EventBridgeClient,
  ListRuleNamesByTargetCommand,
  ListTargetsByRuleCommand,
  PutTargetsCommand,
} from '@aws-sdk/client-eventbridge';
import { AwsError } from '../ecs/aws-error.ts';
import { elementsIn } from '../schedules/raw-text.ts';
import { mostPages } from './answers.ts';
import { receiveText, sendText } from './raw-json.ts';
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
    listRulesOfTarget: async (targetArn: string): Promise<readonly string[]> => {
      const names: string[] = [];
      let next: string | undefined;
      let pages = 0;
      do {
        const command = new ListRuleNamesByTargetCommand({
          TargetArn: targetArn,
          ...(next && { NextToken: next }),
        });
        const page = await session.send('events:ListRuleNamesByTarget', (options) =>
          client.send(command, options),
        );
        names.push(...(page.RuleNames ?? []));
        next = page.NextToken;
        pages += 1;
      } while (next !== undefined && pages < mostPages);
      return names;
    },

    listTargets: async (rule: string): Promise<readonly string[]> => {
      const targets: string[] = [];
      let next: string | undefined;
      let pages = 0;
      do {
        const command = new ListTargetsByRuleCommand({ Rule: rule, ...(next && { NextToken: next }) });
        let text = '';
        command.middlewareStack.use(
          receiveText((received) => {
            text = received;
          }),
        );
        const page = await session.send('events:ListTargetsByRule', (options) =>
          client.send(command, options),
        );
        targets.push(...elementsIn(text, ['Targets']));
        next = page.NextToken;
        pages += 1;
      } while (next !== undefined && pages < mostPages);
      return targets;
    },

    managerOf: async (rule: string): Promise<string | undefined> => {
      const command = new DescribeRuleCommand({ Name: rule });
      return (await session.send('events:DescribeRule', (options) => client.send(command, options)))
        .ManagedBy;
    },
  };
}
