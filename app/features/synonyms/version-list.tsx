import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { InstantText } from "~/app/ui/date-text";
import { Tag } from "~/app/ui/tag";
import type { VersionView } from "./read-word-groups.server";
import { WhyForm } from "./why-form";

type Props = {
  versions: readonly VersionView[];
  /** The one in force. */
  version: number;
  canChange: boolean;
  answer: FormAnswer | undefined;
};

/** Every version, newest first: when, who, why, and the way back to it; last the state before there was any. */
export function VersionList({ versions, version, canChange, answer }: Props) {
  const t = useT("synonyms");
  if (versions.length === 0) return <p className="text-soft">{t("versions.none")}</p>;
  const back = (number: number) =>
    canChange &&
    number !== version && (
      <WhyForm
        id={`restore-${number}`}
        deed={{ intent: "restore", number: String(number) }}
        open={t(number > 0 ? "versions.restore" : "versions.restore_start")}
        label={number > 0 ? t("versions.restore_of", { number }) : t("versions.restore_start")}
        {...{ version, answer }}
      >
        {t(number > 0 ? "versions.restore" : "versions.restore_start")}
      </WhyForm>
    );
  return (
    <ol className="divide-y divide-line border-y border-line">
      {versions.map(({ number, at, by, note, groups, restores }) => (
        <li key={number} className="py-2">
          <p>
            {t("versions.line", { number })} · {t("versions.groups", { count: groups })}{" "}
            {number === version && <Tag tone="good">{t("versions.in_force")}</Tag>}
          </p>
          <p className="break-words text-14 text-soft">
            <InstantText at={at} /> · {t("by", { name: by, note })}
          </p>
          {restores !== null && (
            <p className="text-14 text-soft">
              {restores > 0
                ? t("versions.restores", { number: restores })
                : t("versions.restores_start")}
            </p>
          )}
          {back(number)}
        </li>
      ))}
      {versions.at(-1)?.number === 1 && (
        <li className="py-2">
          <p>{t("versions.start")}</p>
          {back(0)}
        </li>
      )}
    </ol>
  );
}
