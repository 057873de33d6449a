import type { Inputs } from '../inputs/inputs.ts';

/** By what of a step its service is found. */
export interface ServiceSearch extends Pick<Inputs, 'cluster' | 'service' | 'environment' | 'taskFamily'> {}
