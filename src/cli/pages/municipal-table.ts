import type { Label, Language } from "seko";
import type { EqualisationOfMunicipalities, SharesOfMunicipalities } from "seko/municipalities";
import { type TableCell, makeTable } from "seko/report";
import { type MunicipalPage, column, common, money, municipality, nameOf, together } from "./municipal-columns.js";

/** The money of municipalities held against shares. */
export function sharesPage(answer: SharesOfMunicipalities, language: Language): MunicipalPage {
  const names: Readonly<Record<string, Label>> = {
    socialMinimum: { lv: "Minimālā daļa sociālajiem mērķiem", en: "Minimum share for social purposes" },
    voluntaryMinimum: { lv: "Daļa brīvprātīgajām iniciatīvām", en: "Share for voluntary initiatives" },
  };
  const table = makeTable({
    id: "minimum-share",
    title: { lv: "Pašvaldību naudas daļas", en: "Shares of municipal money" },
    columns: [
      ...municipality,
      column("share", "text", "Daļa", "Share"),
      money("least", "Vismaz", "At least"),
      money("planned", "Plānots", "Planned"),
      money("missing", "Trūkst", "Missing"),
    ],
    rows: answer.rows.map((row) => [
      row.municipality,
      nameOf(row.municipality, language),
      names[row.share]?.[language],
      row.least,
      row.planned,
      row.missing,
    ]),
  });
  const proposal = {
    lv: "2020. gada priekšlikums, nevis likums: piemērotas tikai uzdotās daļas.",
    en: "A proposal of 2020 and no law: only the shares that were given are applied.",
  };
  return { table, remarks: [proposal[language], ...common(answer, language)] };
}

/** Units of equalisation, and the special grant of 2024. */
export function equalisationPage(answer: EqualisationOfMunicipalities, language: Language): MunicipalPage {
  const isGranted = answer.total.grantOf2024 !== undefined;
  const granted = (cell: TableCell) => (isGranted ? [cell] : []);
  const table = makeTable({
    id: "equalisation",
    title: { lv: "Pašvaldību finanšu izlīdzināšana", en: "Equalisation of municipal finances" },
    columns: [
      ...municipality,
      column("units", "quantity", "Vienības", "Units"),
      ...(isGranted ? [money("grant-of-2024", "2024. gada dotācija", "Grant of 2024")] : []),
    ],
    rows: answer.rows.map((row) => [
      row.municipality,
      nameOf(row.municipality, language),
      row.units,
      ...granted(row.grantOf2024),
    ]),
    total: [together[language], "", answer.total.units, ...granted(answer.total.grantOf2024)],
  });
  const formula = {
    lv: "Iemaksas fondā un saņemamās summas nav aprēķinātas: to formula nav publicēta.",
    en: "Payments into the fund and from it are not computed: their formula is not published.",
  };
  return { table, remarks: [formula[language], ...common(answer, language)] };
}
