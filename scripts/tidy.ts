// Owns keeping a command that reads large files under half a gigabyte: left alone, the heap grows far past what it holds.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Gives back what nobody holds any more. */
export function tidy(): void {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
}

const everyRows = 2_500;

/** Tells progress on, tidying up every 2,500 rows. */
export function tidying(tell: (done: number, of: number) => void) {
  let tidied = 0;
  return (done: number, of: number): void => {
    tell(done, of);
    if (done - tidied < everyRows) return;
    tidied = done;
    tidy();
  };
}
