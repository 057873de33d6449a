/**
 * What DescribeTaskDefinition answers and RegisterTaskDefinition does not take.
 * Source: members of the API shape TaskDefinition that RegisterTaskDefinitionRequest lacks.
 */
export const readOnlyMembers: readonly string[] = [
  'taskDefinitionArn',
  'revision',
  'status',
  'requiresAttributes',
  'compatibilities',
  'registeredAt',
  'deregisteredAt',
  'deleteRequestedAt',
  'registeredBy',
];
