import type { IssueTexts } from "./texts.js";

/** Of claims and settlements that are given back, and of what somebody pays by. */
export const ofClaims: IssueTexts = {
  expected: {
    "each payer once": "katrs maksātājs vienu reizi",
    "a payer of the month": "kāds no mēneša maksātājiem",
    "{}, as its month has it": "{}, kā tas ir mēnesī",
    "{}, share less received": "{}, proti, share mīnus received",
    "{}, the sum of the rows": "{}, rindu summa",
    "{}, gross less cut": "{}, proti, gross mīnus cut",
    "{}, claimed less claimed before": "{}, proti, claimed mīnus claimedBefore",
    "a month of the claim's period, {}": "pieprasījuma laika mēnesis: {}",
    "days by their reasons": "dienas pēc iemesliem",
    "at most {}, the paid ones among them": "ne vairāk kā {}, ieskaitot apmaksātās",
    "a rate such as 15.5": "likme, piemēram, 15.5",
    "rates of the paid days, {}": "apmaksāto dienu likmes: {}",
    "units such as 12.5": "vienības, piemēram, 12.5",
    "each delivery once": "katrs sniegtais pakalpojums vienu reizi",
    "an amount with two decimals, {}": "summa ar diviem cipariem aiz komata: {}",
    "an income {}": "ienākumi {}",
    '"priority", "date" or a list of services, {}': '"priority", "date" vai pakalpojumu saraksts, {}',
    "an income on {}, the day that decides about the month": "ienākumi dienā, kas izšķir par mēnesi: {}",
    "whole months, because what is covered is capped by month": "veseli mēneši, jo segtajam griesti ir pa mēnešiem",
    "an amount at {} on {}, the day that decides about the month": "summa vietā {} dienā, kas izšķir par mēnesi: {}",
    "a rule whose tests pass for the person on {}, the day that decides about the month":
      "noteikums, kura nosacījumus persona izpilda dienā, kas izšķir par mēnesi: {}",
    "a rule whose tests pass for the person {}": "noteikums, kura nosacījumus persona izpilda: {}",
  },
  received: {},
  hints: { "Add it to the scheme.": "Papildiniet shēmu." },
};
