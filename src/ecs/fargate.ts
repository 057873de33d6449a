import { matchIn } from '../text/match.ts';

/**
 * The sizes of Fargate tasks: CPU units → MiB of memory.
 * Source: Amazon ECS Developer Guide, "Fargate task size" (fargate-tasks-services).
 */
const SIZES: readonly (readonly [cpu: number, memoryMiB: readonly number[]])[] = [
  [256, [512, 1024, 2048]],
  [512, steps(1024, 4096, 1024)],
  [1024, steps(2048, 8192, 1024)],
  [2048, steps(4096, 16384, 1024)],
  [4096, steps(8192, 30720, 1024)],
  [8192, steps(16384, 61440, 4096)],
  [16384, steps(32768, 122880, 8192)],
  [32768, [61440, 122880, 249856]],
];

/** Not offered in every Region (refused in ap-northeast-1, observed 2026-08-15). */
export const NOT_EVERYWHERE_CPU = 32768;

/** Windows tasks begin at 1 vCPU and end at 4. Source: as above. */
export const WINDOWS_CPU: readonly number[] = [1024, 2048, 4096];

export const FARGATE_CPU: readonly number[] = SIZES.map(([cpu]) => cpu);

/** The memory sizes in MiB that go with so many CPU units; undefined where Fargate has no such CPU size. */
export function memorySizesOf(cpu: number): readonly number[] | undefined {
  return SIZES.find(([units]) => units === cpu)?.[1];
}

/** CPU units of `256`, `.25 vCPU` or `1 vcpu`. */
export function cpuUnitsOf(text: string | undefined): number | undefined {
  const units = matchIn(text, /^\s*(\d{1,9})\s*$/)?.[1];
  if (units !== undefined) return Number(units);
  const vcpus = matchIn(text, /^\s*(\d{0,6}\.?\d{1,6})\s*vcpu\s*$/i)?.[1];
  return vcpus === undefined ? undefined : Number(vcpus) * 1024;
}

/** MiB of `512`, `1GB` or `0.5 GB`. */
export function memoryMiBOf(text: string | undefined): number | undefined {
  const mebibytes = matchIn(text, /^\s*(\d{1,9})\s*$/)?.[1];
  if (mebibytes !== undefined) return Number(mebibytes);
  const gibibytes = matchIn(text, /^\s*(\d{0,6}\.?\d{1,6})\s*gb\s*$/i)?.[1];
  return gibibytes === undefined ? undefined : Number(gibibytes) * 1024;
}

function steps(from: number, to: number, step: number): readonly number[] {
  return Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step);
}
