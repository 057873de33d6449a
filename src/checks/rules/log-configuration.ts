import { nearest } from '../../text/words.ts';
import type { Check, FindingDraft, Subject } from '../check.ts';
import { type Container, containersOf, titleOf } from '../container.ts';
import { runsOnFargate } from '../launch.ts';
import { escapePointer } from '../shape.ts';
import { hasPlaceholder, isFilled, isMembers, type Members, membersOf, textOf } from '../values.ts';
import { fewOf, quote } from '../words.ts';

/** Source: API shape LogConfiguration. */
const FARGATE_DRIVERS = ['awslogs', 'splunk', 'awsfirelens'];

/** Source: API shape LogConfiguration, and the awslogs driver of Docker. */
const AWSLOGS_OPTIONS = [
  'awslogs-create-group',
  'awslogs-credentials-endpoint',
  'awslogs-datetime-format',
  'awslogs-endpoint',
  'awslogs-force-flush-interval-seconds',
  'awslogs-format',
  'awslogs-group',
  'awslogs-max-buffered-events',
  'awslogs-multiline-pattern',
  'awslogs-region',
  'awslogs-stream',
  'awslogs-stream-prefix',
  'max-buffer-size',
  'mode',
  'tag',
];

/** A log driver that is set up wrongly stops the task before its first line. */
export const logConfiguration: Check = {
  name: 'log-configuration',
  check: (subject) =>
    containersOf(subject.taskDefinition).flatMap((container) => [
      ...driver(subject, container),
      ...awslogs(subject, container),
    ]),
};

function driver(subject: Subject, container: Container): readonly FindingDraft[] {
  const name = textOf(membersOf(container.members.logConfiguration).logDriver);
  if (name === undefined || hasPlaceholder(name) || !runsOnFargate(subject) || FARGATE_DRIVERS.includes(name))
    return [];
  return [
    error(
      `${titleOf(container)} logs with ${quote(name)}; Fargate has only ${fewOf(FARGATE_DRIVERS)}.`,
      'Write "logDriver": "awslogs" with the options awslogs-group, awslogs-region and awslogs-stream-prefix.',
      `${container.pointer}/logConfiguration/logDriver`,
    ),
  ];
}

function awslogs(subject: Subject, container: Container): readonly FindingDraft[] {
  const { logDriver, options: given } = membersOf(container.members.logConfiguration);
  if (logDriver !== 'awslogs' || (isFilled(given) && !isMembers(given))) return [];
  const options = membersOf(given);
  const place = `${container.pointer}/logConfiguration/options`;
  const title = titleOf(container);
  return [
    ...unknownOptions(options, title, place),
    ...creation(options, title, place),
    ...group(options, title, place),
    ...region(options, title, place, runsOnFargate(subject)),
    ...prefix(options, title, place, runsOnFargate(subject)),
    ...patterns(options, title, place),
  ];
}

/** "Log driver awslogs disallows options: …"; AWS adds some now and then. */
function unknownOptions(options: Members, title: string, place: string): readonly FindingDraft[] {
  return Object.keys(options)
    .filter((key) => !AWSLOGS_OPTIONS.includes(key))
    .map((key) => {
      const meant = key.length < 5 ? undefined : nearest(key, AWSLOGS_OPTIONS);
      return {
        severity: meant === undefined ? 'warning' : 'error',
        message: `${title} has the log option ${quote(key)}${meant === undefined ? ', which is not a known option of awslogs; ECS rejects unknown options' : `: did you mean "${meant}"? ECS rejects options that the driver does not know`}.`,
        remedy: meant === undefined ? `Remove ${quote(key)}.` : `Write "${meant}".`,
        pointer: `${place}/${escapePointer(key)}`,
      };
    });
}

/** "Log driver awslogs option 'awslogs-create-group' should only be set to 'true', else omit option." */
function creation(options: Members, title: string, place: string): readonly FindingDraft[] {
  const value = options['awslogs-create-group'];
  if (typeof value !== 'string' || /^true$/i.test(value) || hasPlaceholder(value)) return [];
  return [
    error(
      `${title} has awslogs-create-group with another value than "true", which ECS refuses.`,
      'Write "awslogs-create-group": "true", or leave it out.',
      `${place}/awslogs-create-group`,
    ),
  ];
}

function group(options: Members, title: string, place: string): readonly FindingDraft[] {
  const name = options['awslogs-group'];
  if (!isFilled(name))
    return [
      error(
        `${title} logs with awslogs, but names no log group.`,
        'Add "awslogs-group": "/ecs/api".',
        `${place}/awslogs-group`,
      ),
    ];
  if (typeof name !== 'string' || hasPlaceholder(name) || /^[\w./#-]{1,512}$/.test(name)) return [];
  return [
    error(
      `${title} names the log group ${quote(name)}; log group names consist of letters, digits and _ - / . #.`,
      'Write the name of the group, not its ARN.',
      `${place}/awslogs-group`,
    ),
  ];
}

function region(options: Members, title: string, place: string, isFargate: boolean): readonly FindingDraft[] {
  const name = options['awslogs-region'];
  const pointer = `${place}/awslogs-region`;
  if (!isFilled(name)) {
    return [
      {
        // Outside Fargate the driver asks the instance.
        severity: isFargate ? 'error' : 'warning',
        message: `${title} logs with awslogs, but names no Region.`,
        remedy: 'Add "awslogs-region": "eu-west-1" with your Region.',
        pointer,
      },
    ];
  }
  if (typeof name !== 'string' || hasPlaceholder(name) || /^[a-z]{2,}(-[a-z]+)+-\d+$/.test(name)) return [];
  const meant = /^([a-z]{2,}(?:-[a-z]+)+-\d+)[a-z]$/.exec(name)?.[1];
  if (meant !== undefined)
    return [
      error(
        `${title} sends its log to ${quote(name)}, which is an Availability Zone, not a Region.`,
        `Write "awslogs-region": "${meant}".`,
        pointer,
      ),
    ];
  return [
    error(
      `${title} sends its log to ${quote(name)}, which is not a Region.`,
      'Write a Region such as "eu-west-1".',
      pointer,
    ),
  ];
}

function prefix(options: Members, title: string, place: string, isFargate: boolean): readonly FindingDraft[] {
  if (!isFargate || isFilled(options['awslogs-stream-prefix'])) return [];
  return [
    error(
      `${title} logs with awslogs without awslogs-stream-prefix, which Fargate requires.`,
      'Add "awslogs-stream-prefix": "ecs".',
      `${place}/awslogs-stream-prefix`,
    ),
  ];
}

function patterns(options: Members, title: string, place: string): readonly FindingDraft[] {
  if (!isFilled(options['awslogs-datetime-format']) || !isFilled(options['awslogs-multiline-pattern']))
    return [];
  return [
    error(
      `${title} has both awslogs-datetime-format and awslogs-multiline-pattern; the driver takes one of them.`,
      'Remove one.',
      `${place}/awslogs-multiline-pattern`,
    ),
  ];
}

function error(message: string, remedy: string, pointer: string): FindingDraft {
  return { severity: 'error', message, remedy, pointer };
}
