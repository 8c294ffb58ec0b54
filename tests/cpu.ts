/** Milliseconds of processor time that this process has spent: unlike the clock, it does not count what else the machine does. */
export const cpuMilliseconds = (): number => process.cpuUsage().user / 1000
