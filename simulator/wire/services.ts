/**
 * The services that the simulator answers for, by what tells them apart on the wire: the prefix of `X-Amz-Target`
 * (JSON) or the API version (Query). Source: metadata of each service's API model.
 */
export interface ServiceFace {
  readonly name: string;
  readonly targetPrefix?: string;
  readonly query?: { readonly version: string; readonly namespace: string };
}

export const services: readonly ServiceFace[] = [
  { name: 'ecs', targetPrefix: 'AmazonEC2ContainerServiceV20141113' },
  { name: 'ecr', targetPrefix: 'AmazonEC2ContainerRegistry_V20150921' },
  { name: 'ecr-public', targetPrefix: 'SpencerFrontendService' },
  { name: 'logs', targetPrefix: 'Logs_20140328' },
  { name: 'secretsmanager', targetPrefix: 'secretsmanager' },
  { name: 'ssm', targetPrefix: 'AmazonSSM' },
  { name: 'events', targetPrefix: 'AWSEvents' },
  {
    name: 'cloudwatch',
    targetPrefix: 'GraniteServiceVersion20100801',
    query: { version: '2010-08-01', namespace: 'http://monitoring.amazonaws.com/doc/2010-08-01/' },
  },
  {
    name: 'elb',
    query: { version: '2015-12-01', namespace: 'http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/' },
  },
  { name: 'sts', query: { version: '2011-06-15', namespace: 'https://sts.amazonaws.com/doc/2011-06-15/' } },
  { name: 'iam', query: { version: '2010-05-08', namespace: 'https://iam.amazonaws.com/doc/2010-05-08/' } },
];
