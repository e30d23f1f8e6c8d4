import type { Dated } from "../../person/dated.js";
import type { ScoreBandsRule } from "../../rules/assess/methods/score-bands.js";
import type { Level } from "../../rules/assess/rule.js";
import type { Label } from "../../sources/index.js";
import type { TitledSource } from "../latvian/index.js";
import type { Table } from "../entry.js";
import { inBothLanguages } from "../latvian/index.js";

/** A care level: the share of points of ability that gives it, and what it means. */
export interface CareLevel extends Level {
  /** The lowest share of the greatest number of points, in per cent. */
  readonly atLeast: string;
  /** The highest share, in per cent. */
  readonly atMost: string;
  readonly unit: "per cent of the points";
  readonly meaning: Label;
  readonly source: string;
}

/** From which level a place in an institution is open to a person. */
export interface InstitutionRule extends Dated {
  /** Id of the level of least need. */
  readonly leastNeed: string;
  readonly source: string;
}

/** The most hours of home care at a level; municipalities set them. */
export interface HomeCareHours {
  readonly place: string;
  readonly level: string;
  readonly most: string;
  readonly unit: "hours per week";
  readonly source: string;
}

/** The four care levels. */
export interface CareLevelTable extends Table {
  readonly levels: readonly CareLevel[];
  readonly institution: readonly InstitutionRule[];
  readonly homeCare: readonly HomeCareHours[];
}

const sources: readonly TitledSource[] = [
  {
    id: "bands",
    title: {
      en: "Cabinet regulation 138 of 2019-04-02, as a provider's page gives its bands: more points mean more ability; the annex with the items was not seen",
      lv: "Ministru kabineta 02.04.2019. noteikumi Nr. 138, to robežas no pakalpojuma sniedzēja lapas: vairāk punktu nozīmē lielākas spējas; pielikums ar vērtējamiem jautājumiem nav atrasts",
    },
    article: "annex; law section 20(4)",
    link: "http://livanuslimnica.lv/index.php/181-par-viena-iemtnieka-izmaksm",
    date: "2019-04-02",
    certainty: "seen",
  },
  {
    id: "institution-2017",
    title: {
      en: "Ministry of Welfare, 2023: four levels since 2017; from 2017-12-01 a place in an institution only at levels 3 and 4",
      lv: "Labklājības ministrija, 2023. gads: četri līmeņi kopš 2017. gada; no 01.12.2017. vieta institūcijā tikai 3. un 4. līmenī",
    },
    date: "2023-09-14",
    certainty: "seed",
  },
  {
    id: "liepaja-home-care",
    title: {
      en: "Liepāja: home care in three levels of hours a week, undated page",
      lv: "Liepāja: aprūpe mājās trīs līmeņos pēc stundām nedēļā, nedatēta lapa",
    },
    link: "https://www.liepaja.lv/aprupe-majas/",
    certainty: "seen",
  },
  {
    id: "madona-home-care",
    title: {
      en: "Madona, binding regulations No. 19 of 2021-11-25: home care in four levels of hours a week",
      lv: "Madona, 25.11.2021. saistošie noteikumi Nr. 19: aprūpe mājās četros līmeņos pēc stundām nedēļā",
    },
    article: "points 26 and 32.1",
    link: "https://lubana.garm.lv/index.php/lv/homepage-3/socialais-dienests/aprupe-majas",
    date: "2021-11-25",
    certainty: "seen",
  },
];

/** Four levels of care by the share of points of ability, and from which of them an institution is open. */
export const careLevelTable: CareLevelTable = {
  schemaVersion: 1,
  id: "care-levels",
  label: { lv: "Četri aprūpes līmeņi", en: "The four care levels" },
  note: "The bands are whole per cents. What holds for a share between two of them, such as 74.5 %, is not published: it is undecided here until whoever calculates rounds it. How many hours a level gives is set by municipalities.",
  sources: inBothLanguages(sources),
  open: [
    {
      id: "share-between-bands",
      unit: "per cent",
      reason:
        "How a share between two bands is rounded is not published; ask for annex 1 to 2 of Cabinet regulation 138 (likumi.lv, 305995).",
    },
    {
      id: "items-and-points",
      unit: "points",
      reason:
        "The items of the assessment card and their points were not seen; ask for the annex of Cabinet regulation 138 (likumi.lv, 305995).",
    },
  ],
  levels: [
    level(1, {
      atLeast: "75",
      atMost: "100",
      lv: "Mēreni ierobežojumi, pašaprūpe iespējama: atbalsts dažas stundas nedēļā",
      en: "Moderate limits, self-care is possible: support some hours a week",
    }),
    level(2, {
      atLeast: "50",
      atMost: "74",
      lv: "Mēreni vai smagi ierobežojumi, pašaprūpe var mazināties: neliels ikdienas atbalsts",
      en: "Moderate or severe limits, self-care may decline: small daily support",
    }),
    level(3, {
      atLeast: "25",
      atMost: "49",
      lv: "Smagi ierobežojumi, daļa pašaprūpes nav iespējama: regulārs ikdienas atbalsts",
      en: "Severe limits, some self-care is impaired: regular daily support",
    }),
    level(4, {
      atLeast: "0",
      atMost: "24",
      lv: "Ļoti smagi ierobežojumi: aprūpe un uzraudzība visu diennakti",
      en: "Very severe limits: care and supervision round the clock",
    }),
  ],
  institution: [{ leastNeed: "level-3", from: "2017-12-01", to: "open", source: "institution-2017" }],
  homeCare: [
    ...(["4", "6", "12"] as const).map((most, index) => hours("liepaja", index, most, "liepaja-home-care")),
    ...(["4", "6", "8", "10"] as const).map((most, index) => hours("madonas-novads", index, most, "madona-home-care")),
  ],
};

/** The bands as the assess rule of a scheme, for an instrument whose scores are whole per cents of ability. */
export function careLevelRule(instrument: string, source: string): ScoreBandsRule {
  return {
    method: "score-bands",
    instrument,
    direction: "ability",
    minimum: "0",
    maximum: "100",
    step: "1",
    bands: careLevelTable.levels.map(({ id, atLeast, atMost }) => ({ level: id, from: atLeast, to: atMost })),
    between: "undecided",
    binds: "assessment",
    source,
  };
}

function level(
  number: number,
  {
    atLeast,
    atMost,
    lv,
    en,
  }: { readonly atLeast: string; readonly atMost: string; readonly lv: string; readonly en: string },
): CareLevel {
  return {
    id: `level-${number}`,
    label: { lv: `${number}. aprūpes līmenis`, en: `Care level ${number}` },
    atLeast,
    atMost,
    unit: "per cent of the points",
    meaning: { lv, en },
    source: "bands",
  };
}

function hours(place: string, index: number, most: string, source: string): HomeCareHours {
  return { place, level: `level-${index + 1}`, most, unit: "hours per week", source };
}
