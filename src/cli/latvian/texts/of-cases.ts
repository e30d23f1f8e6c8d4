import type { IssueTexts } from "./texts.js";

/** Of what is known of a person. */
export const ofCases: IssueTexts = {
  expected: {
    "the id of a fact of this list that was recorded on an earlier day":
      "šī saraksta agrākā dienā ierakstītas ziņas identifikators",
    "a day on or after the birth, {}": "diena, kas nav pirms dzimšanas ({})",
    "an id that no other adjustment of the case has": "identifikators, kura nav nevienai citai lietas korekcijai",
    "a day of {}, in which the delivery begins": "{} diena: mēnesī, kurā sniegšana sākas",
    "more than 0 units": "vairāk par 0 vienībām",
    "the id of a line of the plan": "plāna pozīcijas identifikators",
    "a price of service {} on every day of the line that qualifies":
      "pakalpojuma {} cena katrā atbilstošā rindas dienā",
    "a price of service {} at {} on every day of the line that qualifies":
      "pakalpojuma {} cena vietā {} katrā atbilstošā rindas dienā",
    "a line of service {} in unit {}": "pakalpojuma {} rinda vienībās {}",
    "a line of the plan that holds on {}": "plāna pozīcija, kas ir spēkā: {}",
    "a cost of at least {}, what contribution, uncovered and other money add up to":
      "izmaksas vismaz {}: klienta maksājuma, nesegtās daļas un citas naudas summa",
    "nothing, because a position says what was before the period": "nekas, jo to, kas bija pirms laika, saka stāvoklis",
    "a leaving after the return from that of {}": "aiziešana pēc atgriešanās no aiziešanas {}",
    "a day after the leaving, {}": "diena pēc aiziešanas ({})",
    'the line\'s first day, {}, because "once" is received on one day':
      'rindas pirmā diena {}, jo "once" saņem vienā dienā',
    "how many people live in the household, a whole number from {} to {}":
      "cik cilvēku dzīvo mājsaimniecībā: vesels skaitlis no {} līdz {}",
    "the id of somebody else than the client": "citas personas, nevis klienta, identifikators",
    "at least one day of the week, none of them twice": "vismaz viena nedēļas diena, neviena divreiz",
    'weekdays only where the quantity is per: "day"': 'nedēļas dienas tikai tad, ja daudzums ir per: "day"',
    "a quantity with which the plan comes to at most {} units": "daudzums, ar kuru plānā ir ne vairāk kā {} vienības",
    "a client who is counted on none of these days yet, so that nobody is counted twice":
      "klients, kas nevienā no šīm dienām vēl nav skaitīts, lai nevienu neskaitītu divreiz",
    "actual residences that never share a day": "faktiskās dzīvesvietas bez kopīgām dienām",
    "disabilities that never share a day": "invaliditātes bez kopīgām dienām",
    "values of {} that never share a day": "apstākļa {} vērtības bez kopīgām dienām",
    "statements that never share a day": "ziņas bez kopīgām dienām",
  },
  received: {
    "none of them": "neviena no tām",
    "{}, a line of service {} in unit {}": "{}: pakalpojuma {} rinda vienībās {}",
    "{}, which holds on {}": "{}, kas ir spēkā: {}",
    "{}, with no return between": "{}, bez atgriešanās pa vidu",
    "per: {}": "per: {}",
  },
  hints: {
    "Write the day of leaving.": "Norādiet aizbraukšanas dienu.",
    "{} is about the same client on some of these days.": "Dažās no šīm dienām par to pašu klientu ir arī {}.",
    "A service for one person names no group size.": "Pakalpojumam vienai personai grupas lielumu nenorāda.",
    "Write one entry for each calendar month, because claims are made by month.":
      "Rakstiet pa ierakstam katram kalendāra mēnesim, jo pieprasījumus iesniedz pa mēnešiem.",
    "To take back a delivery, add an entry that supersedes it with withdrawn: true.":
      "Lai atsauktu sniegto, pievienojiet ierakstu, kas to aizstāj, ar withdrawn: true.",
    'Write a position, with the "scheme" as results name it: {}. {}':
      'Rakstiet stāvokli ar "scheme", kā to sauc rezultāti: {}. {}',
    "State the day of the return in {}": "Norādiet atgriešanās dienu: {}",
    'Use per: "period" for a quantity that is spread over the dates.':
      'Daudzumam, kas sadalīts pa visām dienām, rakstiet per: "period".',
    "State the quantity of one such day, or leave out the weekdays.":
      "Norādiet vienas šādas dienas daudzumu vai izlaidiet nedēļas dienas.",
  },
};
