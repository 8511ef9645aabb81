import type { ReactNode } from "react";
import { useT } from "~/app/messages/use-t";
import { Notice } from "~/app/ui/notice";
import { fieldName, useFaultText } from "./fault-text";
import { FoundList } from "./found-list";
import { type Advice, type Fault, isUnlawful } from "./listing-faults";

type Props = {
  faults: readonly Fault[];
  /** What stops nothing and is worth a look. */
  advice?: readonly Advice[];
  /** Where a fault is put right; none for those who only read. */
  actions?: ReactNode;
};

/** What stands in the way of a submission: first what the law forbids, then what is missing. */
export function ListingFaultsNotice({ faults, advice = [], actions }: Props) {
  const t = useT("listings");
  const say = useFaultText();
  const unlawful = faults.filter(isUnlawful);
  const missing = faults.filter((fault) => !isUnlawful(fault));
  return (
    <div className="space-y-3">
      {unlawful.length > 0 && (
        <Notice
          tone="stop"
          title={t("preview.unlawful_title", { n: unlawful.length })}
          actions={actions}
        >
          <ul>
            {unlawful.map((fault, index) => (
              <li key={index} className="pt-1">
                <strong>{fieldName(fault.field, t)}</strong>
                {fault.is === "words" ? <FoundList found={[fault]} /> : <> · {say(fault)}</>}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {missing.length > 0 && (
        <Notice
          tone="act"
          title={t("preview.incomplete_title", { n: missing.length })}
          actions={actions}
        >
          <ul>
            {missing.map((fault, index) => (
              <li key={index}>
                {fault.is !== "missing" && <strong>{fieldName(fault.field, t)} · </strong>}
                {say(fault)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {advice.length > 0 && (
        <Notice tone="act" title={t("preview.advice_title")} actions={actions}>
          <ul>
            {advice.map((one) => (
              <li key={one.rule + one.field}>
                <strong>{fieldName(one.field, t)}</strong> · {say(one)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
