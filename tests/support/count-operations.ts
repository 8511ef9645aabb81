// Counts what a read asks of the database: every operation of Prisma and every statement of the pool.
import type { TestServices } from "./database";

/** Services that count, and how many there were since they were made. */
export function countOperations(services: TestServices) {
  let count = 0;
  const db = services.db.$extends({
    query: {
      $allOperations({ args, query }) {
        count += 1;
        return query(args);
      },
    },
  }) as unknown as TestServices["db"];
  const pool = new Proxy(services.pool, {
    get(target, name) {
      const value = Reflect.get(target, name) as unknown;
      if (name === "query") count += 1;
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });
  return { on: { ...services, db, pool }, count: () => count };
}
