/** Why the demo cannot run, in a sentence for the one who started it: shown without a stack. */
export class DemoRefusal extends Error {}
