/** Pairs of CPU units and MiB that Fargate takes (page fargate-tasks-services). */
const SIZES: readonly {
  readonly cpu: number;
  readonly from: number;
  readonly to: number;
  readonly step: number;
}[] = [
  { cpu: 512, from: 1024, to: 4096, step: 1024 },
  { cpu: 1024, from: 2048, to: 8192, step: 1024 },
  { cpu: 2048, from: 4096, to: 16384, step: 1024 },
  { cpu: 4096, from: 8192, to: 30720, step: 1024 },
  { cpu: 8192, from: 16384, to: 61440, step: 4096 },
  { cpu: 16384, from: 32768, to: 122880, step: 8192 },
];
const SMALLEST = [512, 1024, 2048];
const LARGEST = [61440, 122880, 249856];

export function isFargateSize(cpu: string, memory: string): boolean {
  const units = cpuUnits(cpu);
  const mib = memoryMiB(memory);
  if (units === 256) return SMALLEST.includes(mib);
  if (units === 32768) return LARGEST.includes(mib);
  return SIZES.some(
    (size) => size.cpu === units && mib >= size.from && mib <= size.to && (mib - size.from) % size.step === 0,
  );
}

/** `256`, `.25 vCPU` or `1vCPU` in CPU units (API shape RegisterTaskDefinitionRequest). */
export function cpuUnits(cpu: string): number {
  const match = /^\s*([\d.]+)\s*vcpu\s*$/i.exec(cpu);
  return match === null ? Number(cpu) : Number(match[1]) * 1024;
}

/** `512`, `1GB` or `0.5 GB` in MiB. */
export function memoryMiB(memory: string): number {
  const match = /^\s*([\d.]+)\s*gb\s*$/i.exec(memory);
  return match === null ? Number(memory) : Number(match[1]) * 1024;
}
