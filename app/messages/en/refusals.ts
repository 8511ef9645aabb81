import type { Texts } from "../texts";
import type { refusals as source } from "../zh-CN/refusals";

export const refusals = {
  title: "Not done",
  "account.not_found": "This person is not here, or no longer.",
  "account.wrong_credentials":
    "That phone, email or password is not right. Check and try again; if you forgot the password, ask your teacher or your firm's administrator to invite you again.",
  "account.wrong_password": "The present password is not right, so nothing was changed.",
  "account.too_many_attempts":
    "That was a lot of tries. To protect accounts, please wait {{minutes}} min and try again.",
  "account.invitation_gone":
    "This invitation no longer works: it was used, has expired or was taken back. Ask the person who sent it for a new one.",
  "account.session_not_found": "That session has already ended.",
  "account.grant_not_yours": "That role is no longer open to you. Choose another.",
  "account.not_allowed": "Your present role cannot do this. Switch roles, or ask an administrator.",
  "account.scope_needed": "Choose the class or college this role is for.",
  "account.contact_taken":
    "This phone or email already has an account. Sign in with it first, then open the same link again.",
  "account.role_held_already": "This account already has that role; there is nothing to join.",
  "account.held_elsewhere":
    "This person also has a role at another school or company, so you cannot reset the sign-in here. Please contact the platform, who will check who they are.",
  "enterprise.not_found": "There is no such firm.",
  "enterprise.not_approved":
    "The firm has not been approved yet. Save your work as a draft and submit it after approval.",
  "enterprise.suspended":
    "The firm is suspended, so this is closed for now. The home page says why; ask us if anything is unclear.",
  "enterprise.registration_invalid":
    "The registration number has the wrong form or check character. Compare it with the document and enter it again.",
  "enterprise.already_registered":
    "This registration number is already registered. Ask your firm's administrator to invite you, or call the complaints line.",
  "enterprise.decision_needs_note": "Say why: the firm will read it.",
  "enterprise.changed_meanwhile":
    "Another window changed this a moment ago. Look at what stands here now and save again.",
  "enterprise.unknown_place": "Please choose the site's district from the list.",
  "enterprise.site_not_found": "This site is not here. It may have been deleted.",
  "enterprise.site_in_use":
    "Listings use this site, so it stays. You can change its name and address.",
  "enterprise.too_many_sites": "You have {{most}} sites, which is the most. Delete one first.",
  "enterprise.not_a_picture": "The firm's page shows photos only, not PDFs.",
  "enterprise.too_many_photos": "You have {{most}} photos, which is the most. Delete one first.",
  "enterprise.move_not_allowed":
    "The firm's state has just changed, so this step is closed. Look at the present state.",
  "listing.not_found": "There is no such post; it may have been taken down.",
  "listing.move_not_allowed":
    "The post's state has just changed, so this step is closed. Look at the present state.",
  "listing.not_yours_to_move": "This step belongs to another role.",
  "listing.incomplete": "A few things are missing. Fill them in and the post can be submitted.",
  "listing.unlawful_words":
    "Some wording is not lawful and is marked where it stands. Change it and the post can be submitted.",
  "listing.contact_in_text":
    "The post names a contact, marked where it stands. Take it out and the post can be submitted.",
  "listing.breaks_rules":
    "Some points break the rules for placements or employment and are marked where they stand. Change them and the post can be submitted.",
  "listing.referral_needs_note": "Say what has to change: the firm will read it.",
  "listing.changed_meanwhile":
    "A colleague has just changed this post, so nothing was saved. Read the latest version first.",
  "listing.not_open": "This post no longer takes applications.",
  "listing.not_reposted": "You can apply for this post directly.",
  "listing.none_ticked": "Nothing is ticked. Tick the posts first, then press a button below.",
  "listing.too_many": "At most {{most}} posts at a time. Narrow the filter first.",
  "listing.nothing_left":
    "“{{title}}” cannot be released by removing words: the words are not the problem, or no job is named without them. Release it as it is, or do not publish it.",
  "listing.still_unlawful": "These words may not stand: {{found}}. Put them right, then let it go.",
  "listing.other_findings":
    "Each of these has another finding that nobody has looked at, so none was released. Settle them one by one.",
  "listing.not_twins": "These posts are not the same job at the same firm, so nothing was folded.",
  "listing.trade_unknown":
    "This trade is not in our list, or no longer in use. Choose another one.",
  "listing.only_later": "It can only move to a later day. Please choose one.",
  "listing.validity_over":
    "It has run out and cannot be resumed. Copy it into a new draft instead.",
  "listing.seats_taken":
    "{{taken}} people have been given a seat already; there cannot be fewer seats.",
  "listing.change_needs_review":
    "These changes need another review and are not saved yet. Read what will happen, then confirm.",
  "match.adults_only": "You can turn this on from your 18th birthday.",
  "application.not_found": "There is no such application.",
  "application.not_yours_to_move": "This step belongs to another role.",
  "application.move_not_allowed":
    "The application's state has just changed, so this step is closed. Look at the present state.",
  "application.changed_meanwhile":
    "Somebody else has just handled this application, so nothing was changed. Look at it again before you decide.",
  "application.no_seat_left":
    "All seats are taken. One opens again when an offer is declined or withdrawn.",
  "application.not_eligible": "You cannot apply for this post yet; its page says why.",
  "application.already_placed":
    "You already have a confirmed place and cannot accept another offer.",
  "application.undo_over": "The time for undoing this has passed.",
  "application.offer_over":
    "The time to answer this offer has passed and the seat is open again. You can write to the firm and ask.",
  "application.firm_suspended":
    "We have suspended this firm, so its offer cannot be accepted for now. If it comes back in time you can still accept; you can decline at any time.",
  "application.respond_by_needed": "Give a day to answer by: later than now, 30 days at most.",
  "application.interview_time_needed":
    "Give a time for the interview, later than now and within 90 days.",
  "application.contact_in_text":
    "Your message was not sent, because it says “{{found}}”. Please take it out and talk here: what was said can be read again, and students under 18 are protected. Once a place is settled, adult students and firms may exchange numbers.",
  "application.times_missing":
    "“{{title}}” has no open interview times for the student to pick from. Give a time.",
  "application.reason_needed": "Choose a reason: the student will see it.",
  "application.unlawful_demand":
    "“{{found}}”: a student may not be asked for money, a loan or papers. Please take it out.",
  "application.answer_missing":
    "The firm’s question is not answered yet. Answer it, or keep the application for later.",
  "application.site_missing": "Tick at least one place you would go to.",
  "application.over": "This application has ended and cannot be changed.",
  "application.none_ticked": "Tick the applications you want to handle first.",
  "application.assignee_unknown": "This colleague no longer works here. Please choose another.",
  "offer.starts_in_past": "The first day is over. Please choose today or later.",
  "offer.ends_before_start": "The last day is before the first. Please change one of them.",
  "offer.too_long": "The last day is more than four years after the first. Please check the year.",
  "offer.pay_order": "The highest pay is below the lowest. Please swap or correct them.",
  "offer.ir_14":
    "First-year students cannot do an internship. Choose a first day after the student has moved up.",
  "offer.ir_15": "The student must be 16 on the first day. Please choose a later first day.",
  "offer.ir_20":
    "Interns and anybody under 18 may not do dangerous or heavy work. Please change the listing's safety part first, then make the offer.",
  "offer.ir_22":
    "Internships may not be planned on rest days or public holidays. Please change the listing's hours first, then make the offer.",
  "offer.ir_23":
    "Interns and anybody under 18 may not work nights or overtime, nor in three shifts. Please choose day shifts, and “No” for nights and overtime.",
  "offer.ir_24":
    "Interns and anybody under 18 work at most 8 hours a day and 40 a week. Please write fewer.",
  "offer.ir_26":
    "Interns are paid in money, at least once a month, not by the year and not in goods. Please put it right.",
  "offer.ir_other":
    "This offer is against the internship rules. Please change the listing first, then make the offer.",
  "interview.not_found": "There is no such interview time.",
  "interview.bad_time":
    "The time has to be within the next 90 days and begin and end on the same day. Please choose another.",
  "interview.where_needed": "Please give a place, or a link for a video interview.",
  "interview.overlap": "There is an interview at that time already. Please choose another time.",
  "interview.too_many":
    "A listing can have at most 100 interview times ahead. Please cancel those you do not need.",
  "interview.taken":
    "Somebody has just taken this time, or the firm has cancelled it. Please choose another.",
  "interview.begun":
    "The interview has begun and cannot be changed any more. Please write a message instead.",
  "interview.collides": "You have another interview at that time. Please choose another.",
  "interview.changed_meanwhile":
    "This time has just been changed. Please look at how it stands now.",
  "invitation.not_found":
    "This invitation has been answered, has run out, or is not for you. Please look at the list as it is now.",
  "invitation.student_not_found":
    "This student cannot be invited now: they may have just changed who can find them, or have found a place. Please look at other students.",
  "invitation.cannot_apply":
    "This student cannot apply to this listing yet (for example, the school has not approved your internships, or year or education do not fit). Please choose another listing.",
  "invitation.applied_already": "This student has already applied to this listing. See Applicants.",
  "invitation.twice":
    "This student has been invited to this listing before. Wait for the answer or choose another listing.",
  "invitation.month_full":
    "All {{most}} invitations of this month are used. You can send more from the 1st of next month.",
  "recommendation.not_found": "There is no such list, or it is not yours to manage.",
  "recommendation.firm_not_approved":
    "The school has not approved this enterprise, or its papers no longer stand, so you cannot recommend students to it. Please choose another.",
  "recommendation.students_not_yours":
    "The list has students outside your scope. Please tick again.",
  "tip.told_already": "Everybody you ticked has been told of this listing before.",
  "search.not_found": "This search is no longer kept.",
  "search.too_many":
    "You can keep up to 20 searches. Delete one you no longer need, then keep this one.",
  "view.not_found": "This view no longer exists.",
  "view.name_taken": "You already have a view with this name. Please choose another.",
  "view.too_many": "You can keep up to 20 views. Delete one you no longer need first.",
  "import.unreadable": "This file cannot be read.",
  "import.too_large": "There is too much in the file; nothing was read.",
  "import.busy":
    "Many files are being read just now. Please try again in a minute; nothing was read yet.",
  "import.too_often":
    "That was a lot of files in a short time. Please try again in {{minutes}} min; nothing was changed.",
  "import.columns_missing":
    "The table lacks columns that are needed. On the page of columns, say which one it is or give one value for all rows.",
  "import.faulty_rows":
    "Rows with faults: {{faulty}}. Nothing was imported; correct them and upload the file again.",
  "import.changed_meanwhile":
    "The data changed after the check, so nothing was imported. Please check the file again.",
  "import.not_found": "There is no such import.",
  "import.column_twice":
    "Two columns are taken for the same thing. Choose one, and leave the other unread.",
  "import.not_allowed": "Your role cannot bring this kind of file.",
  "import.step_not_allowed":
    "This import has moved on, so that is not possible now. Reload the page.",
  "import.school_needed": "Choose the school that the list belongs to first.",
  "import.rows_gone": "What was read has been cleared, as the rules ask. Upload the file again.",
  "import.depended_on":
    "Something depends on this import by now, so it cannot be undone as a whole: {{what}}. Settle those one by one first.",
  "import.interrupted":
    "The work was interrupted and nothing has changed. Try again; if it fails once more, ask the operator.",
  "reference.not_found": "We could not find this entry.",
  "reference.not_allowed": "Only platform administrators can correct reference data.",
  "reference.nothing_changed": "Nothing has changed, so there is nothing to save.",
  "reference.word_taken":
    "“{{word}}” is already a name or alias of “{{name}}” ({{code}}), so nothing was saved. Take it out there first, or write it differently.",
  "reference.changed_meanwhile":
    "Somebody else has just changed this entry, so nothing was saved. Look at the latest version before you change it.",
  "words.not_allowed": "Only an administrator can change the synonyms.",
  "words.changed_meanwhile":
    "Somebody else has just changed the synonyms, so nothing was saved. Look at them again before you change them.",
  "words.too_few":
    "A group needs at least two different words. The same word in another script is not a second one.",
  "words.too_many": "A group holds at most {{most}} words.",
  "words.odd":
    "“{{word}}” cannot be used: each word has 2 to 30 characters with letters in it, not only digits or signs.",
  "words.already": "This group is there already.",
  "words.full": "There can be at most {{most}} groups. Take out one that is not needed first.",
  "words.not_found": "This group or version was not found; it may just have been changed.",
  "words.nothing_changed": "This is how it stands already; there is nothing to change.",
  "cv.not_json":
    "This file cannot be read: it is not JSON text. Please export the .json file again.",
  "cv.not_resume":
    "This is not a JSON Resume: it has no basics, work or skills. Please check the export format.",
  "cv.too_large":
    "This file is over {{most}} KB, so it was not read. A JSON Resume usually has a few dozen KB; please check that it is the right file.",
  "file.not_found": "This file is not here. It may have been deleted.",
  "file.not_yours": "You cannot add this kind of file in your present role.",
  "file.empty": "This file is empty, so it was not kept. Please choose another.",
  "file.too_large":
    "This file is too large and was not kept. One of this kind may have {{most}} MB; please make it smaller.",
  "file.too_many":
    "You have {{most}} files, which is the most. Delete one you no longer need first.",
  "file.too_often": "That was a lot of files in a short time. Please wait {{minutes}} min.",
  "file.not_accepted":
    "Only photos (JPG, PNG, WebP) and PDFs can be added. This file is neither, so it was not kept. Save documents as PDF first.",
  "file.unreadable":
    "This file cannot be opened and was not kept. Take the photo again, or save the file once more.",
  "file.picture_too_large":
    "This picture has more than {{most}} million pixels and was not kept. Please make it smaller.",
  "file.pdf_locked":
    "This PDF has a password, so nobody else could open it. Remove the password and add it again.",
  "file.pdf_active":
    "This PDF carries a program or an attachment and was not kept, for safety. Print it to a new PDF and add that.",
  "profile.not_found": "This profile is not here.",
  "profile.changed_meanwhile":
    "You changed this part in another window just now, so this was not saved. What you typed is below; save again to keep it.",
  "profile.contact_in_text":
    "To protect you, students under 18 cannot write a telephone, WeChat or QQ number or a mail address to a firm. Please take it out; firms reach you here and through your school.",
  "profile.record_not_found": "This entry is not here. It may have been deleted.",
  "profile.too_many_records": "You have {{most}} entries, which is the most. Delete one first.",
  "approval.not_yours_to_decide":
    "The school's internship office or an administrator decides about firms. Tell them what you think.",
  "approval.reason_needed": "Choose why the firm does not fit; the firm and students will see it.",
  "approval.changed_meanwhile":
    "A colleague has just changed what the school says of this firm. Look at it first, then decide.",
  "booking.not_found": "There is no such booking, or it is not yours to look after.",
  "booking.not_yours_to_move": "Your present role cannot answer this booking.",
  "booking.move_not_allowed":
    "The booking has just changed, so this step is closed. Look at its present state.",
  "booking.note_needed": "Say why in a line; the school will read it.",
  "booking.day_past": "That day is over, so nothing can be changed.",
  "booking.day_not_open": "No visits on that day. Choose one from {{from}} to {{until}}.",
  "booking.day_full": "Places left that day: {{left}}. Bring fewer, or choose another day.",
  "booking.twice": "This class is already booked for that day.",
  "booking.class_not_yours": "That class is not within your reach. Choose another.",
  "notice.not_found": "There is no such message.",
  "journal.not_found": "There is no journal entry for that week.",
  "journal.not_yours_to_do": "This step is not yours to take in the present role.",
  "journal.step_not_allowed":
    "The entry has just changed; this step cannot be taken now. Look at where it stands.",
  "journal.reason_needed": "Say in a sentence what is missing; the student will read it.",
  "journal.changed_meanwhile":
    "This entry was changed in another window. Look at it as it stands, then save again.",
  "journal.empty": "Nothing is written yet. Write a few sentences about the week, then hand it in.",
  "journal.week_ahead": "That week has not begun; write it when it has.",
  "journal.too_many_photos": "An entry holds at most {{most}} photos. Delete one first.",
  "journal.not_a_picture": "A journal holds photos; a PDF does not belong here.",
  "journal.nothing_to_do":
    "There was nothing to do: nothing was ticked, or it was dealt with just now. Look at the list again.",
  "journal.template_not_found": "That phrase is not there; it may have been deleted.",
  "journal.too_many_templates": "At most {{most}} phrases are kept; delete one you do not use.",
  "incident.not_found": "There is no such call for help.",
  "incident.not_yours": "Calls for help are handled by teachers and those on duty.",
  "incident.step_not_allowed":
    "This call has just changed; this step cannot be taken now. Look at where it stands.",
  "incident.words_needed": "Say in a sentence what was done and what came of it.",
  "incident.changed_meanwhile":
    "Another teacher has just dealt with it. Look at where it stands, then decide.",
  "incident.too_often":
    "Your teachers have your call already. If it is urgent, phone one of the numbers above.",
  "absence.not_found": "There is no such leave.",
  "absence.not_yours": "Leave is decided by the class adviser or the guiding teacher.",
  "absence.days_wrong": "The last day is before the first one; change the days.",
  "absence.too_long": "At most {{most}} days at a time. Talk to your teacher about more.",
  "absence.outside": "Some of these days are outside the internship; change the days.",
  "absence.twice": "You have asked for some of these days already; see the list below.",
  "absence.decided": "This leave has been decided already.",
  "pay.not_found": "There is no record of that month.",
  "pay.not_yours": "This step is the teacher's.",
  "pay.day_ahead": "The day of payment has not come yet; give the day on which you received it.",
  "pay.settled":
    "A teacher has checked this month; it can no longer be changed. Tell your teacher if it must be.",
  "visit.not_found": "There is no such visit.",
  "visit.not_yours": "Visits are recorded by teachers and the internship office.",
  "visit.no_students": "Tick at least one student at this firm.",
  "visit.nothing_looked_at":
    "Nothing is ticked yet. Fill in at least one point, or write a sentence.",
  "visit.day_ahead":
    "The day of the visit has not come yet. Record it on the day, or keep it as a plan.",
  "assessment.not_found": "There is no such assessment.",
  "assessment.not_yours": "This part is not yours to fill in.",
  "assessment.not_open":
    "The assessment opens the day before the last day; it cannot be filled in yet.",
  "assessment.step_not_allowed":
    "This assessment has just changed; this step cannot be taken now. Look at where it stands.",
  "assessment.words_needed": "Give your reason; the other side will read it.",
  "assessment.cause_needed": "It was not completed: choose whose cause it was.",
  "assessment.last_day_needed": "It was completed in part: give the last day there was.",
  "assessment.changed_meanwhile":
    "This assessment was changed in another window. Look at it as it stands.",
  "placement.not_assessed":
    "Firm, teacher and student have not all given their assessment; it cannot be closed.",
  "placement.files_missing":
    "The file is not complete: {{n}} missing. Add them, or say why there are none.",
  "placement.not_found": "This placement was not found.",
  "placement.not_yours_to_move": "This step is not for your role.",
  "placement.step_not_allowed":
    "The placement cannot do this from where it stands. Reload to see where it is.",
  "placement.reason_needed": "Please say why; those concerned will read it.",
  "placement.changed_meanwhile": "Somebody has just changed this placement. Reload and try again.",
  "placement.adviser_first":
    "The class adviser has not agreed yet; the college waits for that first.",
  "placement.last_day_out_of_range":
    "The last day must be after the first one and not later than today.",
  "placement.none_ticked": "Nobody is ticked yet. Tick students in the table, then press again.",
  "placement.start_past": "The new first day must be after today.",
  "placement.ends_before_start": "The last day is before the first one. Change one of them.",
  "placement.paper_stands":
    "The agreement is being signed or already valid. Terms such as hours, pay or place are changed on the agreement, and the parties concerned sign again; contacts, mentor and teacher can be changed here.",
  "placement.overlaps":
    "{{names}} already has a placement on these days. If both are meant to run side by side, say why.",
  "placement.firm_needed": "Enter the firm's name or its registration number.",
  "placement.firm_unknown": "This firm was not found.",
  "placement.student_unknown":
    "Some of these students are not within your scope. Reload the page and choose again.",
  "placement.teacher_unknown": "This teacher was not found.",
  "placement.share_needed": "With a second firm, say its share of the time (1–99 %).",
  "placement.letter_needed":
    "Take a photo of the firm's letter, or say that the firm agreed by word of mouth.",
  "certificate.not_yours": "Certificates are issued by the college or the internship office.",
  "certificate.not_over": "The internship is not over yet; no certificate can be issued.",
  "certificate.not_assessed":
    "The school has not assessed it yet, or it is disputed: settle that on the assessment page first.",
  "certificate.not_completed":
    "The assessment says that it was not completed, so that no certificate of completion can be issued.",
  "law.document_needed":
    "This rule needs the document itself: attach a scan of the decision or approval.",
  "law.rule_unknown": "There is no such rule.",
  "law.never_waived": "This rule is strict and cannot be waived.",
  "law.not_yours_to_waive": "Waivers are given by the internship office.",
  "law.not_yours_to_keep": "This record is not kept by your role.",
  "law.target_unknown": "The firm, class or placement for this record was not found.",
  "law.days_reversed": "The last day is before the first one. Change one of them.",
  "exemption.exists": "This student is already recorded as not taking part.",
  "exemption.placed":
    "This student still has a placement. Call it off or end it first, then record that they take no part.",
  "paper.not_found": "This paper was not found.",
  "paper.not_yours_to_move": "This step of the paper is not yours.",
  "paper.step_not_allowed":
    "The paper cannot do this from where it stands. Reload to see where it is.",
  "paper.changed_meanwhile": "Somebody has just changed this paper. Reload and try again.",
  "pile.not_found": "This pile was not found.",
  "pile.not_yours":
    "Class advisers, colleges and the internship office print papers and bring them back.",
  "pile.not_read": "This pile is still being read. Please confirm it when it is done.",
  "pile.same_person":
    "Whoever brought a pile cannot confirm it. A second person has to sign in and confirm.",
  "pile.nothing_brought": "No file was chosen. Please choose a scanned PDF or photos.",
  "pile.too_large":
    "At most {{most}} MB at a time. Send the rest afterwards: it joins the same pile.",
  "pile.not_accepted": "File {{n}} cannot be opened. Please use PDF, JPG or PNG.",
  "pile.no_such_page": "This paper has no such page. Please choose again.",
  "pile.nothing_chosen":
    "There was nothing to confirm. Only whole papers that are still being signed can be confirmed.",
  "print.nothing_chosen":
    "No paper that can be printed was chosen. Only papers with final words can be printed.",
  "print.too_many": "At most {{most}} papers in one print. Please print in several goes.",
  "paper.terms_missing":
    "{{n}} parts of the terms are still empty. Fill them in before sending this out to be signed.",
  "paper.consent_first": "The consent of student and guardian comes first; the agreement follows.",
  "paper.law_hinders":
    "The regulation stands against it ({{rule}}, article {{article}}). Settle that first.",
  "paper.guardian_unknown": "No guardian is on file. Add a name and a telephone first.",
  "paper.signed_already": "This place has been signed already.",
  "paper.name_differs": "Sign with the name on file: {{name}}.",
  "paper.seal_not_on_file":
    "Your authority to set the seal is not on file, or has run out. Ask an administrator to file the letter.",
  "paper.not_all_signed": "Somebody has not signed yet; it cannot become valid.",
  "paper.reason_needed": "Please say why.",
  "paper.started_already":
    "The internship has begun; it cannot be given back, only amended or ended early.",
  "paper.call_asked_already": "Noted already; the teacher will call you.",
  "paper.no_valid_agreement": "Without a valid agreement and consent the internship cannot begin.",
  "paper.nothing_changed": "Nothing was changed.",
  "paper.days_back":
    "These days do not work: none may lie before today, and the end not before the beginning.",
  "paper.day_outside":
    "These days lie outside the internship. Compare them with its first and last day.",
  "paper.amended_since":
    "Another amendment has changed this since. Cancel this one and draw it up anew from what stands now.",
  "paper.authority_not_found": "This authority was not found.",
  "paper.person_not_here": "This colleague was not found.",
  "template.not_yours":
    "The school's clauses are written by its internship office or its administrator.",
  "template.not_found": "This version was not found; it may have been retired.",
  "template.faulty": "{{n}} places need a change, marked below. Put them right and save again.",
  "template.too_many": "At most {{most}} blocks; join or drop some.",
  "template.changed_meanwhile":
    "A colleague has just saved a newer version, so this was not saved. What you wrote stands below; compare it with theirs first.",
  "template.nothing_changed": "It is the same as what stands now; there is nothing to save.",
  "recording.not_yours":
    "Whoever draws papers up records them; what is the same in all of them, the internship office does.",
  "recording.not_found": "This recording was not found; it may have been taken back.",
  "recording.not_out":
    "This paper has not been sent out, so its words may still change. Send it out first.",
  "file.not_audio":
    "This is no recording that can be played. Bring MP3, M4A, OGG, WebM or WAV, and no film.",
  "seal.not_yours": "The internship office or the school's administrator does this.",
  "seal.none_ticked": "Nothing is ticked. Tick papers first, then press the button below.",
  "seal.no_service": "No e-seal service is switched on.",
  "seal.not_found": "This request was not found.",
  "seal.address_not_called":
    "This address cannot be used: it has to begin with https:// and be open to the net. Ask the provider.",
  "seal.secret_needed":
    "Fill in the secret: it is needed the first time, and whenever the address changes.",
  "seal.too_many": "Too many; send again in {{minutes}} minutes.",
  "seal.signature_wrong": "The message is not rightly signed.",
  "seal.stale": "The time of the message is too far off.",
  "seal.unreadable": "The message cannot be read; something is missing.",
  "seal.replayed": "This message came before.",
  "seal.request_over": "This request is over.",
  "seal.party_not_asked": "This party was not asked for its seal.",
  "seal.other_words": "What was sealed is not this version of the paper.",
  "seal.other_file": "What was sealed is not the file that was sent.",
  "seal.dated_wrong": "The seal is dated before it was asked for, or later than now.",
  "seal.file_unreadable": "What came back is no PDF that can be opened.",
  "guest.link_ended":
    "This link has ended. Ask the teacher or your contact at the firm for a new one.",
  "guest.code_too_soon": "A code has just been sent. Please wait {{seconds}} seconds.",
  "guest.code_too_often":
    "No more codes can be sent for this link. Ask the teacher for a new link.",
  "guest.code_ended": "The code has run out. Please ask for another.",
  "guest.code_tried_out": "Too many wrong codes. Please ask for a new one.",
  "guest.code_wrong": "That code is not right. Type the six digits of the message again.",
  "guest.no_address":
    "This link has no such address. Choose the other way, or ask the teacher to tell you a code by telephone.",
  "guest.too_many": "Too many tries. To be safe, please wait {{minutes}} minutes.",
  "guest.not_proved": "Please type the code first, then do this step.",
  "guest.spent": "What this link was for is done already; it need not be done again.",
  "round.not_found": "We could not find this placement round.",
  "round.not_yours_to_run":
    "Placement rounds are run by the school’s internship office; you can read along.",
  "round.move_not_allowed":
    "The round is not at a step where this can be done. Reload to see where it stands.",
  "round.day_past": "That last day is over. Choose today or a later day.",
  "round.classes_not_yours": "One of the classes is not of this school. Choose again.",
  "round.nothing_offered": "The round offers nothing yet. Add a listing, then open it.",
  "round.listing_not_fitting":
    "This listing does not fit: it must be live, of the same kind, from a firm the school approved, and its minimum no more than its seats.",
  "round.programme_not_found":
    "We could not find this listing; it may have been taken out of the round.",
  "round.too_many_choices": "You can rank {{n}} at most. Take one out before you add another.",
  "round.not_run": "There is no result yet. Allocate the seats before you publish.",
  "round.appeals_open": "The time for appeals is not over, or one still waits for an answer.",
  "round.appeal_not_allowed":
    "You cannot appeal now: the time is over, or your last appeal still waits for an answer.",
  "round.not_shared":
    "The student has withdrawn the consent to share the profile, so no offer can go out.",
  "round.minimum_above_seats": "The minimum cannot be above the seats; make it smaller.",
  "round.more_than_listed": "The listing has only {{n}} seats left; make it smaller.",
  "round.student_not_ranking": "The student has not ranked this place.",
  "round.student_unfit":
    "This seat cannot go to this student: the company marked them not suitable, or the rules keep it from them now.",
  "round.sheet_empty":
    "Nothing could be read. Choose a file, or paste two columns: student number and place number.",
  "round.sheet_faulty": "{{n}} rows still need a change before this can be kept.",
  "matching.run_not_yours": "Only a platform administrator can start a run. Please ask one.",
  "matching.run_under_way": "A run is under way, so there is nothing to start. Wait until it ends.",
  "matching.spread_not_yours":
    "The placement or internship office decides how recommendations are spread. Please ask them.",
  invalid: {
    required: "Nothing is filled in; fill this in",
    too_short: "Use at least {{n}} characters",
    too_long: "Use at most {{n}} characters",
    less_than: "Give {{n}} or more",
    more_than: "Give {{n}} or less",
    contact_in_text:
      "Please take out “{{n}}” and talk here: what was said can be read again, and students under 18 are protected",
    bad_choice: "Nothing is chosen; choose one of the options",
    bad_contact:
      "Give a phone number or an email address, such as +852 9123 4567; begin Macao numbers with +853",
    bad_date: "No date can be read; give one, such as 2027-03-01",
    bad_email: "Give an email address, such as name@example.com",
    bad_url: "Give a web address that begins with https://",
    bad_value: "This cannot be read; follow the hint and write it again",
    not_positive: "Give an amount above 0",
    not_int: "Give a whole number, without decimals",
    two_decimals: "Give at most two decimals",
    not_number: "This is not a number; give a number",
    too_common:
      "Many people use this password, so it is easy to guess. Choose another; a few words in a row work well",
  },
} as const satisfies Texts<typeof source>;
