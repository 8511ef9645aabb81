import type { Texts } from "../texts";
import type { search as source } from "../zh-CN/search";

export const search = {
  title: "Find work",
  home_title: "A bridge from school to work",
  promise:
    "Vocational students find internships and jobs, firms find people, and schools are the piers that carry every step. Students never pay.",
  box: {
    label: "Search trades, skills, firms and places",
    placeholder: "CNC, 数控, shukong, a firm…",
    button: "Search",
  },
  filters: {
    summary: "More filters",
    kind: "Kind",
    any_kind: "Any kind",
    place: "Place",
    any_place: "Anywhere",
    pay: "Monthly pay",
    any_pay: "Any pay",
    pay_from: "CNY {{n}} or more",
    education: "My education",
    any_education: "Any education",
    sort: "Order",
    relevance: "Best match",
    newest: "Newest",
    groups: {
      within: "Within this place",
      gba: "Greater Bay Area",
      guangdong: "Elsewhere in Guangdong",
      elsewhere: "Other provinces",
    },
  },
  education: {
    e1: "Junior secondary",
    e2: "Secondary vocational or senior secondary",
    e3: "Higher vocational or associate",
    e4: "Bachelor",
  },
  found_one: "{{count}} listing found",
  found_other: "{{count}} listings found",
  mine: {
    showing_one: "{{count}} listing you can apply for now",
    showing_other: "{{count}} listings you can apply for now",
    hidden_one: "{{count}} more is not open to you yet and is left out.",
    hidden_other: "{{count}} more are not open to you yet and are left out.",
    none_hidden: "Nothing is left out.",
    all: "Show everything",
    showing_all_one: "{{count}} listing in all",
    showing_all_other: "{{count}} listings in all, some not open to you yet",
    only: "Only what I can apply for now",
    none: "Nothing is open to you right now",
    none_text_one:
      "{{count}} listing is not open to you yet. See why and from which day; save it and we tell you then.",
    none_text_other:
      "{{count}} listings are not open to you yet. See why and from which day; save them and we tell you then.",
  },
  save: {
    keep: "Save",
    kept: "Saved",
    saved: "Saved. You find it under Applications, Saved",
    saved_until: "Saved. You can apply from {{day}}, and we tell you then",
    let_go: "No longer saved",
    title: "Saved",
    told: "We tell you on {{day}}",
    over: "Ended",
    is_over: "No longer hiring",
    is_paused: "Not taking applications for now; it stays here",
    empty: "Nothing saved yet",
    empty_text:
      "Press “Save” on a listing you like. If you cannot apply yet, we tell you on the day you can.",
  },
  degraded:
    "The search engine is recovering and the database stands in: nothing is missing, the order may be a little poorer.",
  none: {
    title: "Nothing fits this search",
    words: "Try the words of the trade (CNC, merchandiser, cashier), or one word fewer.",
    filters: "Take off a condition, or widen the place to the city or the province.",
    clear: "Clear conditions",
    all: "See all listings",
  },
  card: {
    interest: "Register interest",
    seats_left_one: "{{count}} seat left",
    seats_left_other: "{{count}} seats left",
    several: "Several seats",
    answers_one: "answers within {{count}} day",
    answers_other: "answers within {{count}} days",
    dorm: "Dormitory",
    meals: "Meals",
    from_elsewhere: "Re-posted from {{name}}",
  },
  standing: {
    ok: "You can apply now",
    applied: "You have applied",
    placed: "You are already placed",
    school: "Booked by schools",
    draft: "Begun, not sent",
    no: "You cannot apply now",
    from: "You can apply from {{day}}",
    until: "(no longer from {{day}})",
    because: {
      not_open: "The listing has ended or all its seats are taken.",
      reposted:
        "This firm has not joined yet, so you cannot apply here. Register your interest and we tell you when it joins.",
      not_enrolled:
        "You are not enrolled at the moment (on leave or left). You can apply once you are back; ask your class adviser if this is wrong.",
      too_young: "You must be 16 on the first day. That is the law.",
      school_books:
        "Work visits are booked by a school for a class. Tell your class teacher if you would like to go.",
      firm_not_a_fit:
        "Your school does not arrange internships with this firm. Your class teacher can tell you more.",
      firm_not_approved:
        "Your school has not looked at this firm yet. Once it agrees you can apply.",
      first_year: "First-year students take no internships at work posts. That is a national rule.",
      final_year_elsewhere:
        "Full-time jobs open in the final year. Your programme goes on at another school; you can apply in your last year there.",
      not_final_year: "Full-time jobs open in your final year. Until then, look at internships.",
      education:
        "It asks for a higher education level than the one you study for; you can apply once you study for that one.",
      minor_hazard: "It includes work that minors may not do. You can apply once you are 18.",
    },
  },
  show: {
    apply: "Apply",
    book: "Book for a class",
    resume: "Finish applying",
    see_application: "See my application",
    sign_in: "Sign in to apply",
    students_only: "Students can apply after signing in.",
    closed: "This listing has ended and takes no more applications.",
    paused: "The firm has paused hiring and takes no new applications; those already sent go on.",
    changing:
      "The firm has changed this listing and the change is being reviewed. Below is the approved text that stood when you applied.",
    changed: "Changed on {{day}}: {{fields}}. Below is what it says now.",
    interest: "Register interest",
    interested: "Interest registered; we tell you when the firm joins",
    interest_text:
      "This listing comes from another site and the firm has not joined Zhiqiao. Register your interest and you will hear when it joins.",
    saved: "Registered. We will tell you when the firm joins.",
    back: "Back to the search",
  },
  doors: {
    student: "I am a student",
    student_text: "See what you may apply for, and from which day.",
    enterprise: "I hire",
    enterprise_text: "Post jobs and internships; reviewed within one working day.",
    school: "I work at a school",
    school_text: "See where every student of the class stands.",
    demo: "Try it first (demo accounts)",
  },
} as const satisfies Texts<typeof source>;
