import { describe, expect, it } from "vitest";
import type { UnpaidReason } from "../../../rules/follow/following.js";
import type { Actual, Asked } from "../../../outcome/statement.js";
import type { MissingFact } from "../../../outcome/missing-fact.js";
import type { Reason } from "../../../outcome/reason.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { outcomeWords } from "../outcome-words.js";

const scheme = {
  ...smallScheme,
  circumstances: [{ id: "wheelchair", label: { lv: "Lieto ratiņkrēslu", en: "Uses a wheelchair" }, kind: "yes-no" }],
} as const;
const [latvian, english] = [outcomeWords(scheme, "lv"), outcomeWords(scheme, "en")];

const base = { condition: "asked", from: "2019-01-01", to: "2019-12-31", source: "made-up" } as const;

/** What is the case and what is asked, as data, in Latvian and in English. */
const reasons: readonly (readonly [Reason["code"], Actual, Asked, string, string])[] = [
  [
    "above-age",
    { kind: "age", born: "2001-05-17" },
    { kind: "age", until: 18 },
    "pārsniegts vecums; dzimšanas datums 17.05.2001.; noteikums: līdz 18 gadu vecumam",
    "too old; born 17 May 2001; the rule: younger than 18 years",
  ],
  [
    "below-age",
    { kind: "age", born: "2018-05-17" },
    { kind: "age", from: 1 },
    "nav sasniegts vecums; dzimšanas datums 17.05.2018.; noteikums: no 1 gada vecuma",
    "too young; born 17 May 2018; the rule: at least 1 year old",
  ],
  [
    "not-in-target-group",
    { kind: "target-group", groups: [] },
    { kind: "target-group", groups: ["children", "unnamed"] },
    "nepieder mērķa grupai; nepieder nevienai mērķa grupai; noteikums: mērķa grupa: Bērni vai unnamed",
    "not in the target group; in no target group; the rule: target group Children or unnamed",
  ],
  [
    "outside-places",
    { kind: "residence", basis: "actual", place: "south" },
    { kind: "residence", places: ["north"] },
    "dzīvo citur; faktiskā dzīvesvieta: Dienvidi; noteikums: dzīvesvieta: Ziemeļi",
    "lives elsewhere; actual residence South; the rule: residence in North",
  ],
  [
    "in-another-setting",
    { kind: "setting", settings: ["prison"] },
    { kind: "setting", settings: ["home", "group-home", "abroad"] },
    "uzturas citur; ieslodzījumā; noteikums: mājās, grupu mājā vai dzīvoklī vai ārvalstīs",
    "stays elsewhere; in prison; the rule: at home, in a group home or abroad",
  ],
  [
    "not-enrolled",
    { kind: "enrolment" },
    { kind: "enrolment", scheme: "small" },
    "nav iesaistīts programmā; noteikums: dalība programmā small",
    "not enrolled; the rule: enrolled in small",
  ],
  [
    "duration-over",
    { kind: "enrolment", since: "2017-05-01" },
    { kind: "duration", months: 21 },
    "laiks programmā ir beidzies; dalība programmā kopš 01.05.2017.; noteikums: ilgākais laiks programmā: 21 mēnesis",
    "the time in the programme is over; enrolled since 1 May 2017; the rule: at most 21 months",
  ],
  [
    "away-too-long",
    { kind: "setting", settings: ["hospital"], since: "2019-03-01" },
    { kind: "absence", graceDays: 1 },
    "pārāk ilga prombūtne; kopš 01.03.2019. slimnīcā; noteikums: ilgākā pieļaujamā prombūtne: 1 diena",
    "away for too long; in hospital since 1 March 2019; the rule: at most 1 day away",
  ],
  [
    "away-too-long",
    { kind: "setting", settings: ["hospital"], since: "2019-03-01" },
    { kind: "absence", graceDays: 5, counted: "month" },
    "pārāk ilga prombūtne; kopš 01.03.2019. slimnīcā; noteikums: ilgākā pieļaujamā prombūtne mēnesī kopā: 5 dienas",
    "away for too long; in hospital since 1 March 2019; the rule: at most 5 days away in all of a month",
  ],
  [
    "away-too-long",
    { kind: "setting", settings: ["hospital"], since: "2019-03-01" },
    { kind: "absence", graceDays: 42, counted: "year" },
    "pārāk ilga prombūtne; kopš 01.03.2019. slimnīcā; noteikums: ilgākā pieļaujamā prombūtne gadā kopā: 42 dienas",
    "away for too long; in hospital since 1 March 2019; the rule: at most 42 days away in all of a year",
  ],
  [
    "below-age",
    { kind: "age", born: "1962-06-15", relative: "partner" },
    { kind: "age", from: 65, relation: "spouse" },
    "nav sasniegts vecums; partner: dzimšanas datums 15.06.1962.; noteikums: laulātais: no 65 gadu vecuma",
    "too young; partner: born 15 June 1962; the rule: spouse: at least 65 years old",
  ],
  [
    "no-relative",
    { kind: "all", facts: [] },
    { kind: "age", from: 65, relation: "spouse" },
    "nav šāda tuvinieka; noteikums: laulātais: no 65 gadu vecuma",
    "has no such relative; the rule: spouse: at least 65 years old",
  ],
  [
    "level-not-entitled",
    { kind: "level", level: "low", assessment: "first" },
    { kind: "level", atLeast: "high" },
    "noteiktais līmenis tiesības nedod; Zems pēc izvērtējuma first; noteikums: Augsts vai augstāks līmenis",
    "the level found gives no entitlement; Low, by assessment first; the rule: level High or higher",
  ],
  [
    "no-option-holds",
    {
      kind: "all",
      facts: [
        { kind: "income", amountPerMonth: "1250.50" },
        { kind: "capital" },
        { kind: "residence", basis: "declared", place: "riga" },
        { kind: "setting", settings: ["hospital"] },
      ],
    },
    {
      kind: "any-of",
      options: [
        [
          { kind: "income", atMost: "900.00" },
          { kind: "capital", above: "10.00", atMost: "5000.00" },
        ],
        [
          { kind: "income", incomeOf: "household", atLeast: "2000.00", below: "3000.00" },
          { kind: "residence", basis: "declared", places: ["riga"], is: false },
        ],
        [
          { kind: "residence", basis: "actual", places: ["riga"] },
          { kind: "setting", settings: ["home", "group-home"] },
        ],
      ],
    },
    "neatbilst nevienam no iespējamiem pamatiem; ienākumi mēnesī: 1 250,50, kapitāls: nav zināms, deklarētā dzīvesvieta: riga, " +
      "slimnīcā; noteikums: ienākumi mēnesī: ne vairāk kā 900,00 un kapitāls: vairāk par 10,00, ne vairāk kā 5 000,00; vai " +
      "mājsaimniecības ienākumi mēnesī: vismaz 2 000,00, mazāk par 3 000,00 un dzīvesvieta nav: riga; vai dzīvesvieta: riga un mājās vai grupu " +
      "mājā vai dzīvoklī",
    "none of the possible grounds holds; income per month: 1,250.50, capital: not known, declared residence riga, in hospital; " +
      "the rule: income per month: at most 900.00 and capital: more than 10.00, at most 5,000.00; or income of the household per " +
      "month: at least 2,000.00, less than 3,000.00 and residence not in riga; or residence in riga and at home or in a group home",
  ],
  [
    "died",
    { kind: "date", on: "2019-04-12" },
    { kind: "last-day", on: "2019-04-30" },
    "persona ir mirusi; 12.04.2019.; noteikums: līdz 30.04.2019.",
    "the person has died; 12 April 2019; the rule: until 30 April 2019",
  ],
  [
    "no-option-holds",
    {
      kind: "all",
      facts: [
        { kind: "age" },
        { kind: "disability", status: "child", specialCare: false },
        { kind: "circumstance", circumstance: "wheelchair" },
        { kind: "target-group" },
      ],
    },
    {
      kind: "any-of",
      options: [
        [
          { kind: "age", from: 5, until: 18 },
          { kind: "disability", statuses: ["child"], specialCare: true },
        ],
        [
          { kind: "disability", statuses: ["group-1", "group-2"] },
          { kind: "circumstance", circumstance: "wheelchair", is: true },
        ],
        [{ kind: "number", circumstance: "rooms", atLeast: "1.5", below: "1000" }],
        [{ kind: "number", circumstance: "rooms", atLeast: "2000", below: "2000.0001" }],
      ],
    },
    "neatbilst nevienam no iespējamiem pamatiem; dzimšanas datums nav zināms, bērns ar invaliditāti, nav īpašas kopšanas " +
      "nepieciešamības, Lieto ratiņkrēslu: nav zināms, mērķa grupas nav zināmas; noteikums: no 5 gadu līdz 18 gadu vecumam un " +
      "bērns ar invaliditāti, ir īpašas kopšanas nepieciešamība; vai (I invaliditātes grupa vai II invaliditātes grupa) un Lieto " +
      "ratiņkrēslu: jā; vai rooms: 1,5 vai vairāk, mazāk par 1 000; vai rooms: tieši 2 000",
    "none of the possible grounds holds; date of birth not known, a child with a disability without a need of special care, " +
      "Uses a wheelchair: not known, target groups not known; the rule: at least 5 years old and younger than 18 years and " +
      "a child with a disability with a need of special care; or (disability group I or disability group II) and Uses a " +
      "wheelchair: yes; or rooms: 1.5 or more, less than 1,000; or rooms: exactly 2,000",
  ],
  [
    "died",
    { kind: "date", on: "2019-04-12" },
    { kind: "last-day", on: "2019-04-30" },
    "persona ir mirusi; 12.04.2019.; noteikums: līdz 30.04.2019.",
    "the person has died; 12 April 2019; the rule: until 30 April 2019",
  ],
  [
    "no-option-holds",
    {
      kind: "all",
      facts: [
        { kind: "disability" },
        { kind: "disability", status: "none" },
        { kind: "circumstance", circumstance: "wheelchair", value: false },
        { kind: "circumstance", circumstance: "rooms", value: "2.5" },
        { kind: "target-group", groups: ["children", "b"] },
      ],
    },
    { kind: "any-of", options: [] },
    "neatbilst nevienam no iespējamiem pamatiem; ziņu par invaliditāti nav, invaliditāte nav noteikta, Lieto ratiņkrēslu: nē, " +
      "rooms: 2,5, mērķa grupa: Bērni, b; noteikums: šajās dienās tiesību nav nevienam",
    "none of the possible grounds holds; disability not known, no disability, Uses a wheelchair: no, rooms: 2.5, " +
      "target group Children, b; the rule: nobody qualifies on these days",
  ],
];

const unpaid: readonly (readonly [Omit<UnpaidReason, "rule" | "source">, string, string])[] = [
  [
    { code: "no-service-delivered" },
    "mēnesī nav sniegts neviens ieskaitāms pakalpojums",
    "no service that counts was delivered in the month",
  ],
  [
    { code: "left-too-early", actual: { kind: "date", on: "2012-05-01" }, limit: { kind: "date", from: "2015-01-01" } },
    "atstāta pirms pirmās dienas, kas skaitās; 01.05.2012.; noteikums: ne agrāk par 01.01.2015.",
    "left before the first day that counts; 1 May 2012; the rule: on or after 1 January 2015",
  ],
  [
    {
      code: "claimant-financed-nothing",
      actual: { kind: "payer", payers: ["south", "east"] },
      limit: { kind: "payer", payers: ["north"] },
    },
    "pašvaldība mēnesī nav finansējusi nevienu pakalpojumu; maksā Dienvidi, east; noteikums: maksā Ziemeļi",
    "the municipality financed no service of the month; paid by South, east; the rule: paid by North",
  ],
];

const missing: readonly (readonly [Pick<MissingFact, "fact" | "expected">, string, string])[] = [
  [{ fact: "client.birthDate" }, "dzimšanas datums", "the date of birth"],
  [
    { fact: "assessments", expected: { kind: "instrument", instrument: "scale" } },
    "izvērtējums, kas ir spēkā šajās dienās: scale",
    "an assessment that holds on these days: scale",
  ],
  [
    { fact: "assessments.score", expected: { kind: "assessment", assessment: "first", score: "54.5" } },
    "izvērtējuma vērtējuma punkti: izvērtējums first, kura vērtējuma punkti 54,5 ir starp diviem līmeņiem",
    "the score of the assessment: assessment first, whose score 54.5 lies between two levels",
  ],
  [
    { fact: "assessments.decidedOn", expected: { kind: "assessment", assessment: "first" } },
    "diena, kad pieņemts lēmums pēc izvērtējuma: izvērtējums first",
    "the day of the decision that rests on the assessment: assessment first",
  ],
  [
    { fact: "assessments.hours", expected: { kind: "assessment", assessment: "first", per: "week" } },
    "izvērtējumā noteiktās stundas: izvērtējums first, stundas nedēļā",
    "the hours that the assessment finds necessary: assessment first, hours per week",
  ],
  [
    { fact: "assessments.answers", expected: { kind: "assessment", assessment: "first", answers: ["a", "b"] } },
    "izvērtējuma atbildes: izvērtējums first, atbildes a, b",
    "the answers of the assessment: assessment first, answers a, b",
  ],
  [
    { fact: "client.circumstances", expected: { kind: "circumstance", circumstance: "wheelchair" } },
    "ziņas par personu: Lieto ratiņkrēslu",
    "a fact about the person: Uses a wheelchair",
  ],
  [
    { fact: "relatives.incomes", expected: { kind: "relative", relative: "son" } },
    "visi apgādnieku mēneša ienākumi vai tas, ka to nav: son",
    "all income per month of the liable relatives, or that there is none: son",
  ],
  [
    { fact: "plan" },
    "atbalsta plāns vai tas, ka neviens pakalpojums nav plānots",
    "the support plan, or that no service is planned",
  ],
  [
    { fact: "plan.lines.weekdays", expected: { kind: "line", line: "care" } },
    "nedēļas dienas, kurās saņem plāna pozīcijas pakalpojumu, ar apjomu dienā: care",
    "the days of the week on which a plan line is received, as a quantity per day: care",
  ],
  [
    { fact: "client.disabilities", expected: { kind: "special-care" } },
    "invaliditāte vai tas, ka tās nav: vai ir īpašas kopšanas nepieciešamība",
    "the disability, or that there is none: whether a need of special care was found",
  ],
  [
    { fact: "enrolments", expected: { kind: "enrolment", scheme: "small" } },
    "kopš kura laika persona piedalās programmā: dalība programmā small",
    "since when the person is enrolled: enrolled in small",
  ],
  [
    {
      fact: "settings",
      expected: {
        kind: "days",
        spans: [
          { from: "2019-03-01", to: "2019-03-01" },
          { from: "2019-05-01", to: "2019-05-02" },
        ],
      },
    },
    "kur persona uzturas: 01.03.2019., 01.05.2019.–02.05.2019.",
    "where the person stays: 1 March 2019, 1 May 2019 to 2 May 2019",
  ],
];

const spaces = (text: string) => text.replace(/[\u00a0\u202f]/gu, " ");

describe("what is the case and what is asked", () => {
  it.each(reasons)("%s of %o", (code, actual, limit, lv, en) => {
    expect(spaces(latvian.reason({ ...base, code, actual, limit }))).toBe(lv);
    expect(spaces(english.reason({ ...base, code, actual, limit }))).toBe(en);
  });

  it.each(unpaid)("why no money follows: %o", (reason, lv, en) => {
    expect(latvian.reason({ ...reason, rule: "gate", source: "made-up" })).toBe(lv);
    expect(english.reason({ ...reason, rule: "gate", source: "made-up" })).toBe(en);
  });

  it.each(missing)("missing: %o", (fact, lv, en) => {
    const needed = { ...fact, from: "2019-01-01", to: "2019-12-31", neededBy: "assess" };
    expect(latvian.missing(needed)).toBe(lv);
    expect(english.missing(needed)).toBe(en);
  });
});
