import type { Operations } from '../operations.ts';
import { describeLogGroups, describeLogStreams } from './describe.ts';
import { filterLogEvents } from './filter-log-events.ts';
import { getLogEvents } from './get-log-events.ts';

export const logsOperations: Operations = {
  GetLogEvents: getLogEvents,
  FilterLogEvents: filterLogEvents,
  DescribeLogGroups: describeLogGroups,
  DescribeLogStreams: describeLogStreams,
};
