// Owns tying a listing's form to its autosave: what is typed, what is sent by hand, and the page being left.
import { useNavigation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import type { Id } from "~/app/domain/values";
import { paths } from "~/app/paths";
import { Autosave, type SaveAnswer, type SaveState } from "./autosave";
import type { Findings } from "./listing-fields";
import { formId } from "./listing-form";
import { keepTyped, putTypedBack } from "./unsaved-text";

export type Saving = {
  /** `off`: the page saves by hand only. */
  state: SaveState | "off";
  /** When the last save came back, by the browser's clock. */
  savedAt: number | null;
  /** What was found in the form as last saved, and which answers were not; null as long as nothing was saved here. */
  findings: Findings | null;
  /** Puts what is typed here in place of what was saved elsewhere. */
  insist: () => void;
};

/** Saves the listing's form while it is filled in; does nothing without JavaScript, and where there is no form. `unsaved`:
 * what the last press could not save. */
export function useAutosave(
  listingId: Id,
  version: number,
  unsaved: Findings["errors"] | undefined,
): Saving {
  const [state, setState] = useState<Saving["state"]>("off");
  const [answer, setAnswer] = useState<SaveAnswer<Findings> | null>(null);
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const [findings, setFindings] = useState<Findings | null>(null);
  const saver = useRef<Autosave<Findings> | null>(null);
  const { state: navigation } = useNavigation();

  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return undefined;
    const own = new Autosave<Findings>({
      version,
      send: (at, last) => send(form, listingId, at, last),
      onState: (now, said) => {
        setState(now);
        if (said) setAnswer(said);
        if (said?.is !== "saved") return;
        setSavedAt(performance.now());
        setFindings(said);
        keepTyped(form, listingId, Object.keys(said.errors));
      },
    });
    saver.current = own;
    setState("untouched");
    setFindings(null);
    const stop = tie(form, own, listingId);
    if (unsaved) keepTyped(form, listingId, Object.keys(unsaved));
    else putTypedBack(form, listingId);
    return () => {
      stop();
      own.leave();
    };
  }, [listingId, version, unsaved]);
  useEffect(() => {
    if (navigation === "idle") saver.current?.release();
  }, [navigation]);

  return {
    state,
    savedAt,
    findings,
    insist: () => {
      if (answer?.is === "conflict") saver.current?.insist(answer.version);
    },
  };
}

/** A press on save waits for the save that is under way, and goes out with the version that it made. */
function tie(form: HTMLFormElement, saver: Autosave<Findings>, listingId: Id): () => void {
  let pressed: HTMLElement | null = null;
  const touched = () => saver.touch();
  const clicked = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest("button") : null;
    if (button?.form === form) pressed = button;
  };
  const submitted = (event: Event) => {
    const isUnderway = saver.isSaving();
    const settled = saver.hold();
    if (!isUnderway) {
      setVersion(form, saver.version);
      keepTyped(form, listingId, []);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    void settled.then(() => pressed?.click());
  };
  const hidden = () => {
    if (document.visibilityState === "hidden") saver.flush();
  };
  form.addEventListener("input", touched);
  form.addEventListener("change", touched);
  form.addEventListener("submit", submitted, { capture: true });
  document.addEventListener("click", clicked, { capture: true });
  document.addEventListener("visibilitychange", hidden);
  return () => {
    form.removeEventListener("input", touched);
    form.removeEventListener("change", touched);
    form.removeEventListener("submit", submitted, { capture: true });
    document.removeEventListener("click", clicked, { capture: true });
    document.removeEventListener("visibilitychange", hidden);
  };
}

function setVersion(form: HTMLFormElement, version: number): void {
  const field = form.elements.namedItem("version");
  if (field instanceof HTMLInputElement) field.value = String(version);
}

async function send(
  form: HTMLFormElement,
  listingId: Id,
  version: number,
  last: boolean,
): Promise<SaveAnswer<Findings>> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") body.append(name, value);
  }
  body.set("version", String(version));
  const response = await fetch(paths.enterprise.autosave(listingId), {
    method: "POST",
    body,
    keepalive: last,
    redirect: "manual", // to the sign-in page: nobody is signed in any more
  });
  if (response.type === "opaqueredirect") return { is: "signed_out" };
  if (response.status >= 500) return { is: "lost" };
  return (await response.json()) as SaveAnswer<Findings>;
}
