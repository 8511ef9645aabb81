import type { Texts } from "../texts";
import type { guests as source } from "../zh-CN/guests";

export const guests = {
  title: "Zhiqiao",
  purpose: {
    consent: "Informed consent to the internship",
    sign: "A paper to sign",
    mentor: "Weekly reports to confirm",
    assessment: "Assessment of the internship",
    own_choice: "A firm the student has chosen",
  },
  gone_title: "This link no longer opens",
  gone_text:
    "It may have run out, or a newer one has taken its place. Ask for a new link, or call the class adviser.",
  gone_again: "Send me the link again",
  not_ready_title: "This page is not ready yet",
  not_ready_text: "Please open the link again later, or ask the teacher.",
  never:
    "We never ask you for money or for a bank card, and never ask you to pass a code on to anybody.",
  door_title: "First, is it you?",
  door_text:
    "Before you sign, a code shows that it is you. Codes go only to the telephone or mailbox that the school has on file.",
  send_sms: "Send a code to the number ending in {{end}}",
  send_mail: "Send a code to the mailbox {{begin}}",
  send_again: "Send another",
  no_way:
    "The school has no telephone number of yours. Please call the teacher, who can tell you a code.",
  by_call:
    "No message? The teacher can tell you a code on the telephone; type it here just the same.",
  code: "Code",
  code_hint: "Six digits, good for ten minutes.",
  code_sent: "A code is on its way.",
  confirm: "Confirm",
  proved: "We know that it is you; that holds for half an hour.",
  done: "Done. Thank you.",
  again: {
    title: "Send me the link again",
    intro:
      "Lost the message, or changed the SIM card? Ask for it again here. Links go only to the telephone that the school has on file.",
    phone: "Telephone on file",
    student: "Student's name or number",
    button: "Send it to me",
    sent_title: "If that was right, the link is on its way",
    sent_text:
      "Nothing after a few minutes? Check the number and the student's name, or call the class adviser.",
  },
  own: {
    intro:
      "{{student}} would like to do the internship at a firm found without the school. Please look at it first.",
    contact: "Contact at the firm: {{name}}",
    choose: "What do you say",
    choose_note:
      "Either is fine. If you are not sure, call the firm first, or have the teacher call you.",
    agree: "I agree",
    decline: "I do not agree",
    call: "Have the teacher call me",
    agree_text: "Once you agree, the teacher checks the firm and the school decides.",
    decline_text:
      "If you do not agree, this ends here. The student may find another firm; marks are not affected.",
    agree_sure: "Yes, I agree",
    decline_sure: "No, I do not agree",
    agreed: "You have agreed; the school is checking it or has settled it.",
    over: "This request is over.",
    said: {
      agree: "The school knows that you agree.",
      decline: "The school knows that you do not agree.",
    },
  },
  letter: {
    what: {
      consent: "the consent to the internship of {{student}}",
      sign: "a paper about the internship of {{student}}",
      mentor: "the weekly reports of {{student}}",
      assessment: "the assessment of {{student}}",
      own_choice: "the firm that {{student}} has chosen",
    },
    invite:
      "[Zhiqiao] {{school}} asks you to look at {{what}}: {{link}} . Take your time. There is nothing to pay; pass no code on.",
    again:
      "[Zhiqiao] The link you asked for, {{what}}: {{link}} . If you did not ask, ignore this.",
    remind:
      "[Zhiqiao] {{school}} reminds you: {{what}} still waits for you: {{link}} . Questions? Call the class adviser.",
    code: "[Zhiqiao] Code {{code}}, good for ten minutes, for {{what}}. No teacher, firm or platform will ask you for it; do not pass it on.",
    accepted:
      "[Zhiqiao] {{school}} agrees that {{student}} goes to {{firm}}. Next you are asked to sign the consent. Your answer: {{link}}",
    declined:
      "[Zhiqiao] {{school}} has not agreed that {{student}} goes to {{firm}}; the teacher will say why. Another firm may be found, and marks are not affected. Your answer: {{link}}",
  },
} as const satisfies Texts<typeof source>;
