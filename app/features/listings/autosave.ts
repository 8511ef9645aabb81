// Owns when a form is saved on its own, and that answers never overtake each other: one save at a time, each on the version
// that the last one made. Knows no page; use-autosave.ts ties it to one.

/** What the server says to a save. `lost`: no answer, or none that could be read. */
export type SaveAnswer<Saved> =
  | ({ is: "saved"; version: number } & Saved)
  | { is: "invalid"; errors: Record<string, string[]> }
  | { is: "conflict"; version: number }
  | { is: "gone" }
  | { is: "signed_out" }
  | { is: "lost" };
/** Where it stands: `waiting` has something unsaved. */
export type SaveState = "untouched" | "waiting" | "saving" | SaveAnswer<object>["is"];

type How<Saved> = {
  version: number;
  /** Sends what the form holds now, as of a version. `last`: the page is being left. */
  send: (version: number, last: boolean) => Promise<SaveAnswer<Saved>>;
  onState: (state: SaveState, answer: SaveAnswer<Saved> | null) => void;
  /** Milliseconds of quiet before a save, and before one that was lost is tried again. */
  quiet?: number;
  again?: number;
};

/** Saves a form a moment after somebody stopped typing. */
export class Autosave<Saved extends object> {
  version: number;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private underway: Promise<void> | null = null;
  private isDirty = false;
  private isHeld = false;

  constructor(private readonly how: How<Saved>) {
    this.version = how.version;
  }

  /** Something was typed. */
  touch(): void {
    this.isDirty = true;
    if (this.isHeld) return;
    if (!this.underway) this.how.onState("waiting", null);
    this.plan(this.how.quiet ?? 1500);
  }

  /** The form is being sent by hand: nothing is saved beside it any more. Resolves once no save is under way. */
  async hold(): Promise<void> {
    this.isHeld = true;
    clearTimeout(this.timer);
    await this.underway;
  }

  /** The form came back, or the page stays: goes on where it was. */
  release(): void {
    this.isHeld = false;
    if (this.isDirty) this.plan(this.how.quiet ?? 1500);
  }

  /** Whether a save is on its way. */
  isSaving(): boolean {
    return this.underway !== null;
  }

  /** What is typed here wins over what was saved elsewhere meanwhile. */
  insist(version: number): void {
    this.version = version;
    this.isHeld = false;
    this.isDirty = true;
    this.plan(0);
  }

  /** The page may go away: what is unsaved goes out now. */
  flush(): void {
    if (this.isDirty) this.plan(0);
  }

  /** The page is gone: what is unsaved goes out, nobody hears the answer. */
  leave(): void {
    clearTimeout(this.timer);
    const isUnsaved = this.isDirty && !this.isHeld && !this.underway;
    this.isHeld = true;
    if (isUnsaved) void this.how.send(this.version, true).catch(() => null);
  }

  private plan(after: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), after);
  }

  private save(): void {
    if (this.underway || this.isHeld) return; // the answer under way plans the next
    this.isDirty = false;
    this.how.onState("saving", null);
    this.underway = this.how
      .send(this.version, false)
      .catch((): SaveAnswer<Saved> => ({ is: "lost" }))
      .then((answer) => this.take(answer));
  }

  private take(answer: SaveAnswer<Saved>): void {
    this.underway = null;
    if (answer.is === "saved") this.version = answer.version;
    if (answer.is === "conflict" || answer.is === "gone") this.isHeld = true;
    this.how.onState(answer.is, answer);
    if (this.isHeld) return;
    if (answer.is === "lost" || answer.is === "signed_out") {
      this.isDirty = true;
      this.plan(this.how.again ?? 8000);
    } else if (this.isDirty) {
      this.plan(this.how.quiet ?? 1500);
    }
  }
}
