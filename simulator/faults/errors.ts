import { services } from '../wire/services.ts';
import type { WireFault } from '../wire/wire.ts';

/** AWS's own errors for what goes wrong before an operation is reached, in each service's words. */
interface Asked {
  readonly service: string;
  readonly operation: string;
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html */
export function throttled({ service }: Asked): WireFault {
  return {
    code: speaksQueryOnly(service) ? 'Throttling' : 'ThrottlingException',
    message: 'Rate exceeded',
    status: 400,
  };
}

export function serverError({ service }: Asked): WireFault {
  return {
    code: serverErrorCodes[service] ?? 'InternalFailure',
    message: 'Service Unavailable. Please try again later.',
    status: 500,
  };
}

const serverErrorCodes: Readonly<Record<string, string>> = {
  ecs: 'ServerException',
  ecr: 'ServerException',
  'ecr-public': 'ServerException',
  logs: 'ServiceUnavailableException',
  secretsmanager: 'InternalServiceError',
  ssm: 'InternalServerError',
  cloudwatch: 'InternalServiceError',
};

export function accessDenied(call: Asked, principal: string): WireFault {
  const { service, operation } = call;
  const action = `${iamPrefixes[service] ?? service}:${operation}`;
  return notAuthorized(call, principal, { action, resource: '*' });
}

/** IAM's refusal of one right that the call needs. */
export function notAuthorized(
  { service }: Asked,
  principal: string,
  { action, resource }: { readonly action: string; readonly resource: string },
): WireFault {
  const queryOnly = speaksQueryOnly(service);
  return {
    code: queryOnly ? 'AccessDenied' : 'AccessDeniedException',
    message: `User: ${principal} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`,
    status: queryOnly ? 403 : 400,
  };
}

const iamPrefixes: Readonly<Record<string, string>> = { elb: 'elasticloadbalancing' };

export function expiredToken({ service }: Asked): WireFault {
  const queryOnly = speaksQueryOnly(service);
  return {
    code: queryOnly ? 'ExpiredToken' : 'ExpiredTokenException',
    message: 'The security token included in the request is expired',
    status: queryOnly ? 403 : 400,
  };
}

export const concurrentRegistration: WireFault = {
  code: 'ClientException',
  message: 'Too many concurrent attempts to create a new revision of the specified family.',
  status: 400,
};

const speaksQueryOnly = (service: string): boolean =>
  services.find(({ name }) => name === service)?.targetPrefix === undefined;
