/** Resolves with the signal when the process is told to end. A second signal ends it at once, as signals do. */
export const untilStopped = (): Promise<string> =>
  new Promise((resolve) => {
    const told = (signal: NodeJS.Signals) => {
      process.off('SIGINT', told).off('SIGTERM', told);
      resolve(signal);
    };
    process.once('SIGINT', told).once('SIGTERM', told);
  });
