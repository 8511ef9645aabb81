// Owns how what is missing before a first day is said in a line: the first things by name, the rest as a count.
import type { StartGap } from "~/app/domain/start-gaps";
import { useT } from "~/app/messages/use-t";
import { gapText } from "./gap-text";

type Props = {
  gaps: readonly StartGap[];
  /** So many are named. */
  most?: number;
};

/** «差家长签名（知情同意书）、企业签章（三方协议），还有 2 项». */
export function GapWords({ gaps, most = 3 }: Props) {
  const t = useT("today");
  const law = useT("law");
  const words = [...new Set(gaps.map((gap) => gapText(t, law, gap)))];
  const rest = words.length - most;
  return (
    <>
      {t("lacks")}
      {words.slice(0, most).join(t("comma"))}
      {rest > 0 && t("more", { count: rest })}
    </>
  );
}
