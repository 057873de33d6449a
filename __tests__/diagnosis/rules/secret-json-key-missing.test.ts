import { expect, test } from '@jest/globals';
import { aCrash, aTaskDefinition } from '../../fixtures/evidence.ts';
import { describeRule, diagnoses, notPlaced, stopped } from '../cases.ts';

describeRule('secret-json-key-missing', {
  recognises: [
    [
      'a key',
      stopped(
        'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): retrieved secret from Secrets Manager did not contain json key DB_PASSWORD.',
      ),
    ],
    [
      'no JSON',
      notPlaced(
        "ResourceInitializationError: unable to pull secrets or registry auth: ... invalid character 'p' in literal true (expecting 'r')",
      ),
    ],
  ],
  leavesAlone: [
    [
      'a secret that does not exist',
      stopped(
        "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:eu-central-1:111122223333:secret:app/db-a1B2c3 from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.",
      ),
    ],
    ['a key of a dictionary', aCrash(["KeyError: 'DB_PASSWORD'"])],
    ['JSON of the program', aCrash(["invalid character 'p' in literal true"])],
  ],
});

test('names the key', () => {
  expect(
    diagnoses(
      stopped(
        'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): retrieved secret from Secrets Manager did not contain json key DB_PASSWORD.',
      ),
    ).get('secret-json-key-missing')?.cause,
  ).toContain('no JSON key DB_PASSWORD.');
});

test('shows the keys and no value', () => {
  expect(
    diagnoses(
      stopped(
        'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): retrieved secret from Secrets Manager did not contain json key DB_PASSWORD.',
      ),
    ).get('secret-json-key-missing')?.remedy,
  ).toContain("| jq 'keys'");
});

const arn = 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:app/db-a1B2c3';
const failed = (text: string) =>
  stopped(
    `ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: ${text}`,
  );

test('names the secret and the variable that is to hold the key, from the definition', () => {
  const secrets = [
    { name: 'OTHER', valueFrom: `${arn}:OTHER::` },
    { name: 'PASSWORD', valueFrom: `${arn}:DB_PASSWORD::` },
  ];
  expect(
    diagnoses({
      ...failed('retrieved secret from Secrets Manager did not contain json key DB_PASSWORD.'),
      taskDefinition: aTaskDefinition({ secrets }),
    }).get('secret-json-key-missing')?.cause,
  ).toBe(`The secret ${arn} has no JSON key DB_PASSWORD, which a container expects as PASSWORD.`);
});

test('says that a secret which is no JSON has no keys', () => {
  const said = diagnoses({
    ...failed("invalid character 'p' looking for beginning of value"),
    taskDefinition: aTaskDefinition({ secrets: [{ name: 'PASSWORD', valueFrom: `${arn}:KEY::` }] }),
  }).get('secret-json-key-missing');
  expect(said?.cause).toBe(
    `The secret ${arn} is not JSON, but the task definition refers to one of its keys.`,
  );
  expect(said?.remedy).toContain(`"valueFrom": "${arn}"`);
});
