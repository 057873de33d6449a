import { asText } from '../../json.ts';
import { AwsFault, type Operation } from '../../operation.ts';

export const listTagsForResource: Operation = (input, { world }) => {
  const arn = asText(input['resourceArn']) ?? '';
  const tagged = [...world.clusters.values(), ...world.services, ...world.taskDefinitions].find(
    (item) => item.arn === arn,
  );
  if (tagged === undefined)
    throw new AwsFault('InvalidParameterException', 'The specified resource was not found.');
  return { tags: tagged.tags };
};
