import type { Texts } from "../texts";
import type { notices as source } from "../zh-CN/notices";

export const notices = {
  title: "Messages",
  unread: "Unread",
  to_do: "To do",
  unread_count_one: "{{count}} unread message",
  unread_count_other: "{{count}} unread messages",
  all_read_already: "Nothing unread",
  open: "Open",
  act: "Take action",
  mark_all: "Mark all as read",
  all_read: "Everything is marked as read.",
  empty: {
    title: "No messages yet",
    text: "Applications, reviews, interviews, offers and replies: whatever moves shows up here and leads you to where you can act.",
  },
  date_inside: "the time shown on the page",
  mail: {
    greeting: "Dear {{name}},",
    link: "Open it here: {{link}}",
    no_link: "Sign in to Zhiqiao to see it.",
    more_one: "{{count}} more is waiting on the page.",
    more_other: "{{count}} more are waiting on the page.",
    way_out: "To stop alerts for this search: {{link}}",
  },
  sms: "[Zhiqiao] {{what}}. {{next}}",
  sent: {
    title: "Messages sent (demo)",
    local_title: "Nothing left this computer",
    local:
      "In real use these go out as texts or mails. The demo only keeps them, so that you can see what each person would receive.",
    name: "Recipient or student",
    kind: "Kind",
    accounts: "People with an account",
    about: "student {{student}}",
    everybody: "Everybody",
    guests: "Families and mentors without an account (links)",
    list: "List of messages",
    channel: { mail: "Mail", sms: "Text" },
    state: { sent: "Kept here", waiting: "Waiting to go", failed: "Not sent, will try again" },
    empty: {
      title: "Nothing sent yet",
      text: "Apply to a listing with a demo account, or move an application on. It shows up here within seconds.",
    },
  },
  reason: {
    other_chosen: "somebody else fitted better",
    skills_missing: "some skills are missing",
    certificate_missing: "a required certificate is missing",
    dates_do_not_fit: "the dates do not fit",
    too_far: "it is too far away",
    seats_filled: "all places are taken",
    listing_withdrawn: "the listing was withdrawn",
    school_objects: "the school sees it differently",
    found_another: "another place was found",
    pay: "the pay does not suit",
    family: "family reasons",
    other: "another reason",
  },
  closed: {
    filled: "all places are taken",
    cancelled: "cancelled by the firm",
    expired: "its time ran out",
    blocked: "taken down by the platform",
    duplicate: "the same as another",
  },
  join: ", ",
  topic: {
    work: "the work",
    place: "the place",
    pay: "pay",
    hours: "hours",
    dates: "dates",
    safety: "safety",
    asks: "what is asked of you",
    seats: "seats",
    living: "room and board",
    benefits: "benefits",
    school: "insurance",
  },
  unfit: {
    majors_do_not_match: "the majors do not match",
    too_far: "too far away",
    conditions: "the conditions of the internship",
    not_inspected: "not yet visited by the school",
    capacity: "the school cannot look after more students now",
    other: "other",
  },
  about: {
    firm_papers_to_seal: {
      what: "Agreements of {{school}} waiting for your seal: {{found}}",
      next: "A colleague with the authority can seal several at once online, or you seal on paper.",
    },
    adviser_papers_opened: {
      what: "Papers of {{group}} sent out to be signed: {{found}}",
      next: "The list of papers says who has not signed; send a link again or ring.",
    },
    firm_papers_valid: {
      what: "Agreements of {{school}} now valid: {{found}}",
      next: "The students may start on the agreed days.",
    },
    school_papers_signed: {
      what: "Papers of {{group}} signed by all: {{found}}",
      next: "Check them; you can take several at once.",
    },
    firm_papers_expired: {
      what: "Agreements of {{school}} not signed by all in time: {{found}}",
      next: "These need no seal any more. When the school sends them out again, your seals stay, and only missing ones are asked for.",
    },
    adviser_papers_expired: {
      what: "Papers of {{group}} not signed by all in time: {{found}}",
      next: "Nobody may begin without them. Send them out again from the list of papers; only missing names are asked for.",
    },
    firm_starts_moved: {
      what: "Students of {{school}} who start on {{day}} instead: {{found}}",
      next: "The school has moved the first day of students whose papers are not complete. What was being signed comes anew with the new days.",
    },
    adviser_starts_moved: {
      what: "Students of {{group}} who start on {{day}} instead: {{found}}",
      next: "Consents that were being signed have gone out anew to students and guardians; the agreements follow once they have signed.",
    },
    student_start_moved_anew: {
      what: "New first day {{day}}, please sign again: {{firm}}",
      next: "The days have changed, so what you signed no longer counts. Open it and sign once more; your guardian gets a new link too.",
    },
    student_paper_to_sign: {
      what: "A paper about {{firm}} waits for your name",
      next: "Read it first, and ask the teacher about whatever is not clear.",
    },
    firm_paper_to_seal: {
      what: "The agreement for {{student}} waits for your seal",
      next: "A colleague with the authority can seal several at once online, or you seal on paper.",
    },
    school_paper_signed: {
      what: "All have signed the paper of {{student}} at {{firm}}",
      next: "Please check it and pass it.",
    },
    student_paper_valid: {
      what: "Your agreement with {{firm}} is valid",
      next: "Nothing else has to be signed before you begin. You can read it whenever you like.",
    },
    firm_paper_valid: {
      what: "The agreement for {{student}} is valid",
      next: "The student may begin on the agreed day.",
    },
    student_paper_refused: {
      what: "Somebody said no to the paper about {{firm}}",
      next: "It changes nothing about marks or graduation. You may look for another firm; the teacher will be in touch.",
    },
    school_paper_refused: {
      what: "Somebody said no to the paper of {{student}} at {{firm}}",
      next: "Please read why, and talk to the student and the guardian.",
    },
    student_paper_expired: {
      what: "Not signed by all in time: the paper about {{firm}}",
      next: "Nothing to sign there any more. The school sends it out again; your name stays where you gave it.",
    },
    adviser_call_asked: {
      what: "The guardian of {{student}} asks for a call",
      next: "Please call by {{until}} and note what came of it.",
    },
    student_allotted: {
      what: "{{round}}: a seat at {{firm}} is yours",
      next: "It is for “{{title}}”. Please say yes or no before {{until}}; after that the seat goes to the next.",
    },
    student_seat_freed: {
      what: "Your turn: a seat at {{firm}} is free",
      next: "A seat at “{{title}}” in {{round}} became free, and by the same order you are next. Please answer before {{until}}.",
    },
    firm_allotted: {
      what: "{{round}}: {{student}} has a seat with you",
      next: "It is for “{{title}}”, and the seat is kept. The student answers before {{until}}; you need not make an offer.",
    },
    student_week_marked: {
      what: "Your teacher has read your week",
      next: "The week from {{day}} has been marked; open it to read the comment.",
    },
    student_week_returned: {
      what: "Please add to your journal",
      next: "Your teacher left a word on the week from {{day}}. Read it, add to it, and hand it in again.",
    },
    student_start_lacks: {
      what: "Your first day is near and papers are missing",
      next: "{{day}} at {{firm}}. See who still has to sign and what is missing.",
    },
    school_start_lacks: {
      what: "{{student}} starts {{day}} and papers are missing",
      next: "{{firm}}. The page names the signature or document that is missing.",
    },
    firm_start_lacks: {
      what: "{{student}} starts {{day}} and the agreement is not signed",
      next: "Please see what your side still has to do; nobody may start before it is signed.",
    },
    student_start_locked: {
      what: "Do not start yet: papers are missing",
      next: "The placement at {{firm}} was to begin {{day}}. Work before the agreement is valid is against the rules and not covered. See your class adviser.",
    },
    school_start_locked: {
      what: "The first day is here and papers are missing: {{student}}",
      next: "{{firm}}, {{day}}. Complete them and the student can start today, or move the first day and tell everybody.",
    },
    firm_start_locked: {
      what: "Papers of {{student}} are missing: please do not let them start",
      next: "Planned for {{day}}. Nobody may work before the three-party agreement is valid; the school is seeing to it.",
    },
    student_week_due: {
      what: "Last week’s journal is not in yet",
      next: "A few lines will do: what you did, what you learnt. It can be written on a bad line and is sent later.",
    },
    firm_week_unread: {
      what: "{{student}}'s week waits for your confirmation",
      next: "The week from {{day}} was handed in 7 days ago. One press confirms it; a word is welcome.",
    },
    school_week_unconfirmed: {
      what: "Not confirmed by the mentor for 7 days: {{student}}",
      next: "{{firm}}, the week from {{day}}. You can call, or send the link again.",
    },
    school_week_unread: {
      what: "A journal unread for 7 days: {{student}}",
      next: "The week from {{day}}. Open it to mark it; the next one follows by itself.",
    },
    school_help_asked: {
      what: "{{student}} needs help",
      next: "At {{firm}}. Open it now and take it over within 24 hours. The firm does not see it.",
    },
    school_help_waits: {
      what: "A call for help is past its time: {{student}}",
      next: "At {{firm}}; it has not been dealt with and was raised one step. Open it now.",
    },
    operator_help_waits: {
      what: "A student's call for help is past its time",
      next: "An intern at {{firm}} asked for help and the school has not dealt with it. Please call the school.",
    },
    student_help_taken: {
      what: "A teacher has taken over your call for help",
      next: "They will contact you soon. If it is urgent, phone; the numbers are on the page.",
    },
    student_help_closed: {
      what: "Your call for help has an outcome",
      next: "Open it to read what was done. If it is not solved, ask again at any time.",
    },
    school_leave_asked: {
      what: "{{student}} asks for leave",
      next: "From {{day}}, {{found}} days, at {{firm}}. Open it to decide.",
    },
    student_leave_granted: {
      what: "Your leave is granted",
      next: "From {{day}}, {{found}} days. The firm is told the days, not the reason.",
    },
    student_leave_refused: {
      what: "Your leave was not granted",
      next: "The {{found}} days from {{day}}. Open it to read why; talk to your teacher if it is hard.",
    },
    firm_leave_granted: {
      what: "{{student}} is on leave for {{found}} days",
      next: "From {{day}}, with the school's consent. Please arrange the work.",
    },
    school_pay_behind: {
      what: "Hours or pay of {{student}} differ from the agreement",
      next: "At {{firm}}, the month from {{day}}. Open it, check, and say what came of it.",
    },
    student_pay_settled: {
      what: "Your teacher has checked your hours and pay",
      next: "It is about the month from {{day}}. Open it to read what came of it.",
    },
    student_assessment_open: {
      what: "Your internship ends soon: write your assessment",
      next: "It is about {{firm}}. What you say, and what firm and teacher say, stands on one page.",
    },
    school_assessment_open: {
      what: "Please assess {{student}}",
      next: "The internship at {{firm}} ends soon. Once all three have spoken it can be closed.",
    },
    firm_assessment_open: {
      what: "Please assess {{student}}",
      next: "The internship ends soon. It takes a few minutes; the student reads it and may disagree.",
    },
    student_assessment_given: {
      what: "Somebody has assessed your internship",
      next: "It is about {{firm}}. Open it to read; if you disagree, say so with your reason.",
    },
    firm_assessment_written: {
      what: "The school wrote down your assessment of {{student}}",
      next: "As you said it on the telephone. Open it to check; if it is not what you said, say so.",
    },
    school_assessment_disputed: {
      what: "An assessment is disputed: {{student}}",
      next: "It is about {{firm}}. Read both sides; the internship office answers.",
    },
    student_assessment_resolved: {
      what: "The dispute about your assessment is settled",
      next: "It is about {{firm}}. Open it to read what the internship office says.",
    },
    firm_assessment_resolved: {
      what: "The dispute about an assessment is settled: {{student}}",
      next: "Open it to read what the school's internship office says.",
    },
    student_round_opened: {
      what: "You can rank now: {{round}}",
      next: "{{school}} has opened the round. Put the places in the order you really want before {{until}}; you can change it at any time.",
    },
    student_round_reopened: {
      what: "You can change your ranking again: {{round}}",
      next: "Your school has opened the round again until {{until}}. What you ranked is still there.",
    },
    student_ranking_ends: {
      what: "You have not ranked yet: {{round}}",
      next: "Ranking ends on {{until}}. Without a ranking you take no part; a few minutes are enough.",
    },
    student_round_published: {
      what: "The result is out: {{round}}",
      next: "See where you got a seat and why each choice came out as it did. If something is wrong, appeal before {{until}}.",
    },
    student_round_taken_back: {
      what: "The result was taken back: {{round}}",
      next: "Your school will correct and publish it again. Your ranking is still there; there is nothing to do.",
    },
    student_round_settled: {
      what: "Settled: {{round}}",
      next: "Whoever has a seat gets an offer; please answer in time. If you have none, you are next when somebody gives theirs up.",
    },
    student_round_cancelled: {
      what: "The round was cancelled: {{round}}",
      next: "{{school}} has cancelled it. You can look for places and apply as usual.",
    },
    student_appeal_answered: {
      what: "Your school has answered your appeal",
      next: "It is about {{round}}. Open it to read the answer.",
    },
    firm_round_opened: {
      what: "{{school}} has opened a round: {{round}}",
      next: "Your listing is in it. Until {{until}} you can state what you rank by and place students; otherwise lots decide.",
    },
    firm_round_reopened: {
      what: "The round is open again: {{round}}",
      next: "You can change criteria and places until {{until}}.",
    },
    firm_round_published: {
      what: "The result is out: {{round}}",
      next: "See which students got a seat with you. After the time for appeals the school settles it, and the students answer.",
    },
    firm_round_taken_back: {
      what: "The result was taken back: {{round}}",
      next: "The school will correct and publish it again. There is nothing for you to do now.",
    },
    firm_round_settled: {
      what: "The round is settled: {{round}}",
      next: "The students with a seat get an offer and answer it; you can follow them among your applicants.",
    },
    firm_round_cancelled: {
      what: "The round was cancelled: {{round}}",
      next: "{{school}} has cancelled it. Your listing goes on as usual.",
    },
    school_round_closed: {
      what: "Ranking is over: {{round}}",
      next: "You can allocate now: try it first, look at the result, then publish it.",
    },
    school_appeal_filed: {
      what: "A student has appealed: {{round}}",
      next: "Please answer before you settle the round; the student sees it at once.",
    },
    school_appeals_over: {
      what: "The time for appeals is over: {{round}}",
      next: "Once all appeals are answered you can settle the round; the offers then go out by themselves.",
    },
    student_search_found: {
      what: "New for “{{search}}”: {{found}}",
      next: "All are open to you now. Open the search to see them, newest first.",
    },
    student_may_apply: {
      what: "From today you can apply for “{{title}}”",
      next: "The listing you saved at {{firm}} is open to you now. Applying takes a minute.",
    },
    student_invited: {
      what: "{{firm}} invites you to apply for “{{title}}”",
      next: "See what it is and what they wrote. Apply if you like it, or say no; the invitation stands until {{until}}.",
    },
    student_placement_arranged: {
      what: "Your school has arranged a placement for you: {{firm}}",
      next: "From {{day}}. Open it to see where, what and how much pay. You may say no, or find one yourself.",
    },
    adviser_placement_found: {
      what: "{{student}} has found a placement: {{firm}}",
      next: "The guardian speaks first; you may ask by telephone and record the answer.",
    },
    adviser_guardian_agreed: {
      what: "{{student}}'s guardian agrees to {{firm}}",
      next: "See whether firm and post are suitable, then agree or say why not.",
    },
    student_guardian_declined: {
      what: "Your guardian does not agree to {{firm}}",
      next: "Talk it over at home. The school's places are still there, and you may find another firm.",
    },
    adviser_guardian_declined: {
      what: "{{student}}'s guardian does not agree to {{firm}}",
      next: "The request is cancelled. You may talk with the student about other places.",
    },
    office_placement_found: {
      what: "{{student}}'s own choice {{firm}} waits for the college",
      next: "Guardian and adviser agree. Open it to see the firm, the post and what is missing.",
    },
    student_placement_agreed: {
      what: "Your school agrees to {{firm}}",
      next: "From {{day}}. Next come the consent and the agreement; do not start work before they are signed.",
    },
    adviser_placement_agreed: {
      what: "The college agrees: {{student}} to {{firm}}",
      next: "Next: the consent and the agreement.",
    },
    student_placement_declined: {
      what: "Your school did not agree to {{firm}}",
      next: "Open it to read why. The school's places are still there, and you may find another firm.",
    },
    student_start_moved: {
      what: "New first day {{day}}: {{firm}}",
      next: "Open it to read why. Work starts once all papers are there.",
    },
    firm_start_moved: {
      what: "{{student}} starts on {{day}} instead",
      next: "The school has moved the first day of students whose papers are not complete.",
    },
    adviser_start_moved: {
      what: "{{student}} starts on {{day}} instead",
      next: "Firm: {{firm}}. What is still missing is listed on the placement.",
    },
    student_placement_called_off: {
      what: "Your placement at {{firm}} is called off",
      next: "Open it to read why. Your school will look at other places with you.",
    },
    firm_placement_called_off: {
      what: "{{student}} will not come",
      next: "The school has called this placement off.",
    },
    student_placement_broken_off: {
      what: "Your placement at {{firm}} ended early",
      next: "Open it to read why and the last day. Tell your teacher of any pay still owed or papers not returned.",
    },
    firm_placement_broken_off: {
      what: "{{student}}'s placement ended early",
      next: "Please settle the pay and return what is the student's; contact the school if you see it differently.",
    },
    adviser_placement_broken_off: {
      what: "{{student}}'s placement at {{firm}} ended early",
      next: "Open it to see by whom and why, then talk with the student about what comes next.",
    },
    student_tipped: {
      what: "Your teacher suggests “{{title}}” ({{firm}})",
      next: "See what your teacher wrote. Apply if it suits you; saying it is not for you is fine too.",
    },
    student_recommendation_asked: {
      what: "{{school}} would like to recommend you to {{firm}}",
      next: "Only if you agree will they see your major and skills, never your full name or contact. It is fine to say no.",
    },
    firm_students_recommended: {
      what: "{{school}} recommends students to you",
      next: "Open the list, and invite those who fit.",
    },
    student_in_review: {
      what: "{{firm}} is looking at your application",
      next: "It is for “{{title}}”. Nothing to do for now; we will tell you how it goes.",
    },
    student_shortlisted: {
      what: "{{firm}} put you on the shortlist",
      next: "It is for “{{title}}”. An interview may follow, so keep an eye on your messages.",
    },
    student_interview: {
      what: "{{firm}} invites you to an interview",
      next: "The interview for “{{title}}” is on {{at}}. Where to go and what to bring is in the firm's note on your application.",
    },
    student_interview_choose: {
      what: "{{firm}} invites you to an interview",
      next: "Please pick a time on your application for “{{title}}”. First come, first served.",
    },
    student_times_offered: {
      what: "{{firm}} has opened new interview times",
      next: "Please pick one on your application for “{{title}}”. First come, first served.",
    },
    student_interview_moved: {
      what: "{{firm}} changed your interview",
      next: "The interview for “{{title}}” is now on {{at}}. Where to go is on your application; if you cannot come, pick another time or write a message.",
    },
    student_interview_cancelled: {
      what: "{{firm}} cancelled your interview time",
      next: "Your application for “{{title}}” still stands. Please pick another time on it, or write a message if none suits you.",
    },
    student_interview_near: {
      what: "Your interview is on {{at}}",
      next: "It is at {{firm}}, for “{{title}}”. Where to go and what to bring is on your application.",
    },
    firm_time_taken: {
      what: "{{student}} picked an interview time: {{at}}",
      next: "It is for “{{title}}”. You will find it among your interviews.",
    },
    firm_time_freed: {
      what: "{{student}} gave an interview time back",
      next: "It is for “{{title}}”. If no other time is open, please open some more.",
    },
    firm_interview_near: {
      what: "Interview with {{student}} on {{at}}",
      next: "It is for “{{title}}”. The profile and the plan are on the application.",
    },
    student_offered: {
      what: "{{firm}} makes you an offer",
      next: "It is for “{{title}}”. Please answer before {{until}}; after that the offer lapses.",
    },
    student_offer_taken_back: {
      what: "{{firm}} took its offer back",
      next: "It was for “{{title}}”. The reason: {{reason}}. Ask your class teacher if it is unclear, and keep looking.",
    },
    student_refused: {
      what: "{{firm}} did not choose you this time",
      next: "It was for “{{title}}”. The reason: {{reason}}. Other listings are open, so keep looking.",
    },
    student_school_asked: {
      what: "Your placement is with the school for approval",
      next: "{{firm}}, “{{title}}”. Once the school agrees it is settled. Nothing to do until then.",
    },
    student_placed: {
      what: "“{{title}}” is settled",
      next: "You accepted the offer of {{firm}} and it is on record. Ask the firm about your first day in the application.",
    },
    student_school_approved: {
      what: "The school agreed to your placement",
      next: "{{firm}}, “{{title}}”, is settled. Your teacher will tell you what comes next.",
    },
    student_school_rejected: {
      what: "The school did not agree to this placement",
      next: "{{firm}}, “{{title}}”. The reason: {{reason}}. Talk to your class teacher, then try another listing.",
    },
    student_offer_lapsed: {
      what: "The offer of {{firm}} has lapsed",
      next: "The time to answer for “{{title}}” is over. You can keep looking.",
    },
    student_no_answer: {
      what: "{{firm}} did not answer in time",
      next: "Your application for “{{title}}” has ended. It does not stand in the way of others.",
    },
    student_no_time_chosen: {
      what: "No interview time was chosen for “{{title}}”",
      next: "The times that {{firm}} offered have passed, so this application is over. You can apply elsewhere as before.",
    },
    student_filled_elsewhere: {
      what: "Your application for “{{title}}” has ended",
      next: "You have settled on another place, so this one with {{firm}} ended.",
    },
    student_closed: {
      what: "“{{title}}” has closed",
      next: "{{firm}} no longer hires for it, so your application ended. You can keep looking.",
    },
    student_listing_changed: {
      what: "{{firm}} changed “{{title}}”: {{changed}}",
      next: "It is being checked again and your application stands. See whether it still suits you; if not, you can withdraw.",
    },
    student_message: {
      what: "{{firm}} wrote to you",
      next: "It is about your application for “{{title}}”. Open it to read and reply.",
    },
    firm_assigned: {
      what: "{{student}}’s application is now yours to look after",
      next: "It is for “{{title}}”. Open it to see the profile and the next step.",
    },
    firm_submitted: {
      what: "{{student}} applied for “{{title}}”",
      next: "Please answer before {{until}}, as your listing promises.",
    },
    firm_accepted: {
      what: "{{student}} accepted your offer",
      next: "It is for “{{title}}”. The student can change their mind until {{until}}; then the next step begins.",
    },
    firm_declined: {
      what: "{{student}} declined your offer",
      next: "It was for “{{title}}”. The place is free again for another candidate.",
    },
    firm_undone: {
      what: "{{student}} took the acceptance back",
      next: "It is for “{{title}}”. The offer waits for an answer again, until {{until}}.",
    },
    firm_withdrawn: {
      what: "{{student}} withdrew the application",
      next: "It was for “{{title}}”. Nothing more to do here.",
    },
    firm_placed: {
      what: "{{student}} is coming to you",
      next: "“{{title}}” is settled. Please agree on the first day in the application.",
    },
    firm_school_approved: {
      what: "The school agreed to the placement of {{student}}",
      next: "It is for “{{title}}”. Please agree on the first day in the application.",
    },
    firm_school_rejected: {
      what: "The school did not agree to the placement of {{student}}",
      next: "It was for “{{title}}”. The place is free again for another candidate.",
    },
    firm_offer_lapsed: {
      what: "Your offer to {{student}} has lapsed",
      next: "It was for “{{title}}”. The place is free again for another candidate.",
    },
    firm_no_answer: {
      what: "The application of {{student}} ran out of time",
      next: "It was for “{{title}}”. It has ended and the student knows. Please watch the answer dates of the others.",
    },
    firm_no_time_chosen: {
      what: "{{student}} chose no interview time",
      next: "It was for “{{title}}”. The application has ended by itself and does not count as unanswered by you.",
    },
    firm_filled_elsewhere: {
      what: "{{student}} has settled on another place",
      next: "The application was for “{{title}}”. Nothing more to do here.",
    },
    firm_message: {
      what: "{{student}} wrote to you",
      next: "It is about the application for “{{title}}”. Open it to read and reply.",
    },
    school_accepted: {
      what: "{{student}} accepted an offer of {{firm}}",
      next: "It is for “{{title}}”. The student can change their mind until {{until}}.",
    },
    adviser_school_asked: {
      what: "The placement of {{student}} is with the school for approval",
      next: "{{firm}}, “{{title}}”. Once the school agrees it is settled; you will hear.",
    },
    office_school_asked: {
      what: "The placement of {{student}} waits for your decision",
      next: "{{firm}}, “{{title}}”. Please check it, then agree, or say why not.",
    },
    school_placed: {
      what: "{{student}} is placed",
      next: "{{firm}}, “{{title}}”. The class board is up to date.",
    },
    adviser_school_rejected: {
      what: "The school did not agree to the placement of {{student}}",
      next: "{{firm}}, “{{title}}”. The reason: {{reason}}. The student may come to you.",
    },
    firm_listing_approved: {
      what: "“{{title}}” is approved and live",
      next: "Students can find it now. You will hear when somebody applies.",
    },
    firm_listing_approved_paused: {
      what: "The change of “{{title}}” has been approved",
      next: "It is still paused. Students find it once you put it back.",
    },
    firm_listing_referred: {
      what: "“{{title}}” needs changes",
      next: "The reviewer's note is on the listing. Please submit it again once changed.",
    },
    firm_listing_closed: {
      what: "“{{title}}” is closed",
      next: "The reason: {{closed}}. Students whose applications end with it will hear.",
    },
    firm_approved: {
      what: "{{firm}} is approved",
      next: "You can post listings now.",
    },
    firm_refused: {
      what: "The registration of {{firm}} was not approved",
      next: "The reviewer's note is on your home page. Please complete what is missing and contact us.",
    },
    firm_suspended: {
      what: "{{firm}} is suspended",
      next: "The reason is on your home page. Listings are hidden from students meanwhile.",
    },
    firm_reinstated: {
      what: "{{firm}} is active again",
      next: "You can post listings, and those still valid are shown to students again.",
    },
    firm_school_welcomes: {
      what: "{{school}} welcomes your firm",
      next: "Its students can now apply for your internships and apprenticeships.",
    },
    firm_school_unfit: {
      what: "{{school}} does not see a fit for its students",
      next: "Reason: {{unfit}}. Applications under way go on, and no other school sees this.",
    },
    firm_visit_asked: {
      what: "{{school}} asks to bring {{group}} on {{day}} to see “{{title}}”",
      next: "Please confirm the day, or say why it does not suit.",
    },
    firm_visit_cancelled: {
      what: "{{school}} cancelled the visit of {{group}} on {{day}}",
      next: "The places for “{{title}}” are free again that day.",
    },
    school_visit_confirmed: {
      what: "{{firm}} confirmed the visit of {{group}} on {{day}}",
      next: "“{{title}}”. The arrangements are on the bookings page; please tell the class.",
    },
    school_visit_declined: {
      what: "{{firm}} cannot receive {{group}} on {{day}}",
      next: "The reason is on the bookings page. You can ask for another day.",
    },
    school_visit_called_off: {
      what: "{{firm}} called off the visit of {{group}} on {{day}}",
      next: "The reason is on the bookings page. Please tell the class soon.",
    },
    school_visit_ended: {
      what: "The visit of {{group}} on {{day}} is off",
      next: "The listing of {{firm}} has ended. Please tell the class soon; you can book elsewhere.",
    },
    operator_listing_submitted: {
      what: "{{firm}} submitted “{{title}}”",
      next: "Please check it, then approve, or refer it back with a note.",
    },
    operator_firm_registered: {
      what: "{{firm}} wants to join",
      next: "Please check the registration, then decide.",
    },
  },
} as const satisfies Texts<typeof source>;
