// Owns reading the forms and the words of a page that this house rendered. Reads what React's server writes (quoted
// attributes, escaped text); it is no parser for anybody else's HTML. Filling a form in is fill-form.ts.

export type Control = {
  name: string;
  kind: "hidden" | "text" | "file" | "checkbox" | "radio" | "select";
  value: string;
  /** Whether it is sent as it stands: ticked, selected, or something one types into. */
  isOn: boolean;
  /** The values that a select offers. */
  options: string[];
};
export type FormButton = { name: string; value: string; action: string | null; label: string };
export type HtmlForm = {
  id: string;
  method: "get" | "post";
  action: string;
  controls: Control[];
  buttons: FormButton[];
};

type Tag = {
  name: string;
  attributes: Partial<Record<string, string>>;
  isEnd: boolean;
  textAfter: string;
};
/** A tag that begins here, and everything after it. */
type Here = { tag: Tag; rest: readonly Tag[] };

/** The forms of a page in their order, with the controls that stand elsewhere and name one by `form="…"`. */
export function formsOf(html: string): HtmlForm[] {
  const tags = tagsOf(html);
  const forms: HtmlForm[] = [];
  let open: HtmlForm | undefined;
  for (const tag of tags) {
    if (tag.name !== "form") continue;
    if (!tag.isEnd) forms.push(toForm(tag));
  }
  let nth = -1;
  for (const [at, tag] of tags.entries()) {
    if (tag.name === "form") open = tag.isEnd ? undefined : forms[(nth += 1)];
    const owner = tag.attributes.form;
    const form = owner === undefined ? open : forms.find(({ id }) => id === owner);
    if (form && isSent(tag)) addControl(form, { tag, rest: tags.slice(at + 1) });
  }
  return forms;
}

/** The words of a page as a reader sees them, in one line. */
export function textOf(html: string): string {
  const body = html.replace(/<(script|style|head|template)\b[\s\S]*?<\/\1>/g, " ");
  const words = body.replace(/<!--.*?-->/gs, "").replace(/<[^>]+>/g, " ");
  return unescapeHtml(words).replace(/\s+/g, " ").trim();
}

const isSent = ({ isEnd, attributes }: Tag) => !isEnd && attributes.disabled === undefined;

function toForm({ attributes }: Tag): HtmlForm {
  const { id = "", method = "", action = "" } = attributes;
  const isPost = method.toLowerCase() === "post";
  return { id, method: isPost ? "post" : "get", action, controls: [], buttons: [] };
}

function addControl(form: HtmlForm, here: Here): void {
  const { name: tag, attributes } = here.tag;
  const { type } = attributes;
  const isButton = tag === "button" ? type !== "button" : tag === "input" && type === "submit";
  if (isButton) form.buttons.push(toButton(here));
  const read = readers[tag];
  const { name = "" } = attributes;
  if (!isButton && read && name !== "") form.controls.push({ name, ...read(here) });
}

function toButton({ tag, rest }: Here): FormButton {
  const { name = "", value = "", formaction: action = null } = tag.attributes;
  const inside = [tag, ...until(rest, "button")].map(({ textAfter }) => textAfter);
  return { name, value, action, label: tag.name === "input" ? value : textOf(inside.join(" ")) };
}

const readers: Partial<Record<string, (here: Here) => Omit<Control, "name">>> = {
  input({ tag }) {
    const { type = "text", value, checked } = tag.attributes;
    if (type === "checkbox" || type === "radio") {
      return { kind: type, value: value ?? "on", isOn: checked !== undefined, options: [] };
    }
    const kind = type === "hidden" || type === "file" ? type : "text";
    return { kind, value: value ?? "", isOn: kind !== "file", options: [] };
  },
  textarea({ tag }) {
    const value = unescapeHtml(tag.textAfter).replace(/^\r?\n/, "");
    return { kind: "text", value, isOn: true, options: [] };
  },
  select({ rest }) {
    const options = until(rest, "select").filter(({ name, isEnd }) => name === "option" && !isEnd);
    const valueOf = ({ attributes, textAfter }: Tag) => attributes.value ?? unescapeHtml(textAfter);
    const chosen = options.find(({ attributes }) => "selected" in attributes) ?? options[0];
    const value = chosen ? valueOf(chosen) : "";
    return { kind: "select", value, isOn: chosen !== undefined, options: options.map(valueOf) };
  },
};

function until(tags: readonly Tag[], name: string): readonly Tag[] {
  const end = tags.findIndex((tag) => tag.isEnd && tag.name === name);
  return end < 0 ? [] : tags.slice(0, end);
}

const unread = /<script\b[\s\S]*?<\/script>|<style\b[\s\S]*?<\/style>|<!--[\s\S]*?-->/g;
const anyTag = /<(\/?)([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>([^<]*)/gi;

function tagsOf(html: string): Tag[] {
  return [...html.replace(unread, "").matchAll(anyTag)].map(
    ([, slash, name = "", attributes = "", textAfter = ""]) => ({
      name: name.toLowerCase(),
      attributes: attributesOf(attributes),
      isEnd: slash === "/",
      textAfter,
    }),
  );
}

function attributesOf(text: string): Tag["attributes"] {
  const found = [...text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)];
  return Object.fromEntries(
    found.map(([, name = "", value = ""]) => [name.toLowerCase(), unescapeHtml(value)]),
  );
}

const named: Partial<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: "\u00a0",
};

function unescapeHtml(text: string): string {
  return text.replace(/&(#x?)?(\w+);/gi, (whole, numeric: string | undefined, name: string) => {
    if (!numeric) return named[name] ?? whole;
    return String.fromCodePoint(parseInt(name, numeric.length === 2 ? 16 : 10));
  });
}
