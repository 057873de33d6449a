import type { Answer, ContainerBehaviour } from './behaviour.ts';
import type { Container } from './ecs-state.ts';
import type { Target, TargetGroup } from './resources.ts';
import type { World } from './world.ts';

const HEALTHY = { state: 'healthy' };

/** Still registered, draining or not. */
export function isListed(group: TargetGroup, target: Target): boolean {
  return group.targets.includes(target);
}

/** The checks of one target, one after the other at the target group's interval. */
export class HealthChecks {
  private readonly world: World;
  private readonly group: TargetGroup;
  private readonly target: Target;
  private readonly container: Container;
  private readonly onChange: () => void;
  private passed = 0;
  private failed = 0;

  constructor(world: World, group: TargetGroup, target: Target, container: Container, onChange: () => void) {
    this.world = world;
    this.group = group;
    this.target = target;
    this.container = container;
    this.onChange = onChange;
  }

  check(): void {
    if (!isListed(this.group, this.target) || this.target.health.state === 'draining') return;
    const answer = this.ask();
    const waitsMs = answer === 'timeout' ? this.group.healthCheckTimeoutSeconds * 1000 : 0;
    this.world.queue.after(waitsMs, () => this.judge(answer));
    if (this.willChange(answer))
      this.world.queue.after(this.group.healthCheckIntervalSeconds * 1000, () => this.check());
  }

  private ask(): Answer {
    const { container, group, world } = this;
    if (container.startedAt === undefined || container.exitCode !== undefined) return 'refused';
    const sinceStartMs = world.queue.now - container.startedAt;
    const port = group.healthCheckPort === 'traffic-port' ? this.target.port : Number(group.healthCheckPort);
    if (!listensOn(container.behaviour, port, sinceStartMs)) return 'refused';
    if (!isHttp(group.healthCheckProtocol)) return 200;
    return container.behaviour.answer?.(group.healthCheckPath ?? '/', sinceStartMs) ?? 200;
  }

  /** A target that is settled, and whose container always answers alike, need not be asked again. */
  private willChange(answer: Answer): boolean {
    const { behaviour, exitCode } = this.container;
    if (exitCode !== undefined) return false;
    const isSettled = this.passes(answer)
      ? this.target.health.state === 'healthy'
      : this.failed > this.group.unhealthyThresholdCount;
    return !(
      isSettled &&
      behaviour.answersVary !== true &&
      behaviour.exits === undefined &&
      answer !== 'refused'
    );
  }

  private judge(answer: Answer): void {
    if (!isListed(this.group, this.target) || this.target.health.state === 'draining') return;
    const before = this.target.health;
    if (this.passes(answer)) {
      this.passed += 1;
      this.failed = 0;
      if (this.passed >= this.passesNeeded()) this.target.health = HEALTHY;
    } else {
      this.failed += 1;
      this.passed = 0;
      if (this.failed >= this.group.unhealthyThresholdCount)
        this.target.health = { state: 'unhealthy', ...whyUnhealthy(answer) };
    }
    if (before.state !== this.target.health.state || before.description !== this.target.health.description)
      this.onChange();
  }

  private passes(answer: Answer): boolean {
    if (typeof answer !== 'number') return false;
    return !isHttp(this.group.healthCheckProtocol) || matches(this.group.matcher ?? '200', answer);
  }

  /** One check is enough for a new target of an Application Load Balancer (page target-group-health-checks). */
  private passesNeeded(): number {
    const isNewAtApplication = this.target.health.state === 'initial' && isHttp(this.group.protocol);
    return isNewAtApplication || this.target.health.state === 'healthy'
      ? 1
      : this.group.healthyThresholdCount;
  }
}

function listensOn(behaviour: ContainerBehaviour, port: number, sinceStartMs: number): boolean {
  const { listens } = behaviour;
  return listens !== undefined && sinceStartMs >= listens.afterMs && listens.ports.includes(port);
}

function isHttp(protocol: string): boolean {
  return protocol === 'HTTP' || protocol === 'HTTPS';
}

function whyUnhealthy(answer: Answer): { reason: string; description: string } {
  if (answer === 'timeout') return { reason: 'Target.Timeout', description: 'Request timed out' };
  if (answer === 'refused')
    return { reason: 'Target.FailedHealthChecks', description: 'Health checks failed' };
  return {
    reason: 'Target.ResponseCodeMismatch',
    description: `Health checks failed with these codes: [${answer}]`,
  };
}

/** `200`, `200,301` or `200-299`. */
export function matches(matcher: string, code: number): boolean {
  return matcher.split(',').some((part) => {
    const [low, high = low] = part.split('-').map(Number);
    return low !== undefined && high !== undefined && code >= low && code <= high;
  });
}
