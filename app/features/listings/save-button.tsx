// Owns the button that keeps a listing for later: a real form that comes back to where it was pressed.
import { Form, useLocation, useNavigation } from "@remix-run/react";
import { Bookmark, BookmarkCheck } from "lucide-react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { buttonClass } from "~/app/ui/button";

type Props = { listingId: string; title: string; isSaved: boolean };

/** Shows what will be as soon as it is pressed: nothing can go wrong that a second press would not mend. */
export function SaveButton({ listingId, title, isSaved }: Props) {
  const t = useT("search");
  const { pathname, search } = useLocation();
  const { formAction, formData } = useNavigation();
  const action = paths.listings.save(listingId);
  const isKept = formAction === action ? formData?.get("saved") === "yes" : isSaved;
  const Icon = isKept ? BookmarkCheck : Bookmark;
  return (
    <Form method="post" action={action} preventScrollReset className="no-print shrink-0">
      <input type="hidden" name="back" value={`${pathname}${search}`} />
      <button
        name="saved"
        value={isKept ? "no" : "yes"}
        aria-pressed={isKept}
        className={`${buttonClass("plain", { size: "small" })} whitespace-nowrap`}
      >
        <Icon size={16} aria-hidden className="mr-1" />
        {t(isKept ? "save.kept" : "save.keep")}
        <span className="sr-only">{` · ${title}`}</span>
      </button>
    </Form>
  );
}
