import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import type { GroupView } from "./read-word-groups.server";
import { WhyForm } from "./why-form";

type Props = {
  groups: readonly GroupView[];
  version: number;
  canChange: boolean;
  answer: FormAnswer | undefined;
};

/** The operator's own groups, each with a way to take it out. */
export function GroupList({ groups, version, canChange, answer }: Props) {
  const t = useT("synonyms");
  if (groups.length === 0) return <p className="text-soft">{t("own.none")}</p>;
  const said = ({ kind, words: [wider = "", ...others], ...group }: GroupView) =>
    kind === "same"
      ? [wider, ...others].join(t("join"))
      : t("own.narrower", { ...group, wider, others: others.join(t("join")) });
  return (
    <ul className="divide-y divide-line border-y border-line">
      {groups.map((group, at) => (
        <li key={group.key} className="py-2">
          <p className="break-words">{said(group)}</p>
          {group.kind === "same" && <p className="text-14 text-soft">{t("own.same")}</p>}
          {canChange && (
            <WhyForm
              id={`remove-${at}`}
              deed={{ intent: "remove", group: group.key }}
              open={t("own.remove")}
              label={t("own.remove_of", { words: group.words.join(t("join")) })}
              {...{ version, answer }}
            >
              {t("own.remove")}
            </WhyForm>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The groups of the house, folded: they are many and stay as they are. */
export function BuiltInGroups({ groups }: { groups: readonly (readonly string[])[] }) {
  const t = useT("synonyms");
  return (
    <details>
      <summary className="link cursor-pointer py-2">
        {t("built_in.show", { count: groups.length })}
      </summary>
      <ul className="divide-y divide-line">
        {groups.map((words) => (
          <li key={words[0]} className="break-words py-1">
            {words.join(t("join"))}
          </li>
        ))}
      </ul>
    </details>
  );
}
