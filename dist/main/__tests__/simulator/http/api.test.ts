import { describe, expect, test } from '@jest/globals';
import { openDoor } from '../a-door.ts';

const signature = `AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE/20260302/eu-central-1/ecr/aws4_request, SignedHeaders=host, Signature=${'0'.repeat(64)}`;

async function post(headers: Record<string, string>, body: string) {
  const { client } = await openDoor();
  const response = await fetch(client.endpoint, { method: 'POST', headers, body });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

const json = (target: string, authorization?: string) => ({
  'content-type': 'application/x-amz-json-1.1',
  'x-amz-target': target,
  ...(authorization && { authorization }),
});

describe('the JSON protocol', () => {
  test('knows no other service and no other operation', async () => {
    for (const target of ['Nonsense_2020.Do', 'AmazonEC2ContainerRegistry_V20150921.Do']) {
      const answer = await post(json(target, signature), '{}');
      expect(answer.status).toBe(400);
      expect(JSON.parse(answer.body)).toMatchObject({ __type: 'UnknownOperationException' });
    }
  });

  test('says that a body is not JSON, or no object', async () => {
    for (const body of ['{"repositoryName":', '[1]', 'null']) {
      const target = 'AmazonEC2ContainerRegistry_V20150921.DescribeImages';
      const answer = await post(json(target, signature), body);
      expect(JSON.parse(answer.body)).toMatchObject({ __type: 'SerializationException' });
    }
  });

  test('wants a signature, and a whole one', async () => {
    const target = 'AmazonEC2ContainerRegistry_V20150921.DescribeRepositories';
    const unsigned = await post(json(target), '{}');
    const partly = await post(json(target, 'AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE/x'), '{}');
    expect(JSON.parse(unsigned.body)).toMatchObject({ __type: 'MissingAuthenticationTokenException' });
    expect(JSON.parse(partly.body)).toMatchObject({
      __type: 'IncompleteSignatureException',
      message: expect.stringContaining("'Signature' parameter"),
    });
  });

  test('gives every answer an id and the time of the simulation', async () => {
    const answer = await post(
      json('AmazonEC2ContainerRegistry_V20150921.DescribeRepositories', signature),
      '{}',
    );
    expect(answer.headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers.get('date')).toBe('Mon, 02 Mar 2026 10:00:00 GMT');
    expect(answer.headers.get('content-type')).toBe('application/x-amz-json-1.1');
  });
});

describe('the Query protocol', () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' };

  test('knows no other action and wants one', async () => {
    const signed = { ...form, authorization: signature };
    const unknown = await post(signed, 'Action=Do<it>&Version=2015-12-01');
    const none = await post(signed, 'Version=2015-12-01');
    expect(unknown.status).toBe(400);
    expect(unknown.body).toContain('<Code>InvalidAction</Code>');
    expect(unknown.body).toContain('Could not find operation Do&lt;it&gt; for version 2015-12-01');
    expect(none.body).toContain('<Code>MissingAction</Code>');
  });

  test('wants a signature', async () => {
    const answer = await post(form, 'Action=GetCallerIdentity&Version=2011-06-15');
    expect(answer.status).toBe(403);
    expect(answer.body).toContain('<Code>MissingAuthenticationToken</Code>');
  });

  test('answers DescribeAlarms for older clients', async () => {
    const answer = await post(
      { ...form, authorization: signature },
      'Action=DescribeAlarms&Version=2010-08-01&AlarmNames.member.1=errors',
    );
    expect(answer.body).toContain('<DescribeAlarmsResult><MetricAlarms></MetricAlarms>');
  });
});

test('a form is read into lists and objects, in the order of their numbers', async () => {
  const { readForm } = await import('../../../simulator/http/form.ts');
  const members = Array.from({ length: 11 }, (_, index) => `T.member.${11 - index}.Id=${11 - index}`);
  expect(readForm(`${members.join('&')}&Matcher.HttpCode=200&Names=&A=x%20y+z`)).toEqual({
    T: Array.from({ length: 11 }, (_, index) => ({ Id: String(index + 1) })),
    Matcher: { HttpCode: '200' },
    Names: '',
    A: 'x y z',
  });
});
