import type { Texts } from "./texts/index.js";

/** What would have been right. */
export const expectedTexts: Texts = {
  "an object": "objekts",
  "an id as text": "identifikators kā teksts",
  "a date such as {} or {}": "datums, piemēram, {} vai {}",
  "a date such as {}": "datums, piemēram, {}",
  "a real date or {}": "īsts datums vai {}",
  "a real date": "īsts datums",
  "a list": "saraksts",
  text: "teksts",
  "text of {} to {} characters": "teksts no {} līdz {} rakstzīmēm",
  "the id of a source of this scheme": "šo noteikumu avota identifikators",
  "a decimal as text, such as {}, or an open input {}, or a parameter {}":
    "decimālskaitlis kā teksts, piemēram, {}, vai atvērta ievade {}, vai parametrs {}",
  "a decimal as text, such as {}, or an open input {}":
    "decimālskaitlis kā teksts, piemēram, {}, vai atvērta ievade {}",
  "a decimal as text, such as {}": "decimālskaitlis kā teksts, piemēram, {}",
  "a decimal as text, with at most {} decimals": "decimālskaitlis kā teksts, ar ne vairāk kā {} zīmēm aiz komata",
  "a step above 0 as text, with at most {} decimals": "solis virs 0 kā teksts, ar ne vairāk kā {} zīmēm aiz komata",
  "an id of at most {} letters a-z, digits, hyphens and underscores, beginning with a letter or digit":
    "identifikators no ne vairāk kā {} zīmēm: burti a-z, cipari, defises un pasvītras; sākas ar burtu vai ciparu",
  "an id that no other entry of the list has": "identifikators, kura nav nevienam citam saraksta ierakstam",
  "a whole number of decimals from {} to {}": "zīmju skaits aiz komata no {} līdz {}",
  "a whole number from {} to {}": "vesels skaitlis no {} līdz {}",
  "a whole number": "vesels skaitlis",
  "a place of this scheme": "šo noteikumu vieta",
  "a known key": "zināma atslēga",
  "a level of this scheme": "šo noteikumu līmenis",
  "a service of this scheme": "šo noteikumu pakalpojums",
  "a target group of this scheme": "šo noteikumu mērķa grupa",
  "an amount of level {} on every day from {} to {}": "līmeņa {} apmērs katrā dienā no {} līdz {}",
  "a band for level {}": "robežas līmenim {}",
  "shares that sum to {} on every day": "daļas, kuru summa katrā dienā ir {}",
  "{}, the version of the case form that this seko reads": "{}: lietas formas versija, ko šis seko lasa",
  "{}, the version of the scheme form that this seko reads": "{}: noteikumu formas versija, ko šis seko lasa",
  "true or false": "true vai false",
  "zero or more": "nulle vai vairāk",
  "a last day on or after the first, {}": "pēdējā diena, kas nav pirms pirmās ({})",
  "a rule for what the client pays on every day from {} to {}": "kārtība, ko klients maksā katrā dienā no {} līdz {}",
  "a currency of ISO {} such as {}": "ISO {} valūta, piemēram, {}",
  "bands that cover every score of the scale": "robežas, kas aptver visus skalas punktus",
  "bands from {} to {}": "robežas no {} līdz {}",
  "at least one entry, or the condition could never hold":
    "vismaz viens ieraksts, citādi nosacījums nekad nebūtu izpildāms",
  "declared residences that never share a day": "deklarētās dzīvesvietas, kurām nav kopīgas dienas",
  "enrolments in {} that never share a day": "dalība programmā {} bez kopīgām dienām",
  "settings that never share a day": "uzturēšanās vietas, kurām nav kopīgas dienas",
  "days that {}, {}, does not have": "dienas, kuru nav rindai {} ({})",
  "a score of at least {}": "punkti, ne mazāk kā {}",
  "scores from {}, after {}": "punkti no {}, pēc {}",
  "`from`, `until` or both": "`from`, `until` vai abi",
  "levels of more need for higher scores, because the score counts need":
    "vairāk punktiem lielākas vajadzības līmenis, jo punkti skaita vajadzību",
  "levels of less need for higher scores, because the score counts ability":
    "vairāk punktiem mazākas vajadzības līmenis, jo punkti skaita spējas",
  "{}, because amounts are per year": "{}, jo apmēri ir par gadu",
  "at least {}, the amount of level {} ({})": "vismaz {}: līmeņa {} apmērs ({})",
  "a case, a list of cases, or a scheme": "lieta, lietu saraksts vai noteikumi",
  "a document with fewer mistakes of form": "dokuments ar mazāk formas kļūdām",
  "every key once": "katra atslēga vienreiz",
  "a digit": "cipars",
  "a JSON document": "JSON dokuments",
  "a value": "vērtība",
};

/** What was there instead. */
export const receivedTexts: Texts = {
  "nothing on {} to {}": "nekas no {} līdz {}",
  nothing: "nekas",
  "the number {}": "skaitlis {}",
  "a list of {}": "saraksts ar {} ierakstiem",
  "an empty list": "tukšs saraksts",
  "an object": "objekts",
  none: "neviens",
  neither: "neviens no abiem",
  "no band for {} to {}": "nav robežu no {} līdz {}",
  "no band for {}": "nav robežu: {}",
  "a band that reaches outside the scale": "robežas ārpus skalas",
  "scores from {}": "punkti no {}",
  "level {} after level {}": "līmenis {} pēc līmeņa {}",
  "{} to {} and {} to {}": "no {} līdz {} un no {} līdz {}",
  "{} to {}": "no {} līdz {}",
  "{} on {}": "{} ({})",
};

/** How to mend it. */
export const hintTexts: Texts = {
  "Write the date as text.": "Rakstiet datumu kā tekstu.",
  "Write year, month and day of the month as YYYY-MM-DD.": "Rakstiet gadu, mēnesi un dienu kā GGGG-MM-DD.",
  "Known: {}.": "Zināmie: {}.",
  "Did you mean {}? Known: {}.": "Vai domājāt {}? Zināmie: {}.",
  "Did you mean {}?": "Vai domājāt {}?",
  "Write it like {}: without exponent, spaces, grouping, plus or leading zeros.":
    "Rakstiet to kā {}: bez eksponenta, atstarpēm, grupēšanas, plusa un nullēm priekšā.",
  "Months go from {} to {}": "Mēneši ir no {} līdz {}",
  "Write it as text: {}.": "Rakstiet to kā tekstu: {}.",
  "Write a point: {}.": "Rakstiet punktu: {}.",
  "Both days belong to the period.": "Laikā ietilpst abas dienas.",
  "Both ends belong to a period: end the earlier row on the day before the later one begins.":
    "Laikā ietilpst abi gali: beidziet agrāko rindu dienā pirms vēlākās sākuma.",
  "End the earlier one on the day before the later one begins.": "Beidziet agrāko dienā pirms vēlākā sākuma.",
  "{} has it too.": "Tas ir arī šeit: {}.",
  "Give each case an id of its own, unless these are times of one person: `--case` asks for one by its id.":
    "Dodiet katrai lietai savu identifikatoru, ja vien tie nav vienas personas dažādi laiki: `--case` izvēlas vienu pēc tā.",
  'If the level gives no entitlement, say so at the level with "entitled": false and its source, and remove the amount.':
    'Ja līmenis tiesības nedod, norādiet to pie līmeņa ar "entitled": false un avotu un izņemiet apmēru.',
  "Where the law pays nothing then, say so by a minimum of 0.":
    "Ja tiesību akts tad nemaksā neko, norādiet to ar minimumu 0.",
  "Where the law has it so, nothing is to be done; else look at the sign of the weights and of the constant.":
    "Ja tā ir tiesību aktā, nekas nav jādara; citādi pārbaudiet svaru un konstantes zīmi.",
  "Add the days of the next year: what asks about later days is not decided.":
    "Pievienojiet nākamā gada dienas: kas jautā par vēlākām dienām, nav izlemts.",
  "Add the next price: units after that day are refused.":
    "Pievienojiet nākamo cenu: vienības pēc šīs dienas tiek noraidītas.",
  "`levels` are listed from the least need to the most.": "`levels` ir secībā no mazākās vajadzības līdz lielākajai.",
};
