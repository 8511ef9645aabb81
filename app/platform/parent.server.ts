// Owns the bond of web and worker with the command that started them: ready goes up, the end comes down.

/** Tells the command that started this process that it can serve; without such a command nothing happens. */
export function tellParentReady(): void {
  process.send?.("ready");
}

/**
 * Ends this process when the one that started it is gone, killed as it may be: its channel closes. The end is the
 * same as for SIGTERM, so that graceful stops run; after `patience` milliseconds it is by force.
 */
export function exitWithParent(patience = 10_000): void {
  if (!process.channel) return;
  process.once("disconnect", () => {
    setTimeout(() => process.exit(1), patience).unref();
    process.kill(process.pid, "SIGTERM");
  });
  process.channel.unref(); // the bond alone does not keep a process alive
}
