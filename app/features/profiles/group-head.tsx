// Owns what stands above the questions of a group: the way back with how far one is, why it is asked, and what telling
// more would meet today, in true figures.
import { Link } from "@remix-run/react";
import { ArrowLeft } from "lucide-react";
import { groupsToDo } from "~/app/domain/profile";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { GroupPage } from "./read-group-page.server";
import { useBrings } from "./use-brings";

/** A way back that says where it leads. */
export function BackLink({ to, text, aside }: { to: string; text: string; aside?: string }) {
  return (
    <p className="flex flex-wrap items-baseline pb-3">
      <Link to={to} className="link mr-auto inline-flex items-center py-2">
        <ArrowLeft size={18} aria-hidden className="mr-1 shrink-0" />
        {text}
      </Link>
      {aside && <span className="num pl-3 text-14 text-soft">{aside}</span>}
    </p>
  );
}

export function GroupHead({ page: { group, profile, openings } }: { page: GroupPage }) {
  const t = useT("profiles");
  const brings = useBrings(openings)(group);
  const left = groupsToDo(profile.filled).length;
  const aside = left === 0 ? t("progress.whole") : t("progress.left", { count: left });
  return (
    <>
      <BackLink to={paths.student.profile()} text={t("title")} aside={aside} />
      <p>{t(`groups.${group}.text`)}</p>
      {brings && <p className="pt-2 font-medium text-bridge">{brings}</p>}
      <div className="pb-3" />
    </>
  );
}
