// Owns how the story of a firm is told on its page: photos, what speaks for it, where the work is.
import { useLocale, useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { DefinitionList } from "~/app/ui/definition-list";
import { formatFullDay } from "~/app/ui/format-date";
import type { FirmPhoto, FirmSite, FirmStory as Story } from "./read-firm-story.server";

export function FirmStory({ story }: { story: Story }) {
  const { photos, sites } = story;
  return (
    <div className="max-w-read space-y-6 pb-6">
      {photos.length > 0 && <Photos photos={photos} />}
      <Record story={story} />
      {sites.length > 0 && <Sites sites={sites} />}
    </div>
  );
}

function Photos({ photos }: { photos: readonly FirmPhoto[] }) {
  const t = useT("firms");
  return (
    <section aria-label={t("photos")}>
      <ul className="grid grid-cols-2 gap-2 sm:grid-cols-4">
        {photos.map(({ fileId, caption }, n) => (
          <li key={fileId} className="keep-whole">
            <a href={paths.file(fileId)}>
              <img
                src={paths.file(fileId, { part: "thumb" })}
                alt={caption || t("edit.photo_n", { n: n + 1 })}
                width={320}
                height={240}
                loading="lazy"
                className="h-32 w-full rounded-8 border border-line object-cover"
              />
            </a>
            {caption && <p className="break-words pt-1 text-14 text-soft">{caption}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Record({ story: { stayed, answers, checked } }: { story: Story }) {
  const t = useT("firms");
  const locale = useLocale();
  const items = [
    ...(checked
      ? [
          {
            term: t("checked"),
            detail: t("checked_said", {
              kind: t(`kind.${checked.kind}`),
              number: checked.number,
              day: formatFullDay(checked.on, locale),
            }),
          },
        ]
      : []),
    ...(stayed === null
      ? []
      : [{ term: t("stayed_term"), detail: t("stayed", { count: stayed }) }]),
    {
      term: t("answers"),
      detail: answers ? t("answers_said", answers) : t("answers_few"),
    },
  ];
  return (
    <section aria-labelledby="firm-record">
      <h2 id="firm-record" className="pb-1 text-18 font-bold">
        {t("record")}
      </h2>
      <DefinitionList items={items} />
    </section>
  );
}

function Sites({ sites }: { sites: readonly FirmSite[] }) {
  const t = useT("firms");
  return (
    <section aria-labelledby="firm-sites">
      <h2 id="firm-sites" className="pb-1 text-18 font-bold">
        {t("sites")}
      </h2>
      <DefinitionList
        items={sites.map(({ name, place, address }) => ({
          term: name,
          detail: address.startsWith(place) ? address : `${place} ${address}`,
        }))}
      />
    </section>
  );
}
