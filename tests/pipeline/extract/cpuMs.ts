/** Milliseconds of processor time that a task takes; other work on the machine does not count. */
export function cpuMs(task: () => unknown): number {
  const before = process.cpuUsage();
  task();
  return process.cpuUsage(before).user / 1000;
}
