import type { World } from './world.ts';

/** Names and numbers that look like AWS's own and are the same for the same seed. */

const DIGITS = '0123456789';
const HEX = '0123456789abcdef';
const NANO = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

export const newDeploymentId = (world: World) => `ecs-svc/${newNumber(world)}`;
export const newTaskId = (world: World) => world.random.word(32, HEX);
export const newRuntimeId = (world: World, taskId: string) => `${taskId}-${world.random.word(10, DIGITS)}`;
export const newServiceDeploymentName = (world: World) => world.random.word(21, NANO);
export const newPauseId = (world: World) => `ecs-pause-${world.random.word(43, NANO)}`;
export const newNumber = (world: World) => world.random.word(1, '123456789') + world.random.word(18, DIGITS);
export const newEniId = (world: World) => `eni-0${world.random.word(16, HEX)}`;
export const newSuffix = (world: World) => world.random.word(16, HEX);

export function newUuid(world: World): string {
  const word = (length: number) => world.random.word(length, HEX);
  return `${word(8)}-${word(4)}-4${word(3)}-${world.random.word(1, '89ab')}${word(3)}-${word(12)}`;
}

/** A private address in the subnet of the zone. No two of the last 4000 tasks have the same. */
export function newPrivateIp(world: World, zoneIndex: number): string {
  world.addressesGiven += 1;
  const place = (world.addressesGiven * 97) % 4000;
  return `10.0.${zoneIndex * 16 + Math.floor(place / 250)}.${4 + (place % 250)}`;
}

/** The second address of an interface in a subnet with both kinds, in AWS's own range. */
export function ipv6Address(privateIp: string): string {
  const [, , third = 0, fourth = 0] = privateIp.split('.').map(Number);
  return `2600:1f14:82a:5f00:0:0:${third.toString(16)}:${fourth.toString(16)}`;
}

/** Anything after the last slash: the name in an ARN, or the name itself. */
export function lastPart(arnOrName: string): string {
  return arnOrName.slice(arnOrName.lastIndexOf('/') + 1);
}
