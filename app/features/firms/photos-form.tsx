// Owns the photos of a firm in its editor: brought one by one, each with its words and its place in the row.
import { Form } from "@remix-run/react";
import { mostPhotos } from "~/app/domain/firm-page";
import { FileField } from "~/app/features/files/file-field";
import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button } from "~/app/ui/button";
import { EmptyState } from "~/app/ui/empty-state";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextField } from "~/app/ui/field";
import type { FirmEditor } from "./read-firm-editor.server";
import type { FirmPhoto } from "./read-firm-story.server";
import { type Answer, answerTo, useFirmForm } from "./use-firm-form";

type Props = { firm: FirmEditor; answer: Answer };

export function PhotosForm({ firm: { photos }, answer }: Props) {
  const t = useT("firms");
  return (
    <div className="max-w-read space-y-4">
      <p className="text-soft">{t("edit.photos_hint", { most: mostPhotos })}</p>
      {photos.length === 0 && (
        <EmptyState title={t("edit.no_photos")} text={t("edit.no_photos_text")} />
      )}
      <ol className="border-t border-line">
        {photos.map((photo, n) => (
          <li key={photo.fileId} className="border-b border-line py-3">
            <Photo photo={photo} n={n + 1} of={photos.length} answer={answer} />
          </li>
        ))}
      </ol>
      {photos.length < mostPhotos && <Bring key={photos.length} answer={answer} />}
    </div>
  );
}

type PhotoProps = { photo: FirmPhoto; n: number; of: number; answer: Answer };

function Photo({ photo: { fileId, caption }, n, of, answer }: PhotoProps) {
  const t = useT("firms");
  const own = answerTo(answer, { intent: "photo", fileId });
  const labels = { caption: t("edit.caption") };
  const { form, field, faults } = useFirmForm(`photo-${fileId}`, own, { caption }, labels);
  const name = t("edit.photo_n", { n });
  const about = <span className="sr-only"> {name}</span>;
  return (
    <div className="sm:flex">
      <img
        src={paths.file(fileId, { part: "thumb" })}
        alt={caption || name}
        width={120}
        height={120}
        loading="lazy"
        className="mb-2 mr-4 h-24 w-24 shrink-0 rounded-8 border border-line object-cover"
      />
      <div className="min-w-0 flex-1 space-y-2">
        <Form method="post" id={form.id} noValidate className="space-y-2">
          <ErrorSummary faults={faults} />
          <input type="hidden" name="intent" value="photo" />
          <input type="hidden" name="fileId" value={fileId} />
          <TextField {...field("caption")} hint={t("edit.caption_hint")} optional />
          <div className="cluster">
            <Button name="to" value="stay" size="small">
              {t("edit.save")}
              {about}
            </Button>
            {n > 1 && (
              <Button name="to" value="up" size="small">
                {t("edit.up")}
                {about}
              </Button>
            )}
            {n < of && (
              <Button name="to" value="down" size="small">
                {t("edit.down")}
                {about}
              </Button>
            )}
          </div>
        </Form>
        <Form method="post">
          <input type="hidden" name="fileId" value={fileId} />
          <Button name="intent" value="remove" size="small">
            {t("edit.remove")}
            {about}
          </Button>
        </Form>
      </div>
    </div>
  );
}

function Bring({ answer }: { answer: Answer }) {
  const files = useT("files");
  const sayRefusal = useRefusalText();
  const own = answerTo(answer, { intent: "bring" });
  const { form, field } = useFirmForm("firm-photo", own, {}, { file: files("add") });
  const { id, name, label, errors: typed, defaultValue } = field("file");
  const no = sayRefusal(own?.refusal);
  const errors = [...(typed ? [files("choose")] : []), ...(no ? [no] : [])];
  return (
    <Form method="post" encType="multipart/form-data" id={form.id} noValidate className="space-y-4">
      <ErrorSummary faults={errors.map((text) => ({ id, label, text }))} />
      <input type="hidden" name="intent" value="bring" />
      <FileField {...{ id, name, label, errors }} before={defaultValue} />
      <Button pending={files("sending")}>{files("send")}</Button>
    </Form>
  );
}
