import { useT } from "~/app/messages/use-t";
import { Notice } from "~/app/ui/notice";
import { useFaultText } from "./fault-text";
import { ListingFaultsNotice } from "./listing-faults-notice";
import { useFieldName } from "./part-name";
import type { ReviewedListing } from "./read-review.server";

/** What the machine found in a submitted listing: what the law forbids, and what a person has to judge. */
export function MachineView({ listing }: { listing: ReviewedListing }) {
  const t = useT("listings");
  const life = useT("life");
  const say = useFaultText();
  const { faults, advice, draft } = listing;
  const nameOf = useFieldName(draft.kind);
  return (
    <section className="space-y-3">
      <h2 className="text-18 font-bold">{t("review.machine")}</h2>
      {faults.length + advice.length === 0 && <p>{t("review.machine_none")}</p>}
      <ListingFaultsNotice faults={faults} />
      {advice.length > 0 && (
        <Notice tone="act" title={life("desk.advice")}>
          <ul>
            {advice.map((one, index) => (
              <li key={index} className="pt-1">
                <strong>{nameOf(one.field)}</strong> · {say(one)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </section>
  );
}
