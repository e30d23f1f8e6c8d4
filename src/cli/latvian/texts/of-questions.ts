import type { IssueTexts } from "./texts.js";

/** Of what a case and a scheme say together: places, positions, deliveries and claims that go on. */
export const ofQuestions: IssueTexts = {
  expected: {
    "where the envelope comes from, as text": "no kurienes ir kopsumma, tekstā",
    "a place of the scheme": "noteikumu vieta",
    "a service of the scheme": "noteikumu pakalpojums",
    "a time band of the scheme": "noteikumu diennakts daļa",
    "a purpose of the scheme": "noteikumu mērķis",
    "a source of the scheme": "noteikumu avots",
    "a cap by calendar year of the scheme": "noteikumu kalendārā gada ierobežojums",
    "{}, the year of the day after the position": "{}: tās dienas gads, kas ir pēc stāvokļa",
    "a cap that no other entry is of": "ierobežojums, kura nav citā ierakstā",
    "a limit of the scheme": "noteikumu ierobežojums",
    "{}, as assessments[{}] has it": "{}, kā assessments[{}]",
    "an amount per month, because the scheme does not say how one per {} is converted":
      "summa mēnesī, jo noteikumi nesaka, kā pārrēķina summu par: {}",
    "a whole number from {}": "vesels skaitlis no {}",
    "a number from {}": "skaitlis no {}",
    "a number from {} in steps of {}": "skaitlis no {} ar soli {}",
    "a number from {} to {}": "skaitlis no {} līdz {}",
    "a number from {} to {} in steps of {}": "skaitlis no {} līdz {} ar soli {}",
    "a number as decimal text": "skaitlis kā decimālskaitļa teksts",
    "an id that no other case has": "identifikators, kura nav nevienai citai lietai",
    "the id of a row of the claim, once": "pieprasījuma rindas identifikators, vienreiz",
    "a code that says why the row is cut or refused": "kods, kas saka, kāpēc rinda ir samazināta vai noraidīta",
    "an amount in {}": "summa valūtā {}",
    "a person of whom there is one case, so that no unit is claimed twice":
      "persona, par kuru ir viena lieta, lai nevienu vienību neprasītu divreiz",
    "days within {}, for which scheme {} holds": "dienas laikā {}, kurā ir spēkā noteikumi {}",
    "a day of the period {} after its first": "laika {} diena pēc tā pirmās",
    "deliveries before {}, or from then on": "pakalpojumi pirms {} vai sākot no tās dienas",
    "a funding source of the scheme: {}": "noteikumu finansējuma avots: {}",
    "a delivery within the period {}, or outside of it": "pakalpojums laikā {} vai ārpus tā",
    "nothing, so that all that was recorded counted": "nekas, lai skaitītu visu ierakstīto",
    "a question in which limit {} begins, because the position does not say what was used of it":
      "jautājums, kurā ierobežojums {} sākas, jo stāvoklis nesaka, cik no tā izlietots",
    "a question from {} on": "jautājums, sākot no {}",
    "the budget period of {} that goes on": "budžeta periods {}, kas turpinās",
    "the budget with days of its own, because what a month pays out as money is decided by all of it":
      "budžets ar savām dienām, jo to, ko mēnesī izmaksā naudā, izlemj viss mēnesis",
    "a month that was shown until {}": "mēnesis, kas parādīts līdz {}",
    "the budget with days of its own, because what {} costs is more than these days alone have":
      "budžets ar savām dienām, jo {} izmaksas pārsniedz to, kas ir šīm dienām vienām",
    "a position, or several": "stāvoklis vai vairāki",
    "{} of scheme {} too, because one of its budgets leaves something to a later one":
      "{} arī noteikumiem {}, jo viens no to budžetiem kaut ko atstāj vēlākam",
    "a date after {} and no later than {}": "datums pēc {} un ne vēlāk par {}",
    "{}, the client of the case": "{}: lietas klients",
    "{}, as scheme {} has it": "{}, kā noteikumos {}",
    "a scheme that no other position is of": "noteikumi, par kuriem nav cita stāvokļa",
    "a limit that is not shared": "ierobežojums, kas nav kopīgs",
    "the first day of a window that goes on: {}": "loga, kas turpinās, pirmā diena: {}",
    "{}, the day before the period of the case": "{}: diena pirms lietas laika",
    "the positions of other schemes alone": "tikai citu noteikumu stāvokļi",
    "the days {}, because what they cost is more than their budget, which is shared over all of them":
      "dienas {}, jo to izmaksas pārsniedz budžetu, ko dala pa tām visām",
    "nothing: all days are one window": "nekas: visas dienas ir viens logs",
    "the first day of a window: {}": "loga pirmā diena: {}",
    "days of the question, {}": "jautājuma dienas: {}",
    "the budget period that the decision is about: {}": "budžeta periods, par kuru ir lēmums: {}",
    "the claims of {} so far: days of {} may be claimed for {}":
      "līdzšinējie pieprasījumi no {}: var būt prasītas {} dienas par {}",
    "each month of a client once in a settlement": "katrs klienta mēnesis norēķinā vienreiz",
    "a row as it was written, with its head": "rinda, kāda tā uzrakstīta, ar tās galvu",
    "a claim": "pieprasījums",
    "a row of a claim": "pieprasījuma rinda",
    "an id that no other row of the claim has": "identifikators, kura nav nevienai citai pieprasījuma rindai",
    "{}, the number of the rows": "{}: rindu skaits",
    "each claim once": "katrs pieprasījums vienreiz",
    "{}, as others[{}]": "{}, kā others[{}]",
    "claims of other municipalities; those of {} are `previous`, whatever period they are for":
      "citu pašvaldību pieprasījumi; {} pieprasījumi ir `previous`, lai par kādu laiku tie būtu",
    "{}: every claim of {} for {} so far": "{}: visi līdzšinējie {} pieprasījumi par {}",
    "at most {}, the unpaid ones among them": "ne vairāk kā {}, ieskaitot nesamaksātos",
    "a claim of {}": "{} pieprasījums",
    "a claim by scheme {} in {}": "pieprasījums pēc noteikumiem {} valūtā {}",
    "the code of {}, {}": "{} kods: {}",
    "{}, which the earlier claims ask for": "{}, ko prasa agrākie pieprasījumi",
    "{}, as the case has it": "{}, kā lietā",
    "deliveries that no other row rests on": "pakalpojumi, uz kuriem nebalstās cita rinda",
    "at most the {} days of the month in all claims together":
      "visos pieprasījumos kopā ne vairāk kā mēneša dienas: {}",
    "no decisions, because calibration fills indicative budgets":
      "bez lēmumiem, jo kalibrēšana aizpilda provizoriskos budžetus",
    "enough that the budget is more than 0": "tik, lai budžets būtu lielāks par 0",
    "enough that one of {} budgets is more than 0": "tik, lai viens no {} budžetiem būtu lielāks par 0",
    "an open input, which calibration fills": "atvērta ievade, ko aizpilda kalibrēšana",
    "an amount that is explained before": "iepriekš paskaidrota summa",
    "the positions of the part": "daļas stāvokļi",
    "line {} or later, behind the cases before it": "{}. vai vēlāka rinda, aiz iepriekšējām lietām",
    "issues of a line of the part, from {} on": "daļas rindas kļūdas, sākot no {}",
    "a text of characters that a file of OpenDocument can hold":
      "teksts no rakstzīmēm, kas ietilpst OpenDocument datnē",
    "the package {}, which writes Parquet": "pakotne {}, kas raksta Parquet",
    "the end of the work": "darba beigas",
  },
  received: {
    "{}, whom cases[{}] is about too": "{}, par ko ir arī cases[{}]",
    "one by {} in {}": "pieprasījums pēc {} valūtā {}",
    "{} left of {}": "{} no {}",
    "one with another value somewhere, by its check {}": "rinda, kurā kāda vērtība ir cita, pēc tās pārbaudes {}",
    "the row of {}": "rinda no {}",
    "no case with a budget": "nevienas lietas ar budžetu",
    "only levels of weight 0": "tikai līmeņi ar svaru 0",
    "an interruption": "pārtraukums",
    "none of that name": "tādas nav",
    "a version of it that seko does not know": "tās versija, ko seko nepazīst",
  },
  hints: {
    "Leave out the assessment that was replaced.": "Izlaidiet aizstāto izvērtējumu.",
    "Add a dated row; a rate is never held past its last day.":
      "Pievienojiet datētu rindu; likmi nekad nelieto pēc tās pēdējās dienas.",
    "Let dates, groups or tests tell them apart.": "Atšķiriet tās ar dienām, grupām vai pārbaudēm.",
    "Write one entry for each payer, with the units of its days.":
      "Rakstiet katram maksātājam vienu ierakstu ar tā dienu vienībām.",
    "Ask for the months as a whole, or write an entry for each part, with the units of its days.":
      "Jautājiet par veseliem mēnešiem vai rakstiet katrai daļai ierakstu ar tās dienu vienībām.",
    "Calculate the time before with knownOn {}.": "Aprēķiniet iepriekšējo laiku ar knownOn {}.",
    "Calculate by {} to that day, and give what it leaves.":
      "Aprēķini pēc {} līdz tai dienai un dod to, ko tas atstāj.",
    "A position says it with {}: an empty list where there is nothing.":
      "Stāvoklis to saka ar {}: tukšs saraksts, ja nekā nav.",
    "Such as {}.": "Piemēram, {}.",
    "Give the budget its days with `budgets` of the opening, or name budget periods in the scheme.":
      "Dodiet budžetam dienas ar sākuma stāvokļa `budgets` vai nosauciet noteikumos budžeta periodus.",
    "{} is of it too.": "Arī {} ir par tiem.",
    "Say what was used of it in person.shared, with its key {}.":
      "Cik no tā izlietots, rakstiet laukā person.shared ar atslēgu {}.",
    "A document that contains itself has no end.": "Dokumentam, kas satur pats sevi, nav beigu.",
    "A month is decided as a whole. Give the earlier claims, or an empty list where there is none.":
      "Par mēnesi lemj kopumā. Dodiet agrākos pieprasījumus vai tukšu sarakstu, ja tādu nav.",
    "A row is missing or one too many: take the claim as it was made.":
      "Rindas trūkst vai ir par vienu vairāk: ņemiet pieprasījumu, kāds tas tika iesniegts.",
    "Nothing is edited in a claim: take it as it was written. What is otherwise since then is a correction, which a further claim makes.":
      "Pieprasījumā neko nelabo: ņemiet to, kāds tas uzrakstīts. Kas kopš tā ir citādi, ir korekcija, ko dara nākamais pieprasījums.",
    "Claims of other municipalities are `others`.": "Citu pašvaldību pieprasījumi ir `others`.",
    "Calibrate the scheme as it was before the amounts were filled in.":
      "Kalibrējiet noteikumus, kādi tie bija pirms apmēru aizpildīšanas.",
    "Calibration shares an envelope by weights; without them it would be a guess.":
      "Kalibrēšana dala kopsummu pēc svariem; bez tiem tas būtu minējums.",
    "Write the table as XLSX or CSV, or take the control character out of the text.":
      "Rakstiet tabulu kā XLSX vai CSV vai izņemiet no teksta vadības rakstzīmi.",
    "Count from 1: --array=1-{}, or --array=17 for part 17 alone.":
      "Skaitiet no 1: --array=1-{} vai --array=17 tikai 17. daļai.",
    "{} does not say how many jobs there are, so the file of the job does.":
      "{} nesaka, cik darbu ir, tāpēc to saka darba datne.",
    "Where nothing is wrong with them, this is a fault of seko: {}": "Ja tajos viss ir pareizi, tā ir seko kļūda: {}",
    "npm install {}@0.17": "npm install {}@0.17",
  },
};
