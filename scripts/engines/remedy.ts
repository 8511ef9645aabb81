// Owns how a command says that it cannot go on: one sentence and what to do. Leaves exit codes to the commands.

/** A failure that the person at the keyboard can cure: the message names the cause and the remedy in one sentence. */
export class Remedy extends Error {
  override name = "Remedy";
}

const causes: [RegExp, string][] = [
  [
    /ENOSPC|No space left on device|Check free disk space/i,
    "The disk is full: free at least 500 MB, or choose another folder with --data DIR.",
  ],
  [
    /EDQUOT|quota exceeded/i,
    "The disk quota is used up: free at least 500 MB, or choose another folder with --data DIR.",
  ],
  [
    /EROFS|Read-only file system/i,
    "The folder is read-only: choose another folder with --data DIR.",
  ],
  [
    /EMFILE|Too many open files/i,
    "Too many files are open: raise the limit with `ulimit -n 4096` and start again.",
  ],
];

/** What to print for a failure: the sentence of a remedy, a known cause in words, or the whole error when it is a fault of ours. */
export function explain(error: unknown): string {
  if (error instanceof Remedy) return error.message;
  const text =
    error instanceof Error
      ? `${error.message} ${error.cause instanceof Error ? error.cause.message : ""}`
      : String(error);
  const known = causes.find(([pattern]) => pattern.test(text));
  if (known) return known[1];
  return error instanceof Error ? (error.stack ?? error.message) : text;
}
