// One class list as an office would send it, with the faults that offices make: brought by the college office of the login
// card and checked, so that its page shows what is wrong and how to mend it.
import type { SchoolActor } from "~/app/domain/permission";
import { checkRun } from "~/app/features/imports/check-run.server";
import { chooseColumns } from "~/app/features/imports/choose-columns.server";
import { takeFile } from "~/app/features/imports/take-file.server";
import type { Services } from "~/app/platform/services.server";
import { idOf } from "../market/dice";
import { faultyRoster } from "./faulty-roster.data";

const college: SchoolActor = {
  ...{ side: "school", role: "college_office", locale: null, majorCode: null, classId: null },
  personId: idOf("person", "college"),
  name: "",
  sessionId: idOf("session", "college"),
  schoolId: idOf("school", "beijiang"),
  collegeId: idOf("college", "beijiang", "机电学院"),
};

/** Leaves the import in state `checked`. Throws where the import machine refuses, for then the demo is not what it says. */
export async function leaveFaultyRoster(services: Services): Promise<void> {
  const entryYear = services.clock.now().getUTCFullYear();
  const fileName = `机电学院${entryYear}级新生花名册.csv`;
  const bytes = Buffer.from(`\ufeff${faultyRoster(entryYear)}`);
  const taken = await takeFile(services, college, { kind: "roster", bytes, fileName });
  if (!taken.ok) throw new Error(taken.refusal.code);
  const { runId } = taken.value;
  const chosen = await chooseColumns(services, college, { runId, columns: [] });
  if (!chosen.ok) throw new Error(chosen.refusal.code);
  const checked = await checkRun(services, runId);
  if (!checked.ok) throw new Error(checked.refusal.code);
}
