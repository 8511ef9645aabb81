// Owns how the conversation about one application is read; both sides see the same lines, the school none.
import type { Id } from "~/app/domain/values";
import type { Prisma } from "~/prisma/generated/client";

/** The columns of the conversation, oldest line first. */
export const messageSelect = {
  select: {
    id: true,
    authorSide: true,
    body: true,
    createdAt: true,
    author: { select: { name: true } },
  },
  orderBy: [{ createdAt: "asc" }, { id: "asc" }],
} as const satisfies Prisma.Application$messagesArgs;
type MessageRow = Prisma.MessageGetPayload<typeof messageSelect>;

export type Line = {
  id: Id;
  side: "student" | "enterprise";
  author: string;
  body: string;
  at: Date;
};

/** The conversation, oldest first; who wrote is told by name to both. */
export function toLines(messages: readonly MessageRow[]): Line[] {
  return messages.map(({ id, authorSide, author, body, createdAt: at }) => {
    return { id, side: authorSide as Line["side"], author: author.name, body, at };
  });
}
