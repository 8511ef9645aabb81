// Owns the photos of a week: shown, put in, taken out.
import { Form } from "@remix-run/react";
import { useState } from "react";
import { mostPhotos } from "~/app/domain/journal";
import type { Id } from "~/app/domain/values";
import { FileField } from "~/app/features/files/file-field";
import type { FileLine } from "~/app/features/files/read-files.server";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button } from "~/app/ui/button";

/** Photos side by side; a press opens one. */
export function PhotoRow({
  photos,
  placementId,
}: {
  photos: readonly FileLine[];
  placementId?: Id;
}) {
  const t = useT("journal");
  if (photos.length === 0) return null;
  return (
    <ul className="flex flex-wrap">
      {photos.map(({ fileId, name }) => (
        <li key={fileId} className="mb-3 mr-3">
          <a
            href={paths.file(fileId)}
            className="block overflow-hidden rounded-8 border border-line"
          >
            <img
              src={paths.file(fileId, { part: "thumb" })}
              alt={name}
              loading="lazy"
              width={104}
              height={104}
              className="h-[104px] w-[104px] object-cover"
            />
          </a>
          {placementId && (
            <Form method="post">
              <input type="hidden" name="placementId" value={placementId} />
              <input type="hidden" name="fileId" value={fileId} />
              <Button name="intent" value="drop_photo" look="plain" size="small">
                {t("photo.drop")}
                <span className="sr-only"> {name}</span>
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The photos of a week that can be written, with the form for one more: where the line is cut, what was chosen stays. */
export function WeekPhotos({
  photos,
  placementId,
}: {
  photos: readonly FileLine[];
  placementId: Id;
}) {
  const t = useT("journal");
  const [isCut, setCut] = useState(false);
  return (
    <section className="space-y-3">
      <h2 className="text-18 font-bold">{t("photo.title")}</h2>
      <PhotoRow photos={photos} placementId={placementId} />
      {photos.length < mostPhotos ? (
        <Form
          method="post"
          encType="multipart/form-data"
          className="space-y-3"
          onSubmit={(event) => {
            setCut(!navigator.onLine);
            if (!navigator.onLine) event.preventDefault();
          }}
        >
          <noscript>
            <p className="font-bold">{t("photo.first")}</p>
          </noscript>
          <input type="hidden" name="placementId" value={placementId} />
          <input type="hidden" name="intent" value="photo" />
          <FileField
            id="photo-file"
            name="file"
            label={t("photo.add")}
            errors={undefined}
            optional
          />
          <Button>{t("photo.send")}</Button>
          <p role="status" className="font-bold text-stop">
            {isCut && t("photo.cut")}
          </p>
          <p className="text-14 text-soft">{t("photo.hint")}</p>
        </Form>
      ) : (
        <p className="text-soft">{t("photo.full", { most: mostPhotos })}</p>
      )}
    </section>
  );
}
