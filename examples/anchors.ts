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
    id: "project-whole",
    what: "4.72 m EUR planned for the project 9.2.2.2 as a whole: both pilots, the support person, methods and studies",
    amount: "4720000.00",
    source: "Ministry of Welfare, 2015-11-12",
    notComparable: "of all activities together; what each had is not published",
  },
];

/** The lines of a report that name some of them, after the results and apart from them. */
export function anchorLines(ids: readonly string[]): readonly string[] {
  const named = anchors.filter(({ id }) => ids.includes(id));
  return [
    "Published     amounts that are near and not comparable; none of them goes into a result:",
    ...named.map(({ what, amount, source, notComparable }) => `  ${amount} EUR: ${what} (${source}); ${notComparable}`),
  ];
}
