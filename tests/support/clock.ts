import type { Clock } from "~/app/platform/clock.server";

/** A clock that the test sets; it stands still until told to move. */
export class SetClock implements Clock {
  private at: Date;
  constructor(at = "2026-11-20T10:00:00+08:00") {
    this.at = new Date(at);
  }
  now() {
    return new Date(this.at);
  }
  refresh() {
    return Promise.resolve();
  }
  /** Moves on by so many hours. */
  pass(hours: number) {
    this.at = new Date(this.at.getTime() + hours * 3_600_000);
  }
  set(at: string) {
    this.at = new Date(at);
  }
}
