import type { IssueTexts } from "./texts.js";

/** Of the rules of a scheme. */
export const ofSchemes: IssueTexts = {
  expected: {
    "a limit on units of a month, without additions and shared by no other, on other services and on all days of this one":
      "mēneša vienību ierobežojums bez papildinājumiem un ne kopīgs ar citu, citiem pakalpojumiem un visās šī ierobežojuma dienās",
    "{}, because days away of a {} count together": "{}, jo prombūtnes dienas skaita kopā",
    "at most {} days, or no {} could have more": "ne vairāk kā {} dienas, jo vairāk to nevar būt",
    'a service counted in units: an amount of money (unit: "money") costs what it says':
      'pakalpojums, ko skaita vienībās: naudas summa (unit: "money") maksā tik, cik tajā rakstīts',
    "bands that begin after the one before has ended, and end after they begin":
      "robežas, kas sākas pēc iepriekšējo beigām un beidzas pēc sava sākuma",
    "a budget that grows with need": "budžets, kas pieaug līdz ar vajadzību",
    "{} to {} by {}": "no {} līdz {} ar soli {}",
    "the id of the source that says that the level gives no entitlement":
      "avota identifikators, kurš saka, ka līmenis tiesības nedod",
    'a day after the first, {}, because the last day of "{}" does not count':
      'diena pēc pirmās, {}, jo "{}" pēdējo dienu neskaita',
    "true, because level {} of less need gives an entitlement": "true, jo mazākas vajadzības līmenis {} tiesības dod",
    "at least one level that gives an entitlement": "vismaz viens līmenis, kas dod tiesības",
    "a level that gives an entitlement: level {} gives none and has no {}":
      "līmenis, kas dod tiesības: līmenis {} tās nedod, un tam nav {}",
    "no levels, because the method {} makes none of an assessment":
      "bez līmeņiem, jo metode {} no novērtējuma tos neveido",
    "no word about lower levels, because the method {} makes none of an assessment":
      "nekā par zemākiem līmeņiem, jo metode {} no novērtējuma tos neveido",
    "a step above 0": "solis virs 0",
    "a place wider than a {}": "plašāka vieta nekā {}",
    "a share from {} to {}": "daļa no {} līdz {}",
    "lowerShare or more, so that more income never pays less":
      "vismaz lowerShare, lai ar lielākiem ienākumiem nekad nemaksātu mazāk",
    "lowerAmount or more, so that more income never pays less":
      "vismaz lowerAmount, lai ar lielākiem ienākumiem nekad nemaksātu mazāk",
    '"down" or "floor", or a part of the share that is kept could be taken':
      '"down" vai "floor", citādi varētu paņemt no daļas, kas jāpatur',
    '"household", or nothing: of relatives, the income of the household counts':
      '"household" vai nekas: tuviniekiem skaita mājsaimniecības ienākumus',
    '"declared" or "actual", because amounts name places': '"declared" vai "actual", jo apmēri nosauc vietas',
    "nothing, because no amount names a place": "nekas, jo neviens apmērs nenosauc vietu",
    "nothing in the last slice, which has no end": "nekas pēdējā šķēlē, kurai nav beigu",
    "an amount above that of the slice before": "summa, lielāka par iepriekšējās šķēles summu",
    "tests that tell at most {} kinds of persons apart": "pārbaudes, kas šķir ne vairāk kā {} veidu personas",
    "tests that pass for nobody of whom those of {} pass, on days from {} to {}":
      "pārbaudes, kas neizpildās nevienam, kam izpildās {}, dienās no {} līdz {}",
    "tests that pass for nobody of whom those of {} pass, on days from {}":
      "pārbaudes, kas neizpildās nevienam, kam izpildās {}, dienās no {}",
    "the first day of a month, because what is paid is decided by month":
      "mēneša pirmā diena, jo par maksājumu lemj pa mēnešiem",
    "the last day of a month, because what is paid is decided by month":
      "mēneša pēdējā diena, jo par maksājumu lemj pa mēnešiem",
    "1 January of a year, because what is paid is capped by calendar year":
      "gada 1. janvāris, jo maksājumu ierobežo pa kalendārajiem gadiem",
    "31 December of a year, because what is paid is capped by calendar year":
      "gada 31. decembris, jo maksājumu ierobežo pa kalendārajiem gadiem",
    "every service of the scheme, each once": "visi noteikumu pakalpojumi, katrs vienreiz",
    "at least {} {}, the minimum ({})": "vismaz {} {}: zemākā robeža ({})",
    "at most {}, the maximum ({})": "ne vairāk kā {}: augstākā robeža ({})",
    '"whole", as the minimum has it, which would be more than a maximum for few days':
      '"whole", kā zemākajai robežai, kas citādi dažās dienās pārsniegtu augstāko',
    "whole calendar months, because a month's costs belong to one budget period":
      "veseli kalendāra mēneši, jo mēneša izmaksas pieder vienam budžeta periodam",
    "two budget periods or more, or nothing could ever go over":
      "vismaz divi budžeta periodi, citādi nekas nevarētu pāriet",
    "an amount or a share, or there would be no end to what is owed": "summa vai daļa, citādi parādam nebūtu gala",
    "nothing, because a budget that buys no services is paid out whole":
      "nekas, jo budžetu, par kuru nepērk pakalpojumus, izmaksā visu",
    "nothing, because no months are counted by {}": "nekas, jo {} mēnešus neskaita",
    "a number of months of the next budget period, because money that goes over lasts for {}":
      "nākamā budžeta perioda mēnešu skaits, jo pārceltais ir izlietojams {}",
    "at most {}, because the next budget period has no more months and what goes over lasts no longer than it":
      "ne vairāk kā {}, jo nākamajā budžeta periodā vairāk mēnešu nav un pārceltais ir izlietojams tikai tajā",
    '"date", because money that goes over can be spent in the first months alone ({})':
      '"date", jo pārcelto var izlietot tikai pirmajos mēnešos ({})',
    "a rule of what goes over on every day from {} to {}": "pārcelšanas kārtība katrā dienā no {} līdz {}",
    "a rule { {}: {}, {}: {} }, or a list of such rules with days":
      "kārtība { {}: {}, {}: {} } vai šādu kārtību saraksts ar dienām",
    "a budget period on every day from {} to {}": "budžeta periods katrā dienā no {} līdz {}",
    "a whole number of days from {} to {}": "dienu skaits, vesels skaitlis no {} līdz {}",
    "a whole number of months from {} to {}": "mēnešu skaits, vesels skaitlis no {} līdz {}",
    "a test of the person, because the amount is that of a level": "personas pārbaude, jo apmērs ir līmeņa apmērs",
    "a test of the person, because a formula is the same for every level":
      "personas pārbaude, jo formula visiem līmeņiem ir viena",
    "conditions that somebody meets together": "nosacījumi, kuriem kāds var atbilst visiem kopā",
    "nothing, because beside a net budget all allowed units count":
      "nekas, jo pēc neto budžeta skaitās visas atļautās vienības",
    "tests that somebody passes together": "pārbaudes, kuras kāds var izturēt visas kopā",
    "a test of {}": "pārbaude: {}",
    "an id other than {}, by which reasons name {}": "cits identifikators nekā {}, ar kuru iemesli sauc {}",
    "a level that no other weight has": "līmenis, kura nav nevienam citam svaram",
    "a maximum that lies a whole number of steps above the minimum":
      "augstākais punkts, kas no zemākā ir veselā skaitā soļu",
    "one weight for answer {}": "viens svars atbildei {}",
    "a formula that no possible answers take below 0": "formula, kas ne ar vienām atbildēm nav zem 0",
    "{}, because the budget's method is {}": "{}, jo budžeta metode ir {}",
    '"need", because every point of the score is paid for': '"need", jo maksā par katru punktu',
    "nothing, because amounts are per {}": "nekas, jo apmēri ir par: {}",
    "a last day, because amounts are for the whole period of the scheme":
      "pēdējā diena, jo apmēri ir par visu noteikumu laiku",
    "the last day of the budget period": "budžeta perioda pēdējā diena",
    "budget periods, because amounts are for a whole budget period":
      "budžeta periodi, jo apmēri ir par visu budžeta periodu",
    "at least one rule, or nobody could ever qualify": "vismaz viens noteikums, citādi neviens nekad neatbilstu",
    'ids with one space between, or "none"': 'identifikatori ar vienu atstarpi starp tiem vai "none"',
    "days or places that {} of source {} does not have: no unit is paid by two sources":
      "dienas vai vietas, kuru nav rindai {} (avots {}): nevienu vienību nemaksā divi avoti",
    "the first day of a month, because sources are split by month": "mēneša pirmā diena, jo avotus sadala pa mēnešiem",
    'a circumstance of kind "number"': 'apstāklis, kura veids ir "number"',
    "no less than the minimum": "ne mazāk par minimumu",
    "an id that no cap of contributeCaps has": "identifikators, kura nav nevienam contributeCaps ierobežojumam",
    "a source of fund.shares": "avots no fund.shares",
    "less than 12 times what {} leaves of a month": "mazāk nekā 12 reizes tas, ko mēnesī atstāj {}",
    "a source from which nothing falls back to that of the cap":
      "avots, no kura nekas nenonāk atpakaļ pie ierobežojuma avota",
    "a source that pays a share or the rest wherever the capped one does":
      "avots, kas maksā daļu vai atlikumu visur, kur maksā ierobežotais",
    "a source that pays a share or the rest on some of the cap's days":
      "avots, kas kādā no ierobežojuma dienām maksā daļu vai atlikumu",
    "the last day of a month, because sources are split by month": "mēneša pēdējā diena, jo avotus sadala pa mēnešiem",
    "at least two services, because one cannot exclude itself": "vismaz divi pakalpojumi, jo viens sevi neizslēdz",
    "an amount above 0 for somebody": "kādam apmērs virs 0",
    "an amount without tests, for everybody else, on every day from {} to {}":
      "apmērs bez pārbaudēm visiem pārējiem katrā dienā no {} līdz {}",
    "an amount without tests of level {} on every day from {} to {}":
      "līmeņa {} apmērs bez pārbaudēm katrā dienā no {} līdz {}",
    "services counted in one unit, because their units are added up":
      "pakalpojumi ar vienu vienību, jo vienības saskaita",
    "at most {} per {}, what is left by {}": "ne vairāk kā {} ({}), ko atstāj {}",
    "each service once": "katrs pakalpojums vienreiz",
    'ids with spaces between, or "none": {}': 'identifikatori ar atstarpēm vai "none": {}',
    "a decimal text in {}": "decimālskaitlis kā teksts ({})",
    "an input of this scheme that is a list": "šo noteikumu ievade, kas ir saraksts",
    "an input of this scheme": "šo noteikumu ievade",
    "complete years, a whole number from {} to {}": "pilni gadi, vesels skaitlis no {} līdz {}",
    "more than {}, or nobody could ever be of that age": "vairāk par {}, citādi neviens nekad nebūtu šajā vecumā",
    'an address that begins with "https://" or "http://", of at most {} characters':
      'adrese, kas sākas ar "https://" vai "http://", ne garāka par {} rakstzīmēm',
    "`counts` or `leavesOut`": "`counts` vai `leavesOut`",
    "a value, or `of` with one of times, over, plus and index, or steps with a rounding each":
      "vērtība vai `of` ar vienu no `times`, `over`, `plus` un `index`, vai soļi, katrs ar savu noapaļošanu",
    "a step, or several": "solis vai vairāki",
    "a step before this one": "solis pirms šī",
    "what the first step begins with": "tas, ar ko sākas pirmais solis",
    'Write a number, or { "parameter": "…" }.': 'Rakstiet skaitli vai { "parameter": "…" }.',
    "a name that neither a parameter nor a step before has": "nosaukums, kāda nav ne parametram, ne solim pirms tam",
    "a number other than 0": "skaitlis, kas nav 0",
    "a row of {} that ends on the day before {}": "parametra {} rinda, kas beidzas dienā pirms {}",
    "one row of {} that holds from {} to {}": "viena parametra {} rinda, kas ir spēkā no {} līdz {}",
    "a parameter that is not worked out from this one": "parametrs, kas nav aprēķināts no šī",
    "a parameter of this scheme": "šo noteikumu parametrs",
    "a parameter with one number from {} on": "parametrs ar vienu skaitli no {}",
    "a parameter that is a decimal number": "parametrs, kas ir decimālskaitlis",
    "a row whose source is an assumption, because the number rests on {} ({})":
      "rinda, kuras avots ir pieņēmums, jo skaitlis balstās uz {} ({})",
    "bounds with something between them": "robežas, starp kurām kaut kas ir",
    "a lower bound, an upper bound or both": "apakšējā robeža, augšējā robeža vai abas",
    "a circumstance of this scheme of kind {}": "šo noteikumu {} veida apstāklis",
    "more than lowerIncome": "vairāk nekā lowerIncome",
    "a group of this scheme": "šo noteikumu grupa",
    "a purpose of this scheme": "šo noteikumu mērķis",
    "a time band of this scheme": "šo noteikumu laika josla",
    "an area of this scheme": "šo noteikumu joma",
    "a parameter": "parametrs",
    "a service for which the client pays by a rule of contribute":
      "pakalpojumu, par kuru klients maksā pēc `contribute` kārtības",
    '"gross" or "net", because the client pays by a rule of contribute':
      '"gross" vai "net", jo klients maksā pēc `contribute` kārtības',
    "{} or a list of services, because the client pays by a rule of contribute":
      "{} vai pakalpojumu saraksts, jo klients maksā pēc `contribute` kārtības",
    "a unit cost of service {} on every day from {} to {}":
      "pakalpojuma {} vienības izmaksas katrā dienā no {} līdz {}",
    "a share on every day from {} to {}": "daļa katrā dienā no {} līdz {}",
    "a price on every day from {} to {}": "cena katrā dienā no {} līdz {}",
    "a formula on every day from {} to {}": "formula katrā dienā no {} līdz {}",
    "an amount on every day from {} to {}": "apmērs katrā dienā no {} līdz {}",
    "a rule for what the client pays on every day from {} to {}, whoever it is":
      "kārtība, ko ikviens klients maksā katrā dienā no {} līdz {}",
    "a rule for what the client pays of service {} on every day from {} to {}, whoever it is":
      "kārtība, ko ikviens klients maksā par pakalpojumu {} katrā dienā no {} līdz {}",
    "a rule for what the client pays of service {} on every day from {} to {}":
      "kārtība, ko klients maksā par pakalpojumu {} katrā dienā no {} līdz {}",
    "{}, because deliveries state their amounts in hundredths": "{}, jo sniegto pakalpojumu summas ir simtdaļās",
  },
  received: {
    "conditions that exclude each other": "nosacījumi, kas izslēdz cits citu",
    "tests that exclude each other": "pārbaudes, kas izslēdz cita citu",
    "{}, a {}": "{} ({})",
    "{}, {} in all": "{}, kopā {}",
    "no rule by which somebody pays": "neviena kārtība, pēc kuras kāds maksā",
    "no less": "ne mazāk",
    "a circle of sources": "avotu aplis",
    "none for {}": "neviena: {}",
    "none from {}": "neviena no {}",
    "nothing for {}": "nekas: {}",
    "both for {}": "abas: {}",
    "twice for {}": "divreiz: {}",
    "two for {}": "divi: {}",
    "a list without {}": "saraksts bez {}",
    "a list with a service twice": "saraksts, kurā pakalpojums ir divreiz",
    "service {} from {}": "pakalpojums {} no {}",
    "{} ÷ {}": "{} ÷ {}",
    "{} and {}": "{} un {}",
  },
  hints: {
    "What is above a cap falls to another source: name one that is in force.":
      "Ierobežojumu pārsniedzošo maksā cits avots: nosauciet tādu, kas ir spēkā.",
    "By another order a later month may be served before an earlier one. Write {}, or let what goes over last for the whole next budget period ({}).":
      "Citā secībā vēlāku mēnesi var segt pirms agrāka. Rakstiet {} vai ļaujiet pārcelto izlietot visā nākamajā budžeta periodā ({}).",
    'Remove the row, or "entitled": false of the level.': 'Izņemiet rindu vai līmeņa "entitled": false.',
    "All must hold; where one is enough, write an any-of.":
      "Jāizpildās visiem nosacījumiem; kur pietiek ar vienu no vairākiem, rakstiet any-of.",
    "Leave it out.": "Izņemiet to.",
    "Lower it, or take it away.": "Pazeminiet vai izņemiet tos.",
    "The rule of a budget is that of its last day: move the border of the row, or take it away.":
      "Par budžetu lemj tā pēdējās dienas kārtība: pārbīdiet rindas robežu vai izņemiet rindu.",
    "Let the scheme be valid until the last day whose budget period is known, and write the later ones into its next version; or let budget periods begin with each person and last a number of months.":
      "Lai noteikumi ir spēkā līdz pēdējai dienai, kuras budžeta periods ir zināms, un vēlākos rakstiet nākamajā versijā; vai lai budžeta periodi sākas ar katru personu un ilgst noteiktu mēnešu skaitu.",
    "A budget of the maximum would be nothing too.": "Arī augstākais budžets būtu nekas.",
    "Conditions say whether somebody has a claim at all; let limits or amounts depend on the level.":
      "Nosacījumi saka, vai tiesības vispār ir; no līmeņa lai ir atkarīgi ierobežojumi vai apmēri.",
    "Put a letter to the digits.": "Pielieciet cipariem burtu.",
    "Leave a service out of the scheme that nobody may receive.":
      "Pakalpojumu, ko neviens nedrīkst saņemt, noteikumos neiekļaujiet.",
    "The scheme has no open inputs.": "Noteikumiem nav atvērtu ievažu.",
    "Where {} changes inside these days, cut the row there.": "Ja {} šajās dienās mainās, pārdaliet rindu tur.",
    "Cut the row where the parameter changes.": "Pārdaliet rindu tur, kur parametrs mainās.",
    "at least one day of the week": "vismaz viena nedēļas diena",
    "each day of the week once": "katra nedēļas diena vienreiz",
    "a day that no row before it has": "diena, kuras nav nevienā rindā pirms tās",
    "Write the labels of both into one row.": "Abu nosaukumus ierakstiet vienā rindā.",
    "a day of the calendar, {}": "kalendāra diena, {}",
    "Let calendar.from and calendar.to hold the days of which every public holiday is listed.":
      "calendar.from un calendar.to lai aptver dienas, kuru visas svētku dienas ir uzskaitītas.",
    "days of the week, in a scheme without a calendar": "nedēļas dienas, jo noteikumos nav kalendāra",
    "Add `calendar` with its public holidays, and the days from which and to which they are all of them.":
      "Pievienojiet `calendar` ar svētku dienām un dienām, no kurām un līdz kurām tās ir visas.",
    "a test of the person, because this rule is decided for a month at once":
      "pārbaude par personu, jo šo noteikumu izlemj visam mēnesim reizē",
    "Prices and limits are asked day by day: let them depend on the kind of day.":
      "Cenas un ierobežojumus nosaka katrai dienai: lai no dienas veida ir atkarīgi tie.",
    "a day that the scheme or the case names": "diena, ko nosauc noteikumi vai lieta",
    "Give the budget periods their dates under entitle.budgetPeriods.":
      "Norādiet budžeta periodu datumus (entitle.budgetPeriods).",
    "Give {} a rounding.": "Norādiet noapaļošanu: {}.",
  },
};
