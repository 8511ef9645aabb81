// Owns forms that carry a file: how large one may be, and how one that is larger is still answered in words.
import { readForm } from "./form.server";

/** Bytes of a file that a form may carry. */
export const largestUpload = 20_000_000;
/** Bytes of a body that is read to its end, though it is not kept, so that the browser hears the answer. */
export const largestHeardUpload = 200_000_000;
/** Beside the file stand a few fields and the lines between them. */
const roomForFields = 100_000;

export type Upload = {
  /** The fields as typed; the file's field holds its name, "" for none. */
  form: FormData;
  file: { name: string; bytes: Buffer } | null;
  isTooLarge: boolean;
};

/** Reads a form with one file in `field`, of at most `largest` bytes. Far too large: the body is let go by unread, and
 * the form is empty; else what was typed is there. 400 when it is no form at all. */
export async function readUpload(
  request: Request,
  field: string,
  largest = largestUpload,
): Promise<Upload> {
  const size = Number(request.headers.get("content-length") ?? 0);
  if (size > largestUpload + roomForFields) {
    await letGo(request.body);
    return { form: new FormData(), file: null, isTooLarge: true };
  }
  const form = await readForm(request);
  const sent = form.get(field);
  const isFile = sent instanceof File && sent.name !== "";
  const file = isFile ? { name: sent.name, bytes: Buffer.from(await sent.arrayBuffer()) } : null;
  form.set(field, file?.name ?? "");
  return { form, file, isTooLarge: (file?.bytes.length ?? 0) > largest };
}

async function letGo(body: ReadableStream<Uint8Array> | null): Promise<void> {
  const reader = body?.getReader();
  while (reader && !(await reader.read()).done);
}

export type Uploads = {
  form: FormData;
  files: { name: string; bytes: Buffer }[];
  isTooLarge: boolean;
};

/** Reads a form with any number of files in `field`, of at most `largest` bytes together; fields stay, files leave it. */
export async function readUploads(
  request: Request,
  field: string,
  largest: number,
): Promise<Uploads> {
  const size = Number(request.headers.get("content-length") ?? 0);
  if (size > largest + roomForFields) {
    await letGo(request.body);
    return { form: new FormData(), files: [], isTooLarge: true };
  }
  const form = await readForm(request, largest + roomForFields);
  const sent = form.getAll(field).filter((one) => one instanceof File && one.name !== "") as File[];
  form.delete(field);
  const files = await Promise.all(
    sent.map(async (file) => ({ name: file.name, bytes: Buffer.from(await file.arrayBuffer()) })),
  );
  return { form, files, isTooLarge: false };
}
