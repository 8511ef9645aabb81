// Owns reading the facts of a paper aloud, by the browser's own voice; where it has none there is no button.
import { Volume2 } from "lucide-react";
import { useEffect, useState } from "react";
import { useLocale, useT } from "~/app/messages/use-t";
import { buttonClass } from "~/app/ui/button";
import type { PaperView } from "./read-paper-view.server";
import { useFactTexts } from "./use-fact-texts";

/** Starts and stops the voice. */
export function ListenButton({ paper }: { paper: PaperView }) {
  const t = useT("papers");
  const locale = useLocale();
  const facts = useFactTexts(paper);
  const [canSpeak, setCanSpeak] = useState(false);
  const [isOn, setIsOn] = useState(false);
  useEffect(() => {
    setCanSpeak("speechSynthesis" in window);
    return () => {
      if ("speechSynthesis" in window) window.speechSynthesis.cancel();
    };
  }, []);
  if (!canSpeak) return null;
  const press = () => {
    window.speechSynthesis.cancel();
    if (isOn) {
      setIsOn(false);
      return;
    }
    const words = facts.map(({ key, text }) => `${t(`facts.${key}`)}: ${text}`);
    const voice = new SpeechSynthesisUtterance([...words, t("money_note")].join(". "));
    voice.lang = locale;
    voice.rate = 0.9;
    voice.onend = () => setIsOn(false);
    window.speechSynthesis.speak(voice);
    setIsOn(true);
  };
  return (
    <button type="button" onClick={press} aria-pressed={isOn} className={buttonClass("quiet")}>
      <Volume2 size={20} aria-hidden className="mr-2" />
      {isOn ? t("stop") : t("listen")}
    </button>
  );
}
