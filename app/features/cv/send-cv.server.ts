// Owns how a CV travels to a browser: as a paper that opens there, as a file that other programs read.
import type { StudentActor } from "~/app/domain/permission";
import type { Locale } from "~/app/domain/values";
import { serverTranslators } from "~/app/messages/server-translators";
import { orNotFound } from "~/app/platform/http.server";
import type { Services } from "~/app/platform/services.server";
import { readJsonResume } from "./read-json-resume.server";
import { cvAskedBy, findCv } from "./read-cv.server";
import { writeCvPdf } from "./write-cv-pdf.server";

type On = Pick<Services, "db" | "clock" | "reference">;

/** The student's CV as a PDF that the browser shows; `?contact=1` puts the contact of an adult on it. */
export async function sendCvPdf(
  services: On,
  actor: StudentActor,
  request: Request,
  locale: Locale,
): Promise<Response> {
  const cv = orNotFound(await findCv(services, actor, cvAskedBy(request, locale)));
  const title = `${titleOf(locale)} ${cv.name}`;
  const bytes = await writeCvPdf(cv, { title, locale, createdAt: services.clock.now() });
  return answer(bytes, "application/pdf", `inline; ${fileNameOf(title, "pdf")}`);
}

/** The student's profile as JSON Resume, to be saved. */
export async function sendCvJson(
  services: On,
  actor: StudentActor,
  request: Request,
  locale: Locale,
): Promise<Response> {
  const { withContact } = cvAskedBy(request, locale);
  const resume = orNotFound(await readJsonResume(services, actor, { locale, withContact }));
  const title = `${titleOf(locale)} ${resume.basics.name}`;
  const bytes = Buffer.from(JSON.stringify(resume, null, 2));
  const how = `attachment; ${fileNameOf(title, "json")}`;
  return answer(bytes, "application/json; charset=utf-8", how);
}

const titleOf = (locale: Locale) => serverTranslators[locale].textsOf("cv")("file_name");

function answer(bytes: Buffer, type: string, disposition: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": type,
      "content-length": String(bytes.length),
      "content-disposition": disposition,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}

/** RFC 6266: a plain name for old browsers, the real one beside it. */
function fileNameOf(title: string, ending: string): string {
  const coded = encodeURIComponent(`${title.toWellFormed()}.${ending}`).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `filename="cv.${ending}"; filename*=UTF-8''${coded}`;
}
