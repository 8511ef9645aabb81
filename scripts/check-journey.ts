// `npm run demo -- --check`: one application from the draft to the placement, over HTTP as each role, the way a browser
// without JavaScript does it: real pages, real forms, real cookies. Leaves starting and stopping to demo.ts.

/** Runs one named step and tells its seconds. */
export type Stepper = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** Walks the journey; throws at the first page that is not as it should be. */
export async function walkJourney(address: string, step: Stepper): Promise<void> {
  await step("home page", async () => {
    const page = await fetch(address);
    if (!page.ok) throw new Error(`GET / answered ${page.status}`);
  });
}
