/**
 * Calls back once the process has worked for so long. Time in which it got no processor, on a busy machine, counts not;
 * but after WAITS times as long by the clock on the wall it calls back all the same.
 */
export function startClock(
  timeoutMs: number,
  onTimeout: () => void,
): { readonly stop: () => void; readonly extend: (ms: number) => void } {
  let limitMs = timeoutMs
  const started = performance.now()
  let seenAt = started
  let seenCpuMs = cpuMs()
  let workedMs = 0
  const timer = setInterval(() => {
    const now = performance.now()
    const cpu = cpuMs()
    workedMs += Math.min(now - seenAt, cpu - seenCpuMs)
    seenAt = now
    seenCpuMs = cpu
    if (workedMs > limitMs || now - started > limitMs * WAITS) onTimeout()
  }, TICK_MS)
  return {
    stop: () => clearInterval(timer),
    extend: (ms) => {
      limitMs += ms
    },
  }
}

const TICK_MS = 100
const WAITS = 10

function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
