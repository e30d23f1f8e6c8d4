import type { IssueTexts } from "./texts.js";

/** Of ledgers: plans and the days of their entries, months, rules. */
export const ofLedgers: IssueTexts = {
  expected: {
    "a day on which a plan is in force: the first begins on {}": "diena, kurā spēkā ir kāds plāns: pirmais sākas {}",
    "a line of the plan {}, in force on {}: {}": "plāna {} pozīcija, kas ir spēkā {}: {}",
    "a month that has ended on the day it is closed": "mēnesis, kas slēgšanas dienā ir beidzies",
    "a month of the account, from {} to {}": "konta mēnesis no {} līdz {}",
    "a position of a month's end, because months close as a whole": "stāvoklis mēneša beigās, jo mēnešus slēdz pilnus",
    "a whole number of weeks from 1 to {}": "vesels nedēļu skaits no 1 līdz {}",
    "a day after {}, on which the account ends": "diena pēc {}, kad beidzas konts",
    "no {}, because a plan is known from its approval and changed by a further version":
      "bez {}, jo plānu zina no tā apstiprināšanas un maina ar nākamo versiju",
    "whole per cents from 1 to 100, ascending": "veseli procenti no 1 līdz 100, augošā secībā",
    "per cents from 0 to 100": "procenti no 0 līdz 100",
    "a scheme with one budget, because a ledger does not keep several beside each other":
      "noteikumi ar vienu budžetu, jo konta grāmata vairākus līdztekus nekārto",
    "a scheme without `carryOver`, because what goes over in a ledger is said by its own `carryOver`":
      "noteikumi bez `carryOver`, jo konta grāmatā to, kas pāriet, nosaka tās pašas `carryOver`",
    "a rule by the day of the service, because units over a limit of the scheme are the client's":
      "kārtība pēc pakalpojuma dienas, jo noteikumos vienības virs ierobežojuma maksā klients",
  },
  received: { "a rule": "noteikums", "parts of ledgers": "konta grāmatu daļas" },
  hints: {
    "It is in force on {}.": "Tā ir spēkā {}.",
    "The plan changes on {}: write an entry for the days of each version.":
      "Plāns mainās {}: ierakstiet katras versijas dienas atsevišķi.",
  },
};
