// People on all sides of one application, ready to act in a journey.
import type { EnterpriseActor, SchoolActor } from "~/app/domain/permission";
import { addDays, dayOf } from "~/app/domain/values";
import { paths } from "~/app/paths";
import type { Prisma } from "~/prisma/generated/client";
import type { Entries } from "~/scripts/fill-form";
import type { Page } from "~/scripts/plain-browser";
import type { App, Somebody } from "./app";
import {
  aListing,
  anEnterprise,
  anOperator,
  aRecruiter,
  aSchool,
  aSchoolStaff,
  aStudent,
} from "./factories";

/** A school with a student, an adviser and a college office; a firm with a recruiter; an operator. */
export async function thePeople(app: App) {
  const { services } = app;
  const school = await aSchool(services);
  const enterprise = await anEnterprise(services);
  const student = await aStudent(services, school, { name: "林嘉欣" });
  return {
    school,
    enterprise,
    student: student.actor,
    classmate: (await aStudent(services, school, { name: "何俊杰" })).actor,
    recruiter: await aRecruiter(services, enterprise.id),
    adviser: await aSchoolStaff(services, school),
    college: await aSchoolStaff(services, school, "college_office"),
    operator: await anOperator(services),
  };
}
export type People = Awaited<ReturnType<typeof thePeople>>;

/** The people with a live listing that search knows. */
export async function anOpenMarket(
  app: App,
  listing: Partial<Prisma.ListingUncheckedCreateInput> = {},
) {
  const people = await thePeople(app);
  const opening = await aListing(app.services, people.enterprise.id, listing);
  await app.run("reconcile-search");
  return { ...people, listing: opening };
}

/** The student presses the button of the apply page; the id of the application. */
export async function apply(app: App, student: Somebody, listingId: string, note = "我会焊接") {
  const page = await app.as(student).submit(paths.listings.apply(listingId), { note });
  return applicationIdOf(page);
}

/** The id in the address of an application's page. */
export function applicationIdOf({ path, status, text }: Page): string {
  const [, id] = /\/applications\/([\da-f-]{36})/.exec(path) ?? [];
  if (!id) throw new Error(`no application's page but ${path} (${status}): ${text}`);
  return id;
}

/** The firm makes a move on the application's page. */
export function moves(
  app: App,
  recruiter: EnterpriseActor,
  applicationId: string,
  entries: Entries & { move: string },
): Promise<Page> {
  return app.as(recruiter).submit(paths.enterprise.application(applicationId), entries);
}

/** An application with an offer that the student may answer for a week. */
export async function anOfferTo(
  app: App,
  { recruiter }: Pick<People, "recruiter">,
  student: Somebody,
  listingId: string,
) {
  const id = await apply(app, student, listingId);
  await moves(app, recruiter, id, { move: "shortlist" });
  const respondBy = addDays(dayOf(app.services.clock.now()), 7);
  await moves(app, recruiter, id, { move: "offer", respondBy });
  return id;
}

/** What a student is shown as on the board of the class. */
export async function boardOf(app: App, adviser: SchoolActor): Promise<string> {
  const page = await app.as(adviser).get(paths.school.classBoard(adviser.classId ?? ""));
  if (page.status !== 200) throw new Error(`the board answered ${page.status}`);
  return page.text;
}

/** The words of somebody's inbox, once the workers are done. */
export async function inboxOf(app: App, who: Somebody): Promise<string> {
  await app.drainJobs();
  return (await app.as(who).get(paths.inbox())).text;
}
