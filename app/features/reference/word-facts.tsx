import type { ReferenceTable } from "~/app/domain/reference";
import { tablesWithAliases } from "~/app/domain/reference-correction";
import { useT } from "~/app/messages/use-t";
import { DefinitionList } from "~/app/ui/definition-list";
import { useGroupText } from "./group-text";
import type { WordView } from "./read-word.server";

/** All that a word says of itself, line by line. */
export function WordFacts({ table, word }: { table: ReferenceTable; word: WordView }) {
  const t = useT("reference");
  const groupText = useGroupText();
  const aliases = word.aliases.length > 0 ? word.aliases.join("、") : t("no_aliases");
  return (
    <DefinitionList
      items={[
        { term: t("code"), detail: word.code },
        { term: t("zhCN"), detail: word.zhCN },
        { term: t("zhHK"), detail: word.zhHK },
        { term: t("en"), detail: word.en },
        ...(tablesWithAliases.includes(table) ? [{ term: t("aliases"), detail: aliases }] : []),
        ...(word.group ? [{ term: t("group"), detail: groupText(table, word.group) }] : []),
        ...word.facts.map(({ key, value }) => ({
          term: t(`facts.${key}`),
          detail: value === true ? t("yes") : value,
        })),
      ]}
    />
  );
}
