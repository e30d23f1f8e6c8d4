import type { Dated } from "../../person/dated.js";
import type { TitledSource } from "../latvian/index.js";
import type { AssumedDays, Table } from "../entry.js";
import { totalsOfYears, type FundTotal } from "./totals.js";
import { inBothLanguages } from "../latvian/index.js";

/** What a municipality's residents and land weigh in the equalisation of municipal finances. */
export interface UnitWeight extends Dated {
  readonly criterion: "resident" | "child-0-6" | "school-age" | "above-working-age" | "square-kilometre";
  /** Units for one; those of an age are added to the resident's own. */
  readonly weight: string;
  readonly source: string;
}

/** Money of a year by municipality: what it pays into the fund, what it receives, or a grant by order. */
export interface MunicipalMoneyRow extends Dated {
  readonly kind: "pays-in" | "receives" | "order-2023";
  /** Id of the municipality. */
  readonly place: string;
  readonly amount: string;
  readonly unit: "EUR";
  readonly source: string;
}

/** The equalisation of municipal finances. */
export interface EqualisationTable extends Table {
  readonly weights: readonly UnitWeight[];
  /** That the weights of the bill are those of the law, and still are. */
  readonly weightsHold: AssumedDays;
  readonly totals: readonly FundTotal[];
  /** Of 2026 those that could be read, of the order of 2023 all. */
  readonly byMunicipality: readonly MunicipalMoneyRow[];
  /** The rule of the grant of 2024, and its reading. */
  readonly grant2024: readonly { readonly id: string; readonly share: string; readonly source: string }[];
}

const sources: readonly TitledSource[] = [
  {
    id: "weights-bill",
    title: {
      en: "Press on the bill of 2015 (Law on the Equalisation of Local Government Finances, 2015-06-04): weights of the criteria; those of ages are added to the resident's",
      lv: "Prese par 2015. gada likumprojektu (Pašvaldību finanšu izlīdzināšanas likums, 04.06.2015.): kritēriju svari; vecuma svarus pieskaita iedzīvotāja svaram",
    },
    link: "https://arhivs.zz.lv/raksts/194950",
    date: "2015-06-04",
    certainty: "seen",
  },
  {
    id: "weights-adopted",
    title: {
      en: "Assumed: the law was adopted with the weights of its bill, and they hold since 2016, when the system began",
      lv: "Pieņemts: likums pieņemts ar likumprojekta svariem, un tie ir spēkā kopš 2016. gada, kad sistēma sākās",
    },
    article: "26-TA-462",
    certainty: "assumption",
  },
  {
    id: "fund-2023",
    title: {
      en: "Ministry of Finance: state grants of 2023, the fund and the special grant in it, and the grant for residents placed in homes before 1998",
      lv: "Finanšu ministrija: valsts dotācijas 2023. gadā, fonds un tajā speciālā dotācija, un dotācija par iedzīvotājiem, kas pansionātos ievietoti līdz 1998. gadam",
    },
    link: "https://fm.gov.lv/lv/pasvaldibu-finansu-izlidzinasana",
    date: "2023",
    certainty: "seen",
  },
  {
    id: "regulation-174",
    title: {
      en: "Cabinet regulation 174 of 2019-04-23: the fund of 2019 with the parts of the state and of municipalities, and the special grant, which is shared as the income tax is and counted as assessed revenue",
      lv: "Ministru kabineta 23.04.2019. noteikumi Nr. 174: 2019. gada fonds ar valsts un pašvaldību daļu un speciālā dotācija, ko sadala kā ienākuma nodokli un ieskaita vērtētajos ieņēmumos",
    },
    date: "2019-04-23",
    certainty: "seen",
  },
  {
    id: "stable-budgets",
    title: {
      en: "Ministry of Finance, programme of a stable base of municipal budgets: state money of 2020 as it was, of 2021, and of 2022 as planned, and residents placed in homes before 1998",
      lv: "Finanšu ministrija, pašvaldību budžetu stabilas finansiālās bāzes programma: valsts nauda 2020. gadā faktiski, 2021. gadā un 2022. gadā plānotā, un iedzīvotāji, kas pansionātos ievietoti līdz 1998. gadam",
    },
    article: "fm.gov.lv, 1-pasvaldibu-budzetu-stabilas-finansialas-bazes-nodrosinasana-4",
    certainty: "seen",
  },
  {
    id: "equalisation-2021",
    title: {
      en: "Ministry of Finance: parts of the state money of 2021, in hundredths of a million; that for homes is also for homes of children",
      lv: "Finanšu ministrija: valsts naudas daļas 2021. gadā, miljona simtdaļās; pansionātu daļa ir arī bērnu namiem",
    },
    link: "https://www.fm.gov.lv/lv/pasvaldibu-finansu-izlidzinasana-2021-gadam",
    date: "2021",
    certainty: "seen",
  },
  {
    id: "payments-2023",
    title: {
      en: "Ministry of Finance and press: what eight municipalities pay into the fund in 2023, and Rīga of it",
      lv: "Finanšu ministrija un prese: ko fondā 2023. gadā iemaksā astoņas pašvaldības un no tā Rīga",
    },
    article: "fm.gov.lv; ogrenet.lv, 5621",
    date: "2023",
    certainty: "seen",
  },
  {
    id: "order-212",
    title: {
      en: "Cabinet order 212 of 2023-04-20: grants to seven municipalities below 90 % of the mean whose revenue grows by less than 80 % of the mean growth",
      lv: "Ministru kabineta 20.04.2023. rīkojums Nr. 212: dotācijas septiņām pašvaldībām zem 90 % no vidējā, kuru ieņēmumu pieaugums ir zem 80 % no vidējā pieauguma",
    },
    date: "2023-04-20",
    certainty: "seen",
  },
  {
    id: "equalisation-2024",
    title: {
      en: "Ministry of Finance: state money of 2024 with its parts; a grant closes 30 % of the gap of municipalities whose equalised revenue for a unit is below 90 % of the mean",
      lv: "Finanšu ministrija: valsts nauda 2024. gadā ar tās daļām; dotācija sedz 30 % no starpības pašvaldībām, kuru izlīdzinātie ieņēmumi uz vienību ir zem 90 % no vidējā",
    },
    link: "https://www.fm.gov.lv/lv/pasvaldibu-finansu-izlidzinasana-2024gads",
    date: "2024",
    certainty: "seen",
  },
  {
    id: "grant-2024-reading",
    title: {
      en: "Assumed: the grant of 2024 is 30 % of the gap of a unit, times the municipality's units",
      lv: "Pieņemts: 2024. gada dotācija ir 30 % no starpības uz vienību, reiz pašvaldības vienības",
    },
    certainty: "assumption",
  },
  {
    id: "equalisation-2026",
    title: {
      en: "Draft 25-UZ-863 and press of 2025-11-11: the fund of 2026, what nine municipalities pay in and what others receive, in thousands; the list of those that receive is cut",
      lv: "Projekts 25-UZ-863 un 11.11.2025. prese: 2026. gada fonds, ko iemaksā deviņas pašvaldības un ko saņem citas, tūkstošos; saņēmēju saraksts ir aprauts",
    },
    article: "25-UZ-863; press.lv, 2025-11-11",
    date: "2025-11-11",
    certainty: "seen",
  },
  {
    id: "residents-derived",
    title: {
      en: "Residents placed in homes before 1998: the money of the year divided by the amount for each",
      lv: "Iedzīvotāji, kas pansionātos ievietoti līdz 1998. gadam: gada nauda, dalīta ar summu par katru",
    },
    article: "603 612 / 8 748 and 602 928 / 11 376 EUR",
    certainty: "derived",
  },
  {
    id: "residents-1998",
    title: { en: "604 656 EUR at 7 752 EUR each", lv: "604 656 EUR, pa 7 752 EUR par katru" },
    link: "https://fm.gov.lv/lv/pasvaldibu-finansu-izlidzinasana",
    date: "2023",
    certainty: "derived",
  },
];

/** The weights and the totals of 2023 of the equalisation of municipal finances. */
export const equalisationTable: EqualisationTable = {
  schemaVersion: 1,
  id: "equalisation",
  label: { lv: "Pašvaldību finanšu izlīdzināšana", en: "Equalisation of municipal finances" },
  note: "What weighs how much, the published totals of 2019 to 2024 and 2026, and the grant of 2024. Amounts of 2021 with whole ten thousands and those of 2026 with whole thousands are rounded in their source. The formula by which payments and grants follow from them was not seen, so it is not here.",
  sources: inBothLanguages(sources),
  open: [
    {
      id: "equalisation-formula",
      unit: "formula",
      reason:
        "How payments and grants follow from the units was not seen; ask for the Law on the Equalisation of Local Government Finances (likumi.lv, 274742).",
    },
    {
      id: "equalisation-2025",
      unit: "EUR",
      reason:
        "The totals of 2025, 54.79 m EUR of the state money of 2026 and the other receivers of 2026 were not found; ask the Ministry of Finance.",
    },
    {
      id: "special-grant-rules",
      unit: "EUR",
      reason: "How the special grant is shared was not seen; ask for the same law, or the Ministry of Finance.",
    },
  ],
  weights: [
    weight("resident", "1"),
    weight("child-0-6", "2.34"),
    weight("school-age", "3.26"),
    weight("above-working-age", "0.74"),
    weight("square-kilometre", "1.52"),
  ],
  weightsHold: {
    reading: "the law has the weights of its bill",
    from: "2016-01-01",
    to: "open",
    source: "weights-adopted",
  },
  totals: [
    total("state-grants", "Valsts dotācijas", "State grants", "81692732"),
    total("fund", "Izlīdzināšanas fonds", "Equalisation fund", "81088076"),
    total("special-grant", "Tostarp speciālā dotācija", "Of it the special grant", "45213348"),
    total(
      "homes-before-1998",
      "Par personām, kas ievietotas pansionātos līdz 1998. gadam",
      "For residents placed in homes before 1998",
      "604656",
    ),
    total("homes-before-1998-each", "Par vienu personu", "For each of them", "7752"),
    { ...total("homes-before-1998-people", "Personas", "People", "78"), unit: "people", source: "residents-1998" },
    ...totalsOfYears,
  ],
  byMunicipality: [
    ...rows("order-2023", "2023", "order-212", {
      "augsdaugavas-novads": "134163",
      "balvu-novads": "115091",
      "kraslavas-novads": "213671",
      "kuldigas-novads": "59212",
      "ludzas-novads": "61123",
      "rezeknes-novads": "24042",
      "valkas-novads": "338655",
    }),
    ...rows("pays-in", "2026", "equalisation-2026", {
      riga: "137341000",
      "marupes-novads": "21386000",
      jurmala: "14550000",
      "ropazu-novads": "10831000",
      "kekavas-novads": "7438000",
      "adazu-novads": "7376000",
      "saulkrastu-novads": "3527000",
      "salaspils-novads": "1808000",
      "olaines-novads": "1038000",
    }),
    ...rows("receives", "2026", "equalisation-2026", {
      daugavpils: "28878000",
      liepaja: "17049000",
      "augsdaugavas-novads": "9966000",
      "dienvidkurzemes-novads": "9273000",
      "cesu-novads": "8847000",
      rezekne: "8201000",
      "bauskas-novads": "7719000",
      "balvu-novads": "7336000",
      "aizkraukles-novads": "6492000",
      jelgava: "5997000",
      "gulbenes-novads": "5608000",
      "aluksnes-novads": "4819000",
      ventspils: "4814000",
      "dobeles-novads": "4587000",
    }),
  ],
  grant2024: [
    { id: "below", share: "0.90", source: "equalisation-2024" },
    { id: "closes", share: "0.30", source: "equalisation-2024" },
    { id: "unit-by-unit", share: "1", source: "grant-2024-reading" },
  ],
};

function rows(
  kind: MunicipalMoneyRow["kind"],
  year: string,
  source: string,
  amounts: Readonly<Record<string, string>>,
): readonly MunicipalMoneyRow[] {
  const days = { from: `${year}-01-01`, to: `${year}-12-31` };
  return Object.entries(amounts).map(([place, amount]) => ({ kind, place, amount, unit: "EUR", ...days, source }));
}

function weight(criterion: UnitWeight["criterion"], units: string): UnitWeight {
  return { criterion, weight: units, from: "2016-01-01", to: "open", source: "weights-bill" };
}

function total(id: string, lv: string, en: string, amount: string): FundTotal {
  return { id, label: { lv, en }, amount, unit: "EUR", from: "2023-01-01", to: "2023-12-31", source: "fund-2023" };
}
