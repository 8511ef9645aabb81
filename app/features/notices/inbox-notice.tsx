// Owns one line of the inbox: what happened, what comes next, when, and the way to where to act.
import { Form } from "@remix-run/react";
import { Mail } from "lucide-react";
import { useLocale, useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { Tag } from "~/app/ui/tag";
import { noticeText } from "./notice-text";
import type { NoticeRow } from "./read-inbox.server";

/** A notice in the reader's language. Its button marks it as read and goes to its page in one step. */
export function InboxNotice({ notice }: { notice: NoticeRow }) {
  const t = useT("notices");
  const { id, about, params, asks, isUnread, at, time } = notice;
  const { what, next } = noticeText(t, useLocale(), about, params);
  return (
    <article className={`keep-whole px-4 py-3 ${isUnread ? "shadow-rail" : ""}`}>
      <div className="flex flex-wrap items-center">
        <h3 className={`mr-auto pr-3 text-16 ${isUnread ? "font-bold" : "font-medium"}`}>{what}</h3>
        <time dateTime={at} className="num text-14 text-soft">
          {time}
        </time>
      </div>
      <p className="text-soft">{next}</p>
      <div className="mt-2 flex flex-wrap items-center">
        <div className="mr-auto flex items-center space-x-2 pr-3">
          {isUnread && (
            <span className="inline-flex items-center text-14 font-medium text-bridge">
              <Mail size={14} aria-hidden className="mr-1" />
              {t("unread")}
            </span>
          )}
          {asks && <Tag tone="act">{t("to_do")}</Tag>}
        </div>
        <Form method="post">
          <input type="hidden" name="intent" value="open" />
          <Button name="notificationId" value={id}>
            {asks ? t("act") : t("open")}
            <span className="sr-only"> {what}</span>
          </Button>
        </Form>
      </div>
    </article>
  );
}
