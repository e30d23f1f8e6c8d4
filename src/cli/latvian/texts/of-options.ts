import type { IssueTexts } from "./texts.js";

/** Of options that do not go together, and of what they hold. */
export const ofOptions: IssueTexts = {
  expected: {
    "a command and options that seko knows": "komanda un iespējas, ko seko zina",
    "a share for all assumptions, or for at least one of them": "daļa visiem pieņēmumiem vai vismaz vienam no tiem",
    "somebody who has an answer by both ends of the range": "kāds, kam ir rezultāts abos diapazona galos",
    "a share above 0 and below 1, such as 0.10": "daļa virs 0 un zem 1, piemēram, 0.10",
    "more than 0, and at most 1": "vairāk par 0 un ne vairāk kā 1",
    "totals of at least {} people, of which no two make up more than {}, with amounts that differ":
      "kopsummas par vismaz {} cilvēkiem, no kuriem nekādi divi neveido vairāk kā {}, ar atšķirīgām summām",
    "places, levels or scores, or incomes: at least one of them":
      "vietas, līmeņi vai punkti, vai ienākumi: vismaz viens no tiem",
    "levels or scores: one of them": "līmeņi vai punkti: viens no tiem",
    "at most {} cases": "ne vairāk kā {} lietas",
    "a low end of 0 or more, and a high end above it": "zemākais gals, kas ir 0 vai vairāk, un augstākais virs tā",
    "--public without --people, --each and --weights, and how to publish only with it":
      "--public bez --people, --each un --weights, un tikai ar to tas, kā publicēt",
    "--by without {}, where --public is given": "--by bez {}, ja ir --public",
    "--weights with sampling: only cases that stand for people have intervals":
      "--weights kopā ar sampling: intervāli ir tikai lietām, kas pārstāv vairākus cilvēkus",
    "the rules after, either --reform or --after": "noteikumi pēc izmaiņām: vai nu --reform, vai --after",
    "another reform of the baseline, beside --reform": "cita reforma tiem pašiem noteikumiem, kopā ar --reform",
    "a scheme of compensation, for which deliveries are priced":
      "kompensācijas noteikumi, kuriem cenas nosaka sniegtajam",
    "--source beside --pricing": "--source kopā ar --pricing",
    "--close with --by and --on, and none of --as-of, --known-on and --forecast":
      "--close ar --by un --on, bez --as-of, --known-on un --forecast",
    "--close with --by, --on, --closings and --statements": "--close ar --by, --on, --closings un --statements",
    "--forecast with --weeks": "--forecast ar --weeks",
    "--forecast with --as-of; pace with --weeks, and commitments without":
      "--forecast ar --as-of; pace ar --weeks, bet commitments bez tā",
    "--table, or --format columns": "--table vai --format columns",
    "--table with --columns": "--table ar --columns",
    "--cases with --out -, and none of --manifest, --shards, --issues without --table: wrong lines stand in the output":
      "--cases ar --out -, bez --manifest un --shards, un --issues tikai ar --table: kļūdainās rindas ir izvadē",
    "a process that has standard input": "process, kam ir standarta ievade",
    "0 to {}, one for each part, where 0 is the first": "no 0 līdz {}, katrai daļai viens; 0 ir pirmā",
    "{}, one for each part": "{}, katrai daļai viens",
    "room on the disk": "vieta diskā",
    "an output that can be written to its end": "izvade, ko var uzrakstīt līdz galam",
    "--format {} without --table": "--format {} bez --table",
    "--out with a format of tables": "--out ar tabulu formātu",
    "a format of tables with --table": "tabulu formāts ar --table",
    "--out FILE with --format {}": "--out DATNE ar --format {}",
    "--format csv with --dialect": "--format csv ar --dialect",
    "from 1 to {} changes to be told apart": "no 1 līdz {} izmaiņām, ko nošķirt",
    "a day of the scheme, {}": "diena noteikumu laikā, {}",
    "more than the low end, {}": "vairāk par zemāko galu, {}",
    "a step that leads to the high end": "solis, kas noved līdz augstākajam galam",
    "at most {} steps": "ne vairāk kā {} soļi",
    "--share, --ranges, or both": "--share, --ranges vai abi",
    "--as-of with --forecast": "--as-of ar --forecast",
    "--changes-since without --forecast": "--changes-since bez --forecast",
    "--summary of cases or of a forecast": "--summary par lietām vai par prognozi",
    "--ledgers without --cases": "--ledgers bez --cases",
    "--cases without --ledgers": "--cases bez --ledgers",
    "--ledgers with what is asked of ledgers": "--ledgers ar to, ko jautā par kontu grāmatām",
    "--ledgers with nothing that is said of cases": "--ledgers bez tā, ko saka par lietām",
    "a scheme whose example goes on from a position": "noteikumi, kuru piemērs turpina no stāvokļa",
    "--json, or a format of tables": "--json vai tabulu formāts",
  },
  received: {
    "no list": "saraksta nav",
    "no --out": "nav --out",
    "nobody (people: {})": "neviens (cilvēki: {})",
    "one table": "viena tabula",
    "--format {}": "--format {}",
    "a terminal, which shows text": "terminālis, kas rāda tekstu",
    "neither, so that nothing would be moved": "neviens, tātad nekas netiktu mainīts",
    "parts of other ledgers": "citu kontu grāmatu daļas",
    "both, or the other": "abi vai otrs",
    "one whose example begins": "noteikumi, kuru piemērs sākas no jauna",
    "both, --format {}": "abi, --format {}",
    "not both of --at and --field": "ne abi: --at un --field",
  },
  hints: {
    "Commas stand between values, and a point before cents: 0.00,400.00.":
      "Komats ir starp vērtībām, punkts — pirms centiem: 0.00,400.00.",
    "With --public the report is of the tables, and goes with --reform2 and --parts too.":
      "Ar --public pārskats ir par tabulām, un to var lietot arī ar --reform2 un --parts.",
    "Reforms may be looked at as a whole each.": "Katru reformu var aplūkot kopumā.",
    "Changes that need each other belong into one reform: look at reforms as a whole.":
      "Izmaiņas, kas vajadzīgas viena otrai, liek vienā reformā: aplūkojiet reformas kopumā.",
    "{} sets it beside {}": "{} to nosaka kopā ar {}",
    "Spreadsheets write dates anew: format the column as text.":
      "Izklājlapas datumus pārraksta: formatējiet kolonnu kā tekstu.",
  },
};
