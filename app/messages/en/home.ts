import type { Texts } from "../texts";
import type { home as source } from "../zh-CN/home";

export const home = {
  today: "To do today",
  late: "past the promised time",
  student: {
    title: "Home",
    my_turn: "Your turn",
    my_turn_do: "Answer",
    waiting: "Waiting for others",
    waiting_do: "See progress",
    open: "New listings you can apply for now",
    none: "Nothing new that you can apply for now",
    none_text: "Look at all listings: each says from which day you can apply.",
  },
  firm: {
    new: "Post a listing",
    to_read: "Applications not read yet",
    to_read_do: "Read them",
    late: "Answers past the promised time",
    late_do: "Answer these first",
    referred: "Listings sent back",
    referred_do: "Correct them",
    offers: "Offers waiting for students",
    offers_do: "See them",
    chart: "Listings and seats",
    live: "Live listings",
    in_review: "Listings in review",
    drafts: "Drafts",
    seats: "Seats of live listings",
    taken: "Seats taken",
    standing: {
      pending: "Your registration is being verified",
      pending_text:
        "This usually takes one working day. You can draft listings meanwhile and submit them once you are verified.",
      refused: "Your registration was not accepted",
      refused_text:
        "Please correct what is said below and register again, or call the number in the footer.",
      suspended: "Your account is suspended",
      suspended_text:
        "Your listings are no longer found by search; students who applied can still see theirs. Please contact the market as said below.",
    },
  },
  operator: {
    enterprises: "Enterprises to verify",
    enterprises_do: "Verify",
    listings: "Listings to review",
    listings_do: "Review",
    late: "{{n}} over 24 hours",
    held: "Re-posted listings held back",
    held_do: "See why",
    placed: "Confirmed placements",
    placed_do: "System status",
    chart: "Where applications stand",
  },
} as const satisfies Texts<typeof source>;
