// What a student has told beside the school's data: one record with the paper that proves it.
import type { StudentActor } from "~/app/domain/permission";
import { storeFile } from "~/app/features/files/store-file.server";
import { saveRecord } from "~/app/features/profiles/save-record.server";
import { yes } from "./applications";
import type { TestServices } from "./database";
import { aPdf } from "./some-files";

/** The ids of both. */
export async function aTold(services: TestServices, student: StudentActor) {
  const file = { bytes: aPdf(), name: "证书.pdf", for: "profile" as const };
  const { fileId } = yes(await storeFile(services, student, file));
  const { recordId } = yes(
    await saveRecord(services, student, {
      ...{ version: "new", kind: "course", title: "电梯安装实训", organisation: "" },
      ...{ description: "", skillCodes: [], fileId },
    }),
  );
  return { fileId, recordId };
}
