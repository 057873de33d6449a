import { targetGroupName } from '../../ecs/arn.ts';
import { groupOf, isLike } from '../../text/match.ts';
import { inlineCode } from '../../text/safe-text.ts';
import type { Evidence } from '../evidence.ts';
import { type HealthCase, healthCase } from '../health.ts';
import { answerHint } from '../health-hint.ts';
import { allLogLines } from '../log-lines.ts';
import { namesOf } from '../names.ts';
import { command, steps } from '../remedy.ts';
import { requestsIn } from '../requests.ts';
import type { Proof, Rule } from '../rule.ts';

/** The load balancer gets an answer, and its code is not one that counts as healthy. */
export const healthCheckPath: Rule = {
  name: 'health-check-path',
  diagnose(evidence) {
    const found = healthCase(evidence, /failed with these codes:? \[?([\d,\s]+|code)/i);
    if (!found) return undefined;
    const code = groupOf(found.match, 1).trim();
    const { path, matcher } = checkOf(found);
    const allowed =
      matcher === undefined ? 'which does not count as healthy' : `but only ${matcher} counts as healthy`;
    const hint = answerHint(evidence);
    const grpc = isGrpc(found, code);
    return {
      cause: `The health check of ${found.where} requests ${path ?? 'its path'}${portOf(found)}, and ${found.who} answers ${code}, ${allowed}${hint ? `: ${hint.why}` : ''}.`,
      proof: [...(hint ? [hint.proof] : []), ...found.proof, ...requestsOf(evidence, path)],
      remedy: grpc
        ? grpcRemedy(evidence, found, code)
        : (hint?.remedy ?? steps(meaningOf(code, path), ...fixes(evidence, found, code))),
    };
  },
};

/** A target group for gRPC: its path is a method, and its codes are gRPC's. */
function isGrpc({ targetGroup }: HealthCase, code: string): boolean {
  return (
    isLike(targetGroup?.healthCheck.path, /^\/(?:[\w-]+\.)+[\w-]+\/\w+$|^\/AWS\.ALB\//) ||
    /^(?:\d|1[0-6])$/.test(code)
  );
}

function grpcRemedy(evidence: Evidence, { failure, targetGroup }: HealthCase, code: string): string {
  const { region } = namesOf(evidence);
  const arn = failure.targetGroupArn ?? 'TARGET-GROUP';
  const wanted = code === '12' ? '12' : '0';
  const change = command`aws elbv2 modify-target-group --region ${region} --target-group-arn ${arn} --matcher ${`GrpcCode=${wanted}`}`;
  const isOk = code === '0';
  return steps(
    isOk
      ? 'Code 0 is OK in gRPC: the program answers correctly, but the target group expects another code. Accept it:'
      : `This is a code of gRPC (12: the method is not implemented). Implement the health service (grpc.health.v1.Health/Check) at ${inlineCode(targetGroup?.healthCheck.path ?? '')}, or accept this code:`,
    change,
  );
}

function checkOf({ targetGroup }: HealthCase): { readonly path?: string; readonly matcher?: string } {
  const { path, matcher } = targetGroup?.healthCheck ?? {};
  return { ...(path !== undefined && { path }), ...(matcher !== undefined && { matcher }) };
}

function portOf({ targetGroup, failure }: HealthCase): string {
  const port = targetGroup?.healthCheck.port;
  const number = port === undefined || port === 'traffic-port' ? failure.port : port;
  return number === undefined ? '' : ` on port ${number}`;
}

/** The lines in which the application logged the health check, and one path that it answers well. */
function requestsOf(evidence: Evidence, path: string | undefined): readonly Proof[] {
  const lines = allLogLines(evidence);
  const checks = lines.filter(
    (line) =>
      /ELB-HealthChecker/.test(line.text) || (path !== undefined && requestsIn([line])[0]?.path === path),
  );
  const good = goodRequests(evidence);
  return [...checks.slice(-1), ...good.slice(-1).map(({ line }) => line)].map(({ proof }) => proof);
}

function goodRequests(evidence: Evidence) {
  return requestsIn(allLogLines(evidence)).filter(({ code }) => /^2\d\d$/.test(code));
}

function meaningOf(code: string, path: string | undefined): string {
  const asked = path === undefined ? 'the health-check path' : inlineCode(path);
  if (/^404|^405/.test(code))
    return `The application runs but has no route for ${asked}. Add that route, or let the health check request a path that the application serves.`;
  if (/^40[13]/.test(code))
    return `The application requires a login for ${asked}. Let the health check request a path that needs no login.`;
  if (/^400/.test(code))
    return `The application rejects the request to ${asked}. The load balancer sends the task's address as \`Host\`: allow it (Django: \`ALLOWED_HOSTS\`), or check a path that ignores it.`;
  if (/^3/.test(code))
    return `The application redirects ${asked}. Check the path that it redirects to (check for a trailing slash), or exclude the health check from the redirect to HTTPS.`;
  if (/^5/.test(code))
    return `The application fails on ${asked}; its log says why. A path that needs no database is the best check of the container.`;
  return `Make ${asked} answer with a code that the target group accepts, or let it accept this one.`;
}

/** The check belongs to the target group, whatever version runs behind it. */
function otherPath({ service }: Evidence, arn: string): string {
  const pair = service?.loadBalancers.find(({ pair: two }) => two !== undefined)?.pair;
  const groups = [pair?.targetGroupArn, pair?.alternateTargetGroupArn].flatMap((group) => group ?? []);
  const other = groups.find((group) => group !== arn);
  return other === undefined || !groups.includes(arn)
    ? 'Another path; the version that serves is checked with it too, so both must answer it:'
    : `Another path; the other target group of the service, ${targetGroupName(other)}, needs the same change:`;
}

function fixes(evidence: Evidence, { failure, targetGroup }: HealthCase, code: string): readonly string[] {
  const arn = failure.targetGroupArn;
  if (arn === undefined) return [];
  const { region } = namesOf(evidence);
  const good = goodRequests(evidence).map(({ path }) => path);
  const path = good.find((one) => one !== targetGroup?.healthCheck.path) ?? '/PATH-THAT-ANSWERS-200';
  const modify = ['aws', 'elbv2', 'modify-target-group', '--region', region, '--target-group-arn', arn];
  const change = [otherPath(evidence, arn), command`${modify} --health-check-path ${path}`];
  if (!/^[23]\d\d$/.test(code)) return change;
  return [
    ...change,
    'Or accept this code too:',
    command`${modify} --matcher ${`HttpCode=${targetGroup?.healthCheck.matcher ?? '200'},${code}`}`,
  ];
}
