// Owns what the desk of certificates can be asked to do: issue those that are ticked, seal those that are ticked.
import { z } from "zod";
import type { SchoolActor } from "~/app/domain/permission";
import { Id } from "~/app/domain/values";
import type { From } from "./sign-paper.server";
import { paths } from "~/app/paths";
import { answerDeeds, deed } from "~/app/platform/deeds.server";
import type { Services } from "~/app/platform/services.server";
import { issueCertificates, mostCertificates } from "./issue-certificates.server";
import { sealCertificates } from "./seal-certificates.server";

const Ticked = z.object({
  tick: z.preprocess(
    (one) => [one ?? []].flat(),
    z.array(Id).min(1, "refusals:seal.none_ticked").max(mostCertificates),
  ),
});

/** Answers the forms of the desk, and leads back to it. */
export function answerCertificates(
  services: Services,
  actor: SchoolActor,
  request: Request,
  from: From,
) {
  const lead = (key: "issued" | "sealed", count: number) =>
    ({
      to: paths.school.certificates(),
      key: `certificates:said.${key}`,
      values: { count },
    }) as const;
  return answerDeeds(request, {
    issue: deed(
      Ticked,
      ({ tick }) => issueCertificates(services, actor, { placementIds: tick }),
      ({ paperIds }) => lead("issued", paperIds.length),
    ),
    seal: deed(
      Ticked,
      ({ tick }) => sealCertificates(services, actor, { paperIds: tick }, from),
      ({ sealed }) => lead("sealed", sealed),
    ),
  });
}
