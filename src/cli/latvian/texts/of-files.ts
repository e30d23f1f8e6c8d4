import type { IssueTexts } from "./texts.js";

/** Of files, of JSON, and of dates and numbers in it. */
export const ofFiles: IssueTexts = {
  expected: {
    "a file of a table, .csv or .csv.gz": "tabulas datne, .csv vai .csv.gz",
    "a whole number for each month of the period": "vesels skaitlis katram perioda mēnesim",
    "three whole numbers for each month of the period": "trīs veseli skaitļi katram perioda mēnesim",
    "a day that {} has too": "diena, kāda ir arī {}",
    "a month from {} to {}, such as {}": "mēnesis no {} līdz {}, piemēram, {}",
    "a month such as {}": "mēnesis, piemēram, {}",
    "a date such as {}, or a month {} or a year {} where no day is known":
      "datums, piemēram, {}, vai mēnesis {} vai gads {}, ja diena nav zināma",
    "a date from {} to {} or {}": "datums no {} līdz {} vai {}",
    "a date from {} to {}": "datums no {} līdz {}",
    "one document of at most {} values": "viens dokuments ar ne vairāk kā {} vērtībām",
    "no line break or control character inside a text": "teksts bez rindas beigām un vadības rakstzīmēm",
    "four hexadecimal digits after {}": "četri heksadecimāli cipari pēc {}",
    "one of {} after a backslash": "viena no {} pēc slīpsvītras \\",
    "a closing {}": "beigu pēdiņa {}",
    "a number that keeps its value when it is read": "skaitlis, kura vērtība lasot nemainās",
    "lists and objects at most {} deep in each other": "saraksti un objekti ne vairāk kā {} līmeņos cits citā",
    "{} of the right form": "pareizas formas vērtība ({})",
    "at most {} issues": "ne vairāk kā {} kļūdas",
    "a file packed with gzip, as its name says": "ar gzip saspiesta datne, kā teikts tās nosaukumā",
    "a file of at most {} MB": "datne, ne lielāka par {} MB",
    'a case (with "client" and "period"), a list of "cases", or a scheme (with "services" and "entitle")':
      'lieta (ar "client" un "period"), lietu saraksts "cases" vai noteikumi (ar "services" un "entitle")',
    "NDJSON, a file of lines with a case in each": "NDJSON: datne, kuras katrā rindā ir lieta",
    "NDJSON, a file of lines with a {} in each": "NDJSON: datne, kuras katrā rindā ir {}",
    "NDJSON with a case in each line": "NDJSON ar lietu katrā rindā",
    "a case, or a list of cases": "lieta vai lietu saraksts",
    "text in UTF-8": "teksts UTF-8 kodējumā",
    "a step above 0 as text, with at most {}": "solis virs 0 kā teksts, zīmes aiz komata ne vairāk: {}",
    "{}, not three that end in zero": "{}, nevis trīs, kas beidzas ar nulli",
    "a whole number as text": "vesels skaitlis kā teksts",
    "a whole number, or an open input {}": "vesels skaitlis vai atvērta ievade {}",
    "a list of ids, or an open input {}": "identifikatoru saraksts vai atvērta ievade {}",
    "{}, or a list of services": "{} vai pakalpojumu saraksts",
    "{} or a list of services": "{} vai pakalpojumu saraksts",
  },
  received: {
    "a Date object": "Date objekts",
    "more than can be listed": "vairāk, nekā var uzskaitīt",
    more: "vairāk",
    "{} at {}": "{} ({})",
    "an empty document": "tukšs dokuments",
    "more, not listed": "vairāk, nav uzskaitītas",
    "{} more, not listed": "vēl {}, nav uzskaitītas",
    "a larger one": "lielāka",
    "other bytes": "citi baiti",
    "another name": "cits nosaukums",
    "text in UTF-16": "teksts UTF-16 kodējumā",
  },
  hints: {
    '{} has {} days: name the rule for month ends, "last-day" or "next-month".':
      'Mēnesī {} ir {} dienas: nosauciet mēneša beigu kārtību, "last-day" vai "next-month".',
    "A Date is a moment that falls on different days in different time zones: write the civil date as text.":
      "Date ir mirklis, kas dažādās laika joslās iekrīt dažādās dienās: rakstiet kalendāra datumu kā tekstu.",
    "{} has {} days": "Mēnesī {} ir {} dienas",
    "The key is there but holds undefined: leave it out or give it a value.":
      "Atslēga ir, bet bez vērtības: izlaidiet to vai norādiet vērtību.",
    "It would be read as another number.": "To nolasītu kā citu skaitli.",
    "{}Where nothing is, this is a fault of seko: {}": "{}Ja viss ir pareizi, tā ir seko kļūda: {}",
    "Write many cases as NDJSON, one in each line.": "Daudzas lietas rakstiet kā NDJSON, pa vienai katrā rindā.",
    "Cut it into several files.": "Sadaliet to vairākās datnēs.",
    'Write { "cases": [ … ] } around it.': 'Ietveriet to šādi: { "cases": [ … ] }.',
    "Name it .ndjson or .ndjson.gz: one case in each line.":
      "Nosauciet to .ndjson vai .ndjson.gz: katrā rindā viena lieta.",
    "Name it .ndjson or .ndjson.gz: one {} in each line.": "Nosauciet to .ndjson vai .ndjson.gz: katrā rindā viens {}.",
    "Save it with the encoding UTF-8. The `>` of PowerShell writes UTF-16: write `| Out-File -Encoding utf8 FILE` in its place.":
      "Saglabājiet to UTF-8 kodējumā. PowerShell `>` raksta UTF-16: tā vietā rakstiet `| Out-File -Encoding utf8 FILE`.",
    "If the point groups thousands, write {}; if it begins the decimals, round it by a named rule before it is written here.":
      "Ja punkts atdala tūkstošus, rakstiet {}; ja aiz tā ir daļskaitlis, pirms ierakstīšanas noapaļojiet to pēc nosaukta noteikuma.",
    "Round it by a named rule before it is written here.": "Pirms ierakstīšanas noapaļojiet to pēc nosaukta noteikuma.",
  },
};
