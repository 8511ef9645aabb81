import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { inviteToken, tokenMeant } from "~/app/features/imports/invite-token.server";

const env = { APP_SECRET: "a secret of this test, long enough" };

describe("the token on a slip of paper", () => {
  test("is the same for the same invitation, another for another or in another house", () => {
    const [one, other] = [randomUUID(), randomUUID()];
    const token = inviteToken(env, one);
    expect(inviteToken(env, one)).toBe(token);
    expect(inviteToken(env, other)).not.toBe(token);
    expect(inviteToken({ APP_SECRET: `${env.APP_SECRET}!` }, one)).not.toBe(token);
  });

  test("has 80 bits in signs that nobody mixes up", () => {
    const tokens = Array.from({ length: 200 }, () => inviteToken(env, randomUUID()));
    expect(new Set(tokens).size).toBe(200);
    expect(tokens.every((token) => /^(?:[a-kmnp-z2-9]{4}-){3}[a-kmnp-z2-9]{4}$/.test(token))).toBe(
      true,
    );
    expect(new Set(tokens.join("").replaceAll("-", "")).size).toBe(32);
  });

  test("is known however it was typed; any other token is left as it is", () => {
    const token = inviteToken(env, randomUUID());
    const bare = token.replaceAll("-", "");
    const typed = [
      bare,
      bare.toUpperCase(),
      token.replaceAll("-", " "),
      token.replaceAll("-", "－"),
    ];
    expect(typed.map(tokenMeant)).toEqual(typed.map(() => token));
    const others = ["", "AbCdEfGhJkMn0pQ1", "Gb5kJ0sZC2l1mQ7rT9uVwXyZ_-aBcDeFgHiJkLmNoPq"];
    expect(others.map(tokenMeant)).toEqual(others);
  });
});
