// Owns saving a week while it is typed: the same law as a save by hand, answered for a page that goes on.
import type { StudentActor } from "~/app/domain/permission";
import type { Day, Id } from "~/app/domain/values";
import { parseFields } from "~/app/platform/form.server";
import { statusOf } from "~/app/platform/http.server";
import type { Services } from "~/app/platform/services.server";
import { placementsOfStudent } from "./placement-scope.server";
import { SaveEntry, saveEntry } from "./save-entry.server";
import { columnOfDay } from "./stay-of";

type On = Pick<Services, "db" | "clock">;
type Answered = { status: number } & (
  | { is: "saved"; version: number }
  | { is: "invalid"; errors: Record<string, string[]> }
  | { is: "conflict"; version: number; stands: { body: string; hours: string; tasks: string[] } }
  | { is: "gone" }
);

/** `saved` with the new version, `conflict` with what stands now, `invalid` where it cannot be read, `gone` where it cannot be
 * written. */
export async function saveAlone(
  on: On,
  actor: StudentActor,
  weekOf: string,
  form: FormData,
): Promise<Answered> {
  form.delete("intent");
  const parsed = parseFields(form, SaveEntry, { weekOf });
  if (!parsed.ok) {
    const { error } = parsed.answer().data.lastResult;
    const errors: Record<string, string[]> = {};
    for (const [name, keys] of Object.entries(error ?? {})) errors[name] = keys ?? [];
    return { is: "invalid", errors, status: 422 };
  }
  const saved = await saveEntry(on, actor, parsed.value);
  if (saved.ok) return { is: "saved", version: saved.value.version, status: 200 };
  if (saved.refusal.code !== "journal.changed_meanwhile")
    return { is: "gone", status: statusOf(saved.refusal) };
  const stands = await findStanding(on, actor, parsed.value.placementId, weekOf);
  return stands ? { is: "conflict", ...stands, status: 409 } : { is: "gone", status: 409 };
}

async function findStanding({ db }: On, actor: StudentActor, placementId: Id, weekOf: Day) {
  const row = await db.journalEntry.findFirst({
    where: {
      weekOf: columnOfDay(weekOf),
      placement: { id: placementId, ...placementsOfStudent(actor) },
    },
    select: { version: true, body: true, tasks: true, minutes: true },
  });
  if (!row) return null;
  const { version, body, tasks, minutes } = row;
  const hours = minutes === null ? "" : String(minutes / 60);
  return { version, stands: { body, hours, tasks: tasks.map(String) } };
}
