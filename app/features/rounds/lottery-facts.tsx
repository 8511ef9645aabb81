// Owns how the lottery can be recomputed by whoever takes part.
import { useT } from "~/app/messages/use-t";
import { DefinitionList } from "~/app/ui/definition-list";

type Props = {
  digest: string;
  seed: string | null;
  entryId?: string | null;
  ticket?: string | null;
};

/** Digest, seed and the own ticket, as far as they are told. */
export function LotteryFacts({ digest, seed, entryId, ticket }: Props) {
  const t = useT("rounds");
  const code = (text: string) => <code className="break-all text-14">{text}</code>;
  const own = [
    ...(entryId ? [{ term: t("entry"), detail: code(entryId) }] : []),
    ...(ticket ? [{ term: t("ticket"), detail: code(ticket) }] : []),
  ];
  return (
    <details>
      <summary className="link py-2">{t("lottery")}</summary>
      <p className="max-w-read py-2">{t("lottery_text")}</p>
      <DefinitionList
        items={[
          { term: t("digest"), detail: code(digest) },
          { term: t("seed"), detail: seed ? code(seed) : t("seed_later") },
          ...own,
        ]}
      />
    </details>
  );
}
