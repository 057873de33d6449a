import { expect, test } from '@jest/globals';
import { event, names, notPlaced, stopped } from './cases.ts';

const HOST = '111122223333.dkr.ecr.eu-west-1.amazonaws.com';
const SECRET = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:parcels/key-x9Y8z7';
const ROLE = 'arn:aws:sts::111122223333:assumed-role/parcels-execution/0f1e2d3c';

const reasons: readonly (readonly [reason: string, cause: string])[] = [
  [
    `CannotPullContainerError: ref pull has been retried 1 time(s): failed to copy: httpReadSeeker: failed open: failed to do request: Get "https://prod-eu-west-1-starport-layer-bucket.s3.eu-west-1.amazonaws.com/a": dial tcp 52.218.0.1:443: i/o timeout`,
    'no-route-to-aws',
  ],
  [
    `CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref ${HOST}/parcels:v9: ${HOST}/parcels:v9: not found`,
    'image-not-found',
  ],
  [
    `CannotPullContainerError: Error response from daemon: manifest for ${HOST}/parcels:v9 not found: manifest unknown: Requested image not found`,
    'image-not-found',
  ],
  [
    `CannotPullContainerError: Error response from daemon: pull access denied for ${HOST}/parcels, repository does not exist or may require 'docker login': denied: User: ${ROLE} is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:eu-west-1:111122223333:repository/parcels because no resource-based policy allows the ecr:BatchGetImage action`,
    'image-not-permitted',
  ],
  [
    'CannotPullContainerError: pull image manifest has been retried 7 time(s): toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit',
    'registry-rate-limited',
  ],
  [
    `CannotPullContainerError: pull image manifest has been retried 1 time(s): image Manifest does not contain descriptor matching platform 'linux/arm64'`,
    'wrong-cpu-architecture',
  ],
  [
    'CannotPullContainerError: failed to register layer: write /usr/lib/parcels.so: no space left on device',
    'disk-full',
  ],
  [
    `ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret ${SECRET} from secrets manager: AccessDeniedException: User: ${ROLE} is not authorized to perform: secretsmanager:GetSecretValue on resource: ${SECRET} because no identity-based policy allows the secretsmanager:GetSecretValue action status code: 400`,
    'secret-not-permitted',
  ],
  [
    `ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret ${SECRET} from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.`,
    'secret-missing',
  ],
  [
    `ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): retrieved secret from Secrets Manager did not contain json key PARCEL_KEY`,
    'secret-json-key-missing',
  ],
  [
    'ResourceInitializationError: unable to pull secrets or registry auth: unable to retrieve secrets from ssm: service call has been retried 5 time(s): RequestCanceled: request context canceled caused by: context deadline exceeded',
    'no-route-to-aws',
  ],
  [
    'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried 1 time(s): invalid parameters: /parcels/key',
    'secret-missing',
  ],
  [
    'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist. : exit status 1',
    'log-group-missing',
  ],
  [
    `ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: AccessDeniedException: User: ${ROLE} is not authorized to perform: logs:CreateLogStream on resource: arn:aws:logs:eu-west-1:111122223333:log-group:/ecs/parcels:log-stream:x because no identity-based policy allows the logs:CreateLogStream action : exit status 1`,
    'log-driver-misconfigured',
  ],
  [
    'ResourceInitializationError: failed to download env files: file download command: non empty error stream: service call has been retried 1 time(s): AccessDenied: Access Denied status code: 403',
    'environment-file-unreadable',
  ],
  [
    'ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: Failed to resolve "fs-0a1b2c3d.efs.eu-west-1.amazonaws.com" - check that your file system ID is correct',
    'volume-not-attached',
  ],
  [
    "ECS was unable to assume the role 'arn:aws:iam::111122223333:role/parcels-execution' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role.",
    'execution-role-not-assumable',
  ],
  [
    'CannotCreateContainerError: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "parcelsd": executable file not found in $PATH: unknown',
    'command-not-found',
  ],
  [
    'CannotStartContainerError: Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "/app/start.sh": permission denied: unknown',
    'command-not-found',
  ],
  ['Your Spot Task was interrupted.', 'spot-interruption'],
  ['OutOfMemoryError: container killed due to memory usage', 'out-of-memory'],
  ['Task failed container health checks', 'container-health-check-failing'],
];

test.each(reasons)('%s', (reason, cause) => {
  expect(names(stopped(reason))[0]).toBe(cause);
});

const placements: readonly (readonly [reason: string, cause: string])[] = [
  [
    'Capacity is unavailable at this time. Please try again later or in a different availability zone',
    'no-capacity',
  ],
  ["You've reached the limit on the number of vCPUs you can run concurrently", 'quota-reached'],
  [
    `ECS was unable to assume role 'arn:aws:iam::111122223333:role/parcels-execution' that was provided for this task.`,
    'execution-role-not-assumable',
  ],
];

test.each(placements)('unable to place a task: %s', (reason, cause) => {
  expect(names(notPlaced(reason))[0]).toBe(cause);
});

const events: readonly (readonly [message: string, cause: string])[] = [
  [
    'was unable to place a task because no container instance met all of its requirements. The closest matching container-instance 0f1e2d3c has insufficient CPU units available. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.',
    'no-capacity',
  ],
  [
    '(port 8000) is unhealthy in (target-group arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/parcels/0a1b2c3d4e5f6a7b) due to (reason Health checks failed with these codes: [503]).',
    'health-check-path',
  ],
  [
    'is unable to consistently start tasks successfully. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.',
    'scheduler-throttled',
  ],
];

test.each(events)('an event: %s', (message, cause) => {
  expect(names(event(message))[0]).toBe(cause);
});
