import config from './jest.config.js';

/** Mutation testing: tests that judge by themselves and answer the same each time, so without simulator and random histories. */
export default {
  ...config,
  testMatch: [
    '**/rollout/{assess,assess.boundaries,hopeless,recorded-timelines}.test.ts',
    '**/task-definition/render.test.ts',
  ],
};
