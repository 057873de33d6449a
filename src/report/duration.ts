/** `4 min 12 s`; seconds are rounded, and what is zero is left out. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const parts = [
    [Math.floor(whole / 3600), 'h'],
    [Math.floor((whole % 3600) / 60), 'min'],
    [whole % 60, 's'],
  ].filter(([count]) => count !== 0);
  return parts.length === 0 ? 'under 1 s' : parts.map(([count, unit]) => `${count} ${unit}`).join(' ');
}

/** `04:12`: minutes and seconds since `start`; minutes go on after 59. */
export function clockSince(start: Date, at: Date): string {
  const seconds = Math.max(0, Math.floor((at.getTime() - start.getTime()) / 1000));
  return [Math.floor(seconds / 60), seconds % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** `09:46:39`, in UTC. */
export function timeOfDay(at: Date): string {
  return at.toISOString().slice(11, 19);
}

export function secondsBetween(start: Date, end: Date): number {
  return (end.getTime() - start.getTime()) / 1000;
}
