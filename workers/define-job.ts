// Owns the shape of a job: a name, a payload of ids, how often it is tried, and a run that re-reads and may run twice.
import type { z } from "zod";
import type { Services } from "~/app/platform/services.server";

export type QueuedJob = { name: string; payload: unknown; attempts: number };
export type Job<Payload = unknown> = {
  name: string;
  attempts: number;
  /** Its payload is lists of ids, and what is asked of it at once becomes one job (lay-together.ts). */
  together: boolean;
  /** Computes for seconds: in a process it gets a thread of its own, so that others go on. */
  apart: boolean;
  /** Checks the payload and runs; throw to be tried again, return when the world has moved on. */
  run(services: Services, payload: unknown): Promise<void>;
  /** What follows when the last attempt failed. */
  givenUp(services: Services, payload: unknown, reason: string): Promise<void>;
  /** The job as it is put into the queue. */
  with(payload: Payload): QueuedJob;
};

/** Makes a job from its specification; the payload is parsed again when it runs, since queues outlive versions. */
export function defineJob<Schema extends z.ZodType>(spec: {
  name: string;
  payload: Schema;
  attempts: number;
  together?: true;
  apart?: boolean;
  run: (services: Services, payload: z.output<Schema>) => Promise<void>;
  givenUp?: (services: Services, payload: z.output<Schema>, reason: string) => Promise<void>;
}): Job<z.input<Schema>> {
  const { name, attempts, together = false, apart = false } = spec;
  return {
    ...{ name, attempts, together, apart },
    givenUp: async (services, payload, reason) =>
      spec.givenUp?.(services, spec.payload.parse(payload), reason),
    run: (services, payload) => spec.run(services, spec.payload.parse(payload)),
    with: (payload) => ({ name, payload, attempts }),
  };
}
