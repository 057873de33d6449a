import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

/** What the README says that the action does, and the tests that fail when it does not: file, then titles. */
const promises: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  // The ways in
  'five deployments into a simulated AWS account': {
    'demo/runner.test.ts': [
      'a step gets its inputs by environment and gives its outputs, summary, log and exit code',
    ],
  },
  'builds and pushes the first image, to a registry that it starts and stops': {
    'demo/build.docker.test.ts': [
      'the first deployment of the demo deploys the image that it built, and leaves neither registry nor image',
      'where docker-registry is not installed, the registry is a container that ends with the demo',
    ],
  },
  'To deploy an existing image your role is enough': {
    'e2e/policies.test.ts': ['deploying and passing roles are enough for a named service'],
    'e2e/newcomer.docker.test.ts': ['from the official actions: three edits, the same role'],
  },
  'a warning lists the optional permissions that it lacks, and what is less certain without each.': {
    'e2e/rights-one-by-one.test.ts': ['succeeds and names %s where it is missing'],
    'permissions/permissions.test.ts': ['and is optional is one warning that says what is less certain'],
  },
  'It shows what it will do, asks, and prints the three values for the workflow': {
    'e2e/newcomer.docker.test.ts': [
      'from nothing: one command, five edits, and the first push is deployed and proved',
    ],
    'e2e/setup.aws-cli.test.ts': [
      'makes a role that is enough for the workflow of the README',
      'shows every command before it asks, and runs none without a yes',
    ],
  },
  'Cluster, service, container and repository are detected automatically': {
    'plan/make-plan.test.ts': ['finds the service by the family of the file'],
    'plan/plan.test.ts': [
      'is the one that the load balancer sends traffic to',
      'is that of the image that runs',
    ],
  },
  // What you get
  '**The image** is built for the platform of the task and pushed with the SHA of the commit as its tag.': {
    'image/platform.test.ts': ['%s is %s'],
    'image/docker/build-and-push.docker.test.ts': [
      'builds the commit, pushes it under its SHA and reads the digest back',
    ],
  },
  'An unchanged build is reused.': {
    'image/docker/build-and-push.docker.test.ts': [
      'reuses the image of the same commit without a build and without a push',
      'builds anew when the context holds what is not in the commit, and leaves the SHA tag as it was',
    ],
  },
  '**The task definition** comes from what runs now, from a file, or from a revision.': {
    'e2e/deploy.docker.test.ts': ['a task definition from a file'],
    'carry-out/apply.test.ts': ['is deployed itself with `image: definition`, and nothing is registered'],
    'plan/make-plan.test.ts': ['follows from what runs, where nothing but the service is named'],
  },
  'Problems are reported before anything is built.': {
    'e2e/services.test.ts': [
      'before anything is built',
      'the problems of all services are told at once, and nothing is written',
    ],
    'e2e/refusals.test.ts': ['the bundled action refuses before it writes anything'],
  },
  '**One deployment** is started, and only that one is followed: events, tasks and targets, one line for each change.':
    {
      'carry-out/write-once.test.ts': ['whose answer is lost starts one deployment, not two'],
      'rollout/progress.test.ts': [
        'say nothing while nothing changes, and after 30 s what is waited for',
        'leave out what was before a watch that starts late, and report no event twice',
      ],
    },
  '**The verdict.** `succeeded` only when ECS has completed the deployment and no running task or target contradicts it.':
    {
      'rollout/truth.test.ts': [
        'is refuted by another digest of a single manifest, with both side by side',
        'is refuted, for the moment, by a task of another revision',
        'is refuted, for the moment, by too few tasks or a target that is not healthy',
      ],
      'rollout/watch.test.ts': ['refutes a complete rollout that runs another image'],
    },
  'What the role may not read is not verified, and a warning says so.': {
    'rollout/watch.test.ts': ['warns when the tasks may not be read'],
    'rollout/truth.test.ts': ['is unproved where tasks or targets may not be read'],
  },
  'A rollback is a failure.': {
    'report/headline.test.ts': [
      'the step passes on succeeded, unchanged, started, paused, outdated, built and valid, and on a rollback that was requested',
    ],
  },
  '**The cause** of a failure, with the lines that prove it and the remedy.': {
    'diagnosis/index.test.ts': ['gives every cause a sentence, a proof and a remedy, whatever is said'],
  },
  'If the evidence is conclusive, the step does not wait for ECS to give up, and restores the previous version.':
    {
      'e2e/early-end.test.ts': ['%s is named by its cause', '%s succeeds, and nothing is undone'],
      'rollout/rollback.test.ts': ['undoes what failed and leaves the rest alone'],
    },
  '**The report**: log, job summary, annotations, outputs, [`report.json`](docs/report.schema.json); on request a comment and a GitHub Deployment.':
    {
      'report/log.test.ts': ['each line has the minutes and seconds since the start before it'],
      'report/annotations.test.ts': ['a failure is one error with verdict, cause and remedy'],
      'report/outputs.test.ts': ['the outputs tell a deployment'],
      'report/json.test.ts': ['%s is what the published schema describes, in full'],
      'report/comment.test.ts': ['the comment is created once, found again among 300 others'],
      'report/github-deployment.test.ts': [
        'a deployment is in progress from the start and ends with its verdict',
      ],
    },
  // Other modes
  'checks a task definition on a pull request, and comments on what is wrong and what would change.': {
    'e2e/validate-comment.test.ts': ['is created, updated by the next run'],
    'e2e/validate-account.test.ts': ['what would change against the revision that runs'],
  },
  'It changes nothing in AWS, and its [offline checks](docs/checks.md) need no credentials.': {
    'e2e/validate-account.test.ts': ['a check of the account makes few calls'],
    'docs/policies.test.ts': ['let the check of a pull request read, and nothing else'],
    'e2e/validate.test.ts': ['passes, and the summary, the log and the outputs say so'],
  },
  'Each finding is also an annotation on its line': {
    'e2e/validate.test.ts': ['fails, with each finding on its line, errors first'],
  },
  'all go back when one fails': { 'e2e/services.test.ts': ['all run again what they ran'] },
  'back to the revision that completed before the running one': {
    'e2e/rollback.test.ts': [
      'deploys the revision that completed before the one that runs, and registers nothing',
    ],
  },
  'build and push the image only': {
    'e2e/build.docker.test.ts': [
      'pushes the image to the repository of the service and leaves the service alone',
    ],
  },
  'one command in a one-off task, without a deployment': {
    'e2e/one-off-tasks.test.ts': ['runs the command with what the service runs, and touches nothing else'],
  },
  'A failed `run-before` leaves the service unchanged.': {
    'e2e/one-off-tasks.test.ts': ['leaves the service alone when the command fails, and says why'],
  },
  // Inputs and outputs
  'Setting an input to an empty string is an error if it has a default': {
    'inputs/action-yml.test.ts': ['takes an empty %s for a mistake, since its default is a word'],
  },
  'The step passes on `succeeded`, `unchanged`, `started`, `paused`, `outdated`, `valid` and `built`, and on a `rolled-back` that `decision: rollback` requested; on nothing else.':
    {
      'report/headline.test.ts': [
        'the step passes on succeeded, unchanged, started, paused, outdated, built and valid, and on a rollback that was requested',
      ],
    },
  'When the step fails, `cause` is a [diagnosis](docs/diagnoses.md) or one of the [causes that end a step early](docs/troubleshooting.md#causes).':
    {
      'report/outputs.test.ts': ['a failure that was not diagnosed is named after what ended it'],
      'docs/causes.test.ts': ['every error for people is given its cause where it is made'],
    },
  'Each comes with proof in the report, and has a section in [docs/diagnoses.md](docs/diagnoses.md).': {
    'diagnosis/rules.test.ts': [
      'every rule has its section in docs/diagnoses.md, and every section its rule',
    ],
  },
  'Slow settings are listed with their cost and the command that changes them': {
    'report/sections.test.ts': [
      'the slowest setting is named first, with what it costs and the command that changes it',
    ],
  },
  // What it does not do
  'Services with the deployment controllers `CODE_DEPLOY` and `EXTERNAL`, or behind a Classic Load Balancer, are rejected before anything is built.':
    {
      'plan/plan.test.ts': ['CODE_DEPLOY', 'EXTERNAL', 'Classic Load Balancer old-one'],
      'plan/make-plan.test.ts': ['of another deployment controller'],
    },
  'It does not create services: create them where your infrastructure is described, and deploy every version after the first.':
    {
      'docs/promises.test.ts': ['no request of the action creates a service'],
      'e2e/refusals.test.ts': ['a service that does not exist, with those of near names'],
    },
  'If the role may not read logs, events and reasons, a failure is reported with what ECS says, without a cause from the log.':
    {
      'e2e/rights-one-by-one.test.ts': ["['logs:GetLogEvents', 'ecs:StopServiceDeployment']"],
    },
  'A cause is a judgement from evidence.': { 'diagnosis/index.test.ts': ['no false cause'] },
  'If the evidence fits none, the report says so and shows everything it has.': {
    'diagnosis/index.test.ts': [
      'shows everything raw when it knows nothing',
      'says so when there is nothing at all',
    ],
  },
  'Rolling, blue/green, linear and canary deployments of ECS are supported: [strategies](docs/strategies.md).':
    {
      'e2e/scenarios.test.ts': ['the bundled action, with its defaults, in a process of its own'],
      'e2e/native.test.ts': ['a deployment that ECS carries out in stages'],
    },
};

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');
const source = readFileSync('README.md', 'utf8');
const readme = oneLine(source);

test.each(Object.keys(promises))('the README still promises: %s', (sentence) => {
  expect(readme).toContain(sentence);
});

test.each(
  Object.entries(promises).flatMap(([sentence, proofs]) =>
    Object.entries(proofs).flatMap(([file, titles]) =>
      titles.map((title) => [title, file, sentence] as const),
    ),
  ),
)('"%s" in %s proves: %s', (title, file) => {
  expect(readFileSync(join('__tests__', file), 'utf8')).toContain(title);
});

test.each(['## What you get', '### What it does not do'])(
  'every sentence below "%s" is a promise with a test',
  (heading) => {
    const [section = ''] = source
      .slice(source.indexOf(`\n${heading}\n`) + heading.length + 2)
      .split(/^The end of a log|^#/m);
    const items = section.split(/^(?:\d+\.|-) |\n\n/m).map(oneLine);
    const sentences = items
      .flatMap((item) => item.split(/(?<=\.(?!\*)) (?=[A-Z])/))
      .map((text) => text.trim());
    const kept = Object.keys(promises);
    expect(sentences.length).toBeGreaterThan(5);
    expect(sentences.filter((text) => text !== '' && !kept.includes(text))).toEqual([]);
  },
);

test('no request of the action creates a service', () => {
  const source = readdirSync('src/aws').map((file) => readFileSync(join('src/aws', file), 'utf8'));
  expect(source.join('')).toContain('UpdateServiceCommand');
  expect(source.join('')).not.toContain('CreateService');
});
