// Owns tying a week's form to its autosave and to what the browser keeps: on a bad line it is kept here until the server has
// it, a lost answer is no conflict, and a press while the line is cut sends nothing away.
import { useEffect, useRef, useState } from "react";
import { Autosave, type SaveAnswer, type SaveState } from "~/app/features/listings/autosave";
import type { Day, Id } from "~/app/domain/values";
import { paths } from "~/app/paths";
import {
  forgetWeek,
  isAlike,
  judgeKept,
  keepWeek,
  putInto,
  type Typed,
  typedIn,
} from "./kept-week";

export const weekForm = "week";
type Week = { placementId: Id; weekOf: Day; version: number; stands: Typed };
export type WeekSaving = {
  /** `off`: the page saves by hand only. */
  state: SaveState | "off";
  /** What this browser keeps and another one has overtaken: to be put in place of it, or forgotten. */
  kept: Typed | null;
  takeKept: () => void;
  dropKept: () => void;
};

/** Saves a week while it is written; does nothing without JavaScript, and where it cannot be written any more. */
export function useWeekAutosave(week: Week): WeekSaving {
  const { placementId, weekOf, version } = week;
  const [state, setState] = useState<WeekSaving["state"]>("off");
  const [kept, setKept] = useState<Typed | null>(null);
  const saver = useRef<Autosave<object> | null>(null);
  const stands = JSON.stringify(week.stands);
  useEffect(() => {
    const form = document.getElementById(weekForm);
    if (!(form instanceof HTMLFormElement)) return undefined;
    const base = JSON.parse(stands) as Typed;
    const line = new Line(form, { placementId, weekOf, version }, base);
    const own = new Autosave<object>({
      ...{ version, quiet: 1_200, again: 5_000 },
      send: (at, last) => line.send(at, last),
      onState: (now) => {
        setState(now);
        if (now === "saved") line.settle();
        if (now === "conflict") setKept(typedIn(form));
      },
    });
    saver.current = own;
    setState("untouched");
    const stop = tie(form, own, line, setState);
    const found = judgeKept(placementId, weekOf, base);
    if (found.is === "put_back") putInto(form, found.typed);
    setKept(found.is === "choose" ? found.typed : null);
    return () => {
      stop();
      own.leave();
    };
  }, [placementId, weekOf, version, stands]);
  const done = () => {
    setKept(null);
    forgetWeek(placementId, weekOf);
  };
  return {
    ...{ state, kept },
    takeKept: () => {
      const form = document.getElementById(weekForm);
      if (form instanceof HTMLFormElement && kept) putInto(form, kept);
      done();
      saver.current?.insist(version);
    },
    dropKept: () => {
      done();
      window.location.reload();
    },
  };
}

/** The line to the server, which may be cut at any moment. */
class Line {
  private sent: Typed | null = null;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly week: Omit<Week, "stands">,
    private base: Typed,
  ) {}

  /** Something was typed: kept here until the server has it. */
  keep(): void {
    const { placementId, weekOf } = this.week;
    keepWeek(placementId, weekOf, { typed: typedIn(this.form), base: this.base, sent: this.sent });
  }

  /** The server has what was sent; nothing is kept where nothing was typed since. */
  settle(): void {
    if (this.sent) this.base = this.sent;
    const { placementId, weekOf } = this.week;
    if (isAlike(typedIn(this.form), this.base)) forgetWeek(placementId, weekOf);
    else this.keep();
  }

  async send(version: number, last: boolean): Promise<SaveAnswer<object>> {
    const before = this.sent;
    this.sent = typedIn(this.form);
    this.keep();
    const answer = await post(this.form, this.week.weekOf, version, last);
    if (answer.is !== "conflict") return answer;
    // What stands there is what went out before its answer was lost: it is our own.
    const isOurs = isAlike(answer.stands, before) || isAlike(answer.stands, this.base);
    return isOurs ? post(this.form, this.week.weekOf, answer.version, last) : answer;
  }
}

type Answer = Exclude<SaveAnswer<object>, { is: "conflict" }> | Conflict;
type Conflict = { is: "conflict"; version: number; stands: Typed };

async function post(
  form: HTMLFormElement,
  weekOf: Day,
  version: number,
  last: boolean,
): Promise<Answer> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") body.append(name, value);
  }
  body.set("version", String(version));
  const how = { method: "POST", body, keepalive: last, redirect: "manual" } as const;
  const response = await fetch(paths.student.journalAutosave(weekOf), how);
  if (response.type === "opaqueredirect") return { is: "signed_out" };
  if (response.status >= 500) return { is: "lost" };
  return (await response.json()) as Answer;
}

function tie(
  form: HTMLFormElement,
  saver: Autosave<object>,
  line: Line,
  say: (state: SaveState) => void,
): () => void {
  const touched = () => {
    line.keep();
    saver.touch();
  };
  const submitted = (event: Event) => {
    if (!navigator.onLine) {
      event.preventDefault();
      event.stopImmediatePropagation();
      say("lost");
      return;
    }
    const field = form.elements.namedItem("version");
    void saver.hold();
    if (field instanceof HTMLInputElement) field.value = String(saver.version);
  };
  const again = () => saver.flush();
  form.addEventListener("input", touched);
  form.addEventListener("submit", submitted, { capture: true });
  window.addEventListener("online", again);
  document.addEventListener("visibilitychange", again);
  return () => {
    form.removeEventListener("input", touched);
    form.removeEventListener("submit", submitted, { capture: true });
    window.removeEventListener("online", again);
    document.removeEventListener("visibilitychange", again);
  };
}
