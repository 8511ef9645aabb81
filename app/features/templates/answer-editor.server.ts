// Owns what the editor of a school's words does with its form: one more block, another order, a try, a save. Whatever is
// typed comes back with every answer.
import { data, redirect } from "@remix-run/node";
import type { PaperContent } from "~/app/domain/paper-content";
import { TemplateCondition } from "~/app/domain/paper-template";
import type { SchoolActor } from "~/app/domain/permission";
import type { Refusal } from "~/app/domain/refusal";
import {
  type BlockFault,
  emptyBlock,
  judgeTemplate,
  mostBlocks,
  type TemplateKind,
  type TypedBlock,
} from "~/app/domain/template-words";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { readForm } from "~/app/platform/form.server";
import { statusOf } from "~/app/platform/http.server";
import type { Services } from "~/app/platform/services.server";
import { previewTemplate } from "./preview-template.server";
import { writesTemplates } from "./read-templates.server";
import { saveTemplate } from "./save-template.server";

type On = Pick<Services, "db" | "clock" | "env">;
/** What the editor shows after a press. */
export type EditorAnswer = {
  name: string;
  typed: TypedBlock[];
  tryOn: string;
  faults: BlockFault[];
  refusal: Refusal | null;
  preview: PaperContent | null;
};

/** Answers a form of the editor; 400 for one that is none of its. */
export async function answerEditor(
  on: On,
  actor: SchoolActor,
  kind: TemplateKind,
  request: Request,
) {
  const form = await readForm(request);
  const typed = readBlocks(form);
  const word = (name: string) => wordsOf(form, name)[0] ?? "";
  const plain = {
    ...{ name: word("name").trim().slice(0, 40), tryOn: word("tryOn"), typed },
    ...{ faults: [] as BlockFault[], refusal: null, preview: null },
  };
  const [intent, at] = word("intent").split("-");
  const arranged = arrange(typed, intent ?? "", Number(at));
  if (arranged) return say({ ...plain, typed: arranged });
  if (intent !== "preview" && intent !== "save") throw new Response(null, { status: 400 });
  if (!writesTemplates(actor)) {
    return say({ ...plain, refusal: { code: "template.not_yours", detail: {} } }, 403);
  }
  const { blocks, faults } = judgeTemplate(kind, typed);
  if (faults.length > 0) return say({ ...plain, faults }, 422);
  if (intent === "preview") {
    const preview = await previewTemplate(on, actor, kind, blocks, plain.tryOn);
    return say({ ...plain, preview });
  }
  const after = Number.parseInt(word("after"), 10) || 0;
  const outcome = await saveTemplate(on, actor, { kind, name: plain.name, blocks: typed, after });
  if (!outcome.ok) {
    return say({ ...plain, refusal: outcome.refusal }, statusOf(outcome.refusal));
  }
  return redirect(paths.school.template(kind), { headers: flash({ key: "templates:said.save" }) });
}

const say = (answer: EditorAnswer, status = 200) => data(answer, { status });

const wordsOf = (form: FormData, name: string) =>
  form.getAll(name).map((value) => (typeof value === "string" ? value : ""));

/** Fields of blocks come in the order of the page, each three together. */
function readBlocks(form: FormData): TypedBlock[] {
  const [texts, whens] = [wordsOf(form, "text"), wordsOf(form, "when")];
  const headings = wordsOf(form, "heading").slice(0, mostBlocks + 5);
  return headings.map((heading, at) => ({
    ...{ heading, text: texts[at] ?? "" },
    when: TemplateCondition.safeParse(whens[at]).data ?? "always",
  }));
}

/** One more, another order, one less; null for a press that is about none of it. */
function arrange(typed: readonly TypedBlock[], intent: string, at: number): TypedBlock[] | null {
  if (intent === "more") return [...typed, emptyBlock];
  if (intent === "up") return movedUp(typed, at);
  return intent === "drop" ? typed.filter((_, n) => n !== at) : null;
}

function movedUp(typed: readonly TypedBlock[], at: number): TypedBlock[] {
  const block = typed[at];
  if (!block || at === 0) return [...typed];
  const others = typed.filter((_, n) => n !== at);
  return [...others.slice(0, at - 1), block, ...others.slice(at - 1)];
}
