import type { Call, Json } from '../operation.ts';

/** The operations of one service by name. One that looks things up in a real registry answers later. */
export type Operations = Readonly<Record<string, (input: Json, call: Call) => Json | Promise<Json>>>;
