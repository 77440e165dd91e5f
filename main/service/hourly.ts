const hour = 60 * 60 * 1000;

/** Does something every hour without keeping the process alive; answers with how to stop. */
export function hourly(work: () => void): () => void {
  const timer = setInterval(work, hour);
  timer.unref();
  return () => clearInterval(timer);
}
