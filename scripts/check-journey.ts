// `npm run demo -- --check`: one application from the draft to the placement, over HTTP as each role, the way a browser
// without JavaScript does it: real pages, real forms, real cookies. Leaves starting and stopping to demo.ts.
import pg from "pg";
import type { DemoKey } from "~/app/features/accounts/demo-logins.data";
import { paths } from "~/app/paths";
import { listing, note, respondBy, words } from "./check-journey.data";
import { becomes } from "./engines/processes";
import type { Entries } from "./fill-form";
import { openPlainBrowser, type Page, type PlainBrowser } from "./plain-browser";

/** Runs one named step and tells its seconds. */
export type Stepper = <T>(name: string, work: () => Promise<T>) => Promise<T>;
type Market = { address: string; databaseUrl: string };

/** Patience on a busy machine, in milliseconds; how long it really took is the time of the step. */
const SEARCHABLE_WITHIN = 20_000;
const SWEPT_WITHIN = 75_000;

/** Walks the journey; throws at the first page that is not as it should be. Needs demo logins and the test clock. */
export async function walkJourney({ address, databaseUrl }: Market, step: Stepper): Promise<void> {
  const enter = (key: DemoKey) => enterAs(address, key);
  const listingId = await step("recruiter submits a listing", async () =>
    postListing(await enter("recruiter")),
  );
  await step("operator approves it", async () => {
    await submit(await enter("operator"), paths.operator.listing(listingId), {
      verdict: "approved",
    });
  });
  await step("student finds it", async () => {
    const student = await enter("student");
    const search = paths.listings.search({ q: words });
    await until("the listing in the search", SEARCHABLE_WITHIN, async () =>
      links(await student.open(search)).includes(paths.listings.show(listingId)),
    );
  });
  const applicationId = await step("student applies, pressing twice", async () =>
    applyTwice(await enter("student"), listingId),
  );
  await step("recruiter shortlists and offers", async () => {
    const recruiter = await enter("recruiter");
    const application = paths.enterprise.application(applicationId);
    expectLink(await recruiter.open(paths.enterprise.applicants(listingId)), application);
    await submit(recruiter, application, { move: "shortlist" });
    await submit(recruiter, application, { move: "offer", respondBy: respondBy() });
  });
  await step("student accepts", async () => {
    await submit(await enter("student"), paths.student.application(applicationId), {
      move: "accept",
    });
  });
  await step("a day passes", () => passADay(databaseUrl));
  await step("school approves", async () => {
    const college = await enter("college");
    const application = paths.school.application(applicationId);
    await until("the school's turn", SWEPT_WITHIN, async () =>
      (await college.open(application)).html.includes('value="approve"'),
    );
    await submit(college, application, { move: "approve" });
  });
  await step("adviser sees the placement", async () => {
    const adviser = await enter("adviser");
    const home = links(await adviser.open(paths.school.home()));
    const boards = new Set(home.filter((link) => link.startsWith(paths.school.classBoard(""))));
    const application = paths.school.application(applicationId);
    for (const board of boards) {
      if (links(await adviser.open(`${board}?group=placed`)).includes(application)) return;
    }
    throw new Error("no class board shows the student among those who are placed");
  });
  await step("student reads the notices", async () => {
    const inbox = await (await enter("student")).open(paths.inbox());
    if (!inbox.text.includes(listing().title)) throw new Error(`no notice: ${inbox.text}`);
  });
}

/** A browser of its own, signed in by the login card of the demo. */
async function enterAs(address: string, key: DemoKey): Promise<PlainBrowser> {
  const browser = openPlainBrowser(address, fetch);
  await submit(browser, paths.demo.logins(), { key });
  return browser;
}

/** Sends a form that the page offers; what comes back must be a page, not a refusal. */
async function submit(browser: PlainBrowser, path: string, entries: Entries): Promise<Page> {
  return accepted(await browser.submit(path, entries));
}

function accepted(page: Page): Page {
  if (page.status === 200) return page;
  throw new Error(`${page.path} answered ${page.status}: ${page.text.slice(0, 500)}`);
}

/** Draft, form, preview, submit; returns the listing's id. */
async function postListing(recruiter: PlainBrowser): Promise<string> {
  const { title, ...fields } = listing();
  const editor = await submit(recruiter, paths.enterprise.newListing(), {
    kind: "internship",
    title,
  });
  const preview = accepted(await recruiter.send(editor, { ...fields, intent: "preview" }));
  const listingId = idIn(preview);
  if (preview.path !== paths.enterprise.preview(listingId)) {
    throw new Error(`no preview but ${preview.path}: ${preview.text.slice(0, 500)}`);
  }
  accepted(await recruiter.send(preview, { version: versionIn(preview) }));
  return listingId;
}

/** Two presses of one button make one application; returns its id. */
async function applyTwice(student: PlainBrowser, listingId: string): Promise<string> {
  expectLink(await student.open(paths.listings.show(listingId)), paths.listings.apply(listingId));
  const page = await student.open(paths.listings.apply(listingId));
  const [first, second] = await Promise.all([
    student.send(page, { note }),
    student.send(page, { note }),
  ]);
  const ids = [first, second].map((answer) => idIn(accepted(answer)));
  if (ids[0] === undefined || ids[0] !== ids[1]) {
    throw new Error(`two presses made two applications: ${ids.join(", ")}`);
  }
  expectLink(await student.open(paths.student.applications()), paths.student.application(ids[0]));
  return ids[0];
}

const links = ({ html }: Page) =>
  [...html.matchAll(/<a\b[^>]*\bhref="([^"?#]*)/g)].map(([, href = ""]) => href);

function expectLink(page: Page, path: string): void {
  if (links(page).includes(path)) return;
  throw new Error(`${page.path} has no link to ${path}: ${page.text.slice(0, 500)}`);
}

/** The id in the address of a page. */
function idIn(page: Page): string {
  const [id] = /[\da-f]{8}-[\da-f-]{27}/.exec(page.path) ?? [];
  if (id) return id;
  throw new Error(`no id in ${page.path}: ${page.text.slice(0, 500)}`);
}

/** The hidden version, by which the form that submits is told from those of the page's frame. */
function versionIn({ html, path }: Page): string {
  const [, version] = /name="version" value="(\d+)"/.exec(html) ?? [];
  if (version) return version;
  throw new Error(`${path} cannot be submitted`);
}

async function until(what: string, patience: number, isSo: () => Promise<boolean>): Promise<void> {
  if (await becomes(isSo, patience)) return;
  throw new Error(`${what} did not come within ${patience / 1000} s`);
}

/** Moves the clock of web and worker on, past the hours in which a yes can be taken back. */
async function passADay(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(
    `insert into "TestClock" (id, "offsetSeconds") values (1, 90000)
     on conflict (id) do update set "offsetSeconds" = excluded."offsetSeconds"`,
  );
  await client.end();
}
