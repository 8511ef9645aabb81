import { describe, expect, test } from "vitest";
import { developmentSecret, productionFaults, readEnv } from "~/app/platform/env.server";

const sound = {
  MODE: "production",
  DATABASE_URL: "postgresql://market:k3y-of-its-own@db.internal:5432/market",
  MEILI_URL: "http://search.internal:7700",
  MEILI_KEY: "9f86d081884c7d659a2feaa0c55ad015",
  PUBLIC_URL: "https://market.example",
  APP_SECRET: "f1b9c2d3e4a5968778695a4b3c2d1e0f",
  ORGANISER: "清远职教集团",
  COMPLAINT_PHONE: "0763-3333333",
};
const without = (name: keyof typeof sound) =>
  Object.fromEntries(Object.entries(sound).filter(([key]) => key !== name));

test("a sound production environment starts", () => {
  expect(productionFaults(readEnv(sound))).toEqual([]);
});

describe("production does not start, and says why", () => {
  test.each([
    ["APP_SECRET", without("APP_SECRET")],
    ["APP_SECRET", { ...sound, APP_SECRET: developmentSecret }],
    ["DEMO_LOGINS", { ...sound, DEMO_LOGINS: "on" }],
    ["TEST_CLOCK", { ...sound, TEST_CLOCK: "on" }],
    ["RATE_LIMITS", { ...sound, RATE_LIMITS: "off" }],
    ["PUBLIC_URL", without("PUBLIC_URL")],
    ["PUBLIC_URL", { ...sound, PUBLIC_URL: "http://market.example" }],
    ["MEILI_URL", without("MEILI_URL")],
    ["MEILI_KEY", without("MEILI_KEY")],
    ["MEILI_KEY", { ...sound, MEILI_KEY: "masterKey-masterKey" }],
    ["DATABASE_URL", { ...sound, DATABASE_URL: "postgresql://u:postgres@db:5432/market" }],
    ["DATABASE_URL", without("DATABASE_URL")],
    ["ORGANISER", without("ORGANISER")],
    ["COMPLAINT_PHONE", without("COMPLAINT_PHONE")],
  ])("%s", (name, env) => {
    expect(() => readEnv(env)).toThrow(new RegExp(`^ {2}- .*${name}`, "m"));
  });

  test("all faults at once, one line each", () => {
    const env = { ...sound, DEMO_LOGINS: "on", TEST_CLOCK: "on", ORGANISER: "" };
    expect(() => readEnv(env)).toThrow(/DEMO_LOGINS[\s\S]*TEST_CLOCK[\s\S]*ORGANISER/);
  });
});

test.each(["demo", "development", "test"])("%s mode runs on the defaults", (MODE) => {
  const env = readEnv({ MODE, DATABASE_URL: sound.DATABASE_URL, DEMO_LOGINS: "on" });
  expect(env.APP_SECRET).toBe(developmentSecret);
});
