// Owns one message of the demo's list, as it would lie on the recipient's phone.
import { Mail, MessageSquareText } from "lucide-react";
import { useT } from "~/app/messages/use-t";
import { InstantText } from "~/app/ui/date-text";
import { Tag } from "~/app/ui/tag";
import type { Tone } from "~/app/ui/tone";
import type { SentRow, SentState } from "./read-sent.server";

const tones: Record<SentState, Tone> = { sent: "good", waiting: "wait", failed: "stop" };

/** Who got it by which way, when, the words, and whether it was handed over. */
export function SentMessage({ message }: { message: SentRow }) {
  const t = useT("notices");
  const ofGuests = useT("guests");
  const { channel, to, link, subject, body, state, at } = message;
  const Icon = channel === "mail" ? Mail : MessageSquareText;
  return (
    <article className="keep-whole flex items-start px-3 py-3">
      <span className="mr-3 shrink-0 rounded-full bg-bridge-soft p-3 text-bridge">
        <Icon size={20} aria-hidden />
      </span>
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-baseline">
          <h2 className="mr-auto pr-3 text-16 font-bold">
            {to}
            {link && (
              <span className="block text-14 font-normal text-soft">
                {ofGuests(`purpose.${link.purpose}`)} · {t("sent.about", { student: link.student })}
              </span>
            )}
          </h2>
          <span className="text-14 text-soft">
            <InstantText at={at} />
          </span>
        </div>
        <div className="mt-1 rounded-8 bg-wait-soft px-3 py-2">
          {channel === "mail" && <p className="font-bold">{subject}</p>}
          <p className="hyphenate whitespace-pre-line">
            <WithLinks text={body} />
          </p>
        </div>
        <p className="mt-2 flex items-center space-x-2 text-14 text-soft">
          <span>{t(`sent.channel.${channel}`)}</span>
          <Tag tone={tones[state]}>{t(`sent.state.${state}`)}</Tag>
        </p>
      </div>
    </article>
  );
}

/** Addresses in the words can be followed, as on a telephone. */
function WithLinks({ text }: { text: string }) {
  return text.split(/(https?:\/\/[\w.:/?=&%#~-]+)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <a key={index} href={part} className="link break-all">
        {part}
      </a>
    ),
  );
}
