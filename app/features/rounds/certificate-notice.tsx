// Owns the certificate of a result in words: stable or not, where it is not, and how much lies between all stable results.
import { useT } from "~/app/messages/use-t";
import { Notice } from "~/app/ui/notice";
import { Stat } from "~/app/ui/stat";
import type { RoundResult } from "./read-round-result.server";

type Props = { result: RoundResult; nameOf: (programmeId: string) => string };

/** What the check found. */
export function CertificateNotice({ result, nameOf }: Props) {
  const t = useT("rounds");
  const { certificate, closedIds, students, number, filledBy } = result;
  const { isStable, blocking, blockingPairs, unfit, overfull } = certificate;
  const whoOf = (entryId: string) => students[entryId] ?? "";
  return (
    <div className="space-y-4">
      <p className="text-soft">{t("run_head", { n: number, by: t(`by.${filledBy}`) })}</p>
      <Notice
        tone={isStable ? "good" : "stop"}
        title={isStable ? t("stable") : t("unstable", { n: blocking })}
      >
        {unfit + overfull > 0 && <p>{t("faults", { unfit, overfull })}</p>}
        <ul>
          {blockingPairs.map(({ entryId, programmeId }) => (
            <li key={entryId + programmeId}>
              {t("unstable_pair", { name: whoOf(entryId), programme: nameOf(programmeId) })}
            </li>
          ))}
        </ul>
      </Notice>
      <div className="grid grid-cols-2 gap-4 md:grid-cols-3">
        <Stat label={t("placed")} value={`${certificate.placed} / ${certificate.students}`} />
        <Stat label={t("got_first")} value={certificate.first} />
        <Stat label={t("between")} value={certificate.between} />
      </div>
      <p className="text-14 text-soft">{t("between_hint")}</p>
      {closedIds.length > 0 && <p>{t("closed", { names: closedIds.map(nameOf).join(", ") })}</p>}
    </div>
  );
}
