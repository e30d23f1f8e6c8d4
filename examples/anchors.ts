/** A published amount that readers will hold beside an example, and why it is not the same thing. */
export interface Anchor {
  readonly id: string;
  /** What the amount is of. */
  readonly what: string;
  /** In EUR. */
  readonly amount: string;
  readonly source: string;
  /** Why no share of it and no difference to it says anything. */
  readonly notComparable: string;
}

/** What is published near the pilots. None of it goes into a result, and no percentage is drawn from it. */
export const anchors: readonly Anchor[] = [
  {
    id: "jelgava-children",
    what: "about 30 000 EUR in Jelgava's amended budget for its 10 children of the pilot, so about 3 000 a child",
    amount: "3000.00",
    source: "apeirons.lv, id_cont=4162",
    notComparable: "spent in part at the day of the article; may hold assessment and administration",
  },
  {
    id: "sister-programme-child",
    what: "191 000 EUR for at most 50 children in a project of measure 9.2.2.3, so 3 820 a child at full size",
    amount: "3820.00",
    source: "veselam.la.lv, 2018-05-22",
    notComparable: "the ceiling of whole projects of up to 18 months, all costs included",
  },
  {
    id: "sister-programme-second-call",
    what: "about 5 m EUR for 1 300 children in the programme of measure 9.2.2.3, so about 3 846 a child",
    amount: "3846.15",
    source: "ziemellatvija.lv, 146524, 2019-12-30",
    notComparable: "the money of a whole programme, all costs included; press figures",
  },
  {
    id: "di-child-care",
    what: "40 666 EUR moved to the care of 170 children in the deinstitutionalisation projects",
    amount: "239.21",
    source: "delfi.lv, d?id=51724935, 2019-12",
    notComparable: "money moved between projects, of one service, for a time that is not stated",
  },
  {
    id: "vidzeme-child",
    what: "594 597 EUR for 361 children in Vidzeme's deinstitutionalisation project to December 2021",
    amount: "1647.08",
    source: "aluksniesiem.lv, vidzeme-ieklauj",
    notComparable: "over several years; another project",
  },
  {
    id: "vidzeme-adult",
    what: "624 107 EUR for 179 adults in Vidzeme's deinstitutionalisation project to December 2021",
    amount: "3486.63",
    source: "aluksniesiem.lv, vidzeme-ieklauj",
    notComparable: "over several years; another project",
  },
  {
    id: "state-institution-place",
    what: "900 to 1 170 EUR a month: budget line 05.03.00 of 2021 to 2023 over about 4 450 people, or over almost 3 500 places",
    amount: "1170.00",
    source: "fm.gov.lv, 5-socialie-pakalpojumi-2, and press of 2025",
    notComparable: "gross, with places that are bought, and not by care level; people and places are of other years",
  },
  {
    id: "riga-home-care-person",
    what: "9 289.3 thousand EUR for 8 151 people with home care in Rīga in 2016",
    amount: "1139.65",
    source: "sus.lv, socialas-aprupes-pakalpojumu-dzivesvieta",
    notComparable: "one service of one city, whatever part of the year a person had it",
  },
  {
    id: "day-centres-829-person",
    what: "386 424 EUR of base spending for 735 people in 43 day centres under Cabinet regulation 829",
    amount: "525.75",
    source: "bb.lv, 2024-07-22, on 23-TA-3167",
    notComparable: "the state's part alone; of one year or of three is not clear",
  },
  ...(
    [
      ["madona", "Madona", "93.70"],
      ["gulbene", "Gulbene", "109.00"],
      ["valmiera", "Valmiera", "110.00"],
      ["cesis", "Cēsis", "130.00"],
    ] as const
  ).map(([place, name, amount]) => ({
    id: `samaritans-${place}`,
    what: `what home care by the Samaritan Association cost for a client in ${name} in 2019`,
    amount,
    source: "estars.lv, objID=43483",
    notComparable: "that it is of a month is a reading; one service of one provider",
  })),
  {
    id: "project-whole",
    what: "4.72 m EUR planned for the project 9.2.2.2 as a whole: both pilots, the support person, methods and studies",
    amount: "4720000.00",
    source: "Ministry of Welfare, 2015-11-12",
    notComparable: "of all activities together; what each had is not published",
  },
];

/** The lines of a report that name some of them, after the results and apart from them. */
export function anchorLines(ids: readonly string[]): readonly string[] {
  const unknown = ids.filter((id) => !anchors.some((anchor) => anchor.id === id));
  if (unknown.length > 0) throw new RangeError(`there is no published amount ${unknown.join(", ")}`);
  const named = anchors.filter(({ id }) => ids.includes(id));
  return [
    "Published     amounts that are near and not comparable; none of them goes into a result:",
    ...named.map(({ what, amount, source, notComparable }) => `  ${amount} EUR: ${what} (${source}); ${notComparable}`),
  ];
}
