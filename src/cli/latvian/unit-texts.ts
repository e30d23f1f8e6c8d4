import type { Scheme } from "seko";

type Unit = Scheme["services"][number]["unit"];

interface UnitTexts {
  /** Several of it. */
  readonly many: string;
  /** What something costs for one of it. */
  readonly forOne: string;
}

/** In what services are counted. */
const services: Readonly<Record<Unit, UnitTexts>> = {
  hour: { many: "stundas", forOne: "stundā" },
  minute: { many: "minūtes", forOne: "minūtē" },
  day: { many: "dienas", forOne: "dienā" },
  night: { many: "naktis", forOne: "par nakti" },
  "24h": { many: "diennaktis", forOne: "diennaktī" },
  session: { many: "nodarbības", forOne: "par nodarbību" },
  "group-session": { many: "grupu nodarbības", forOne: "par grupas nodarbību" },
  visit: { many: "apmeklējumi", forOne: "par apmeklējumu" },
  month: { many: "mēneši", forOne: "mēnesī" },
  "place-month": { many: "vietas mēneši", forOne: "par vietas mēnesi" },
  item: { many: "vienības", forOne: "par vienību" },
  km: { many: "km", forOne: "par km" },
  money: { many: "nauda", forOne: "par naudas vienību" },
};

const others: Readonly<Record<string, UnitTexts>> = {
  unit: { many: "vienības", forOne: "par vienību" },
  week: { many: "nedēļas", forOne: "nedēļā" },
  year: { many: "gadi", forOne: "gadā" },
  period: { many: "periodi", forOne: "periodā" },
  "budget period": { many: "budžeta periodi", forOne: "budžeta periodā" },
  "budget-period": { many: "budžeta periodi", forOne: "budžeta periodā" },
  "calendar-month": { many: "kalendāra mēneši", forOne: "kalendāra mēnesī" },
  "calendar-year": { many: "kalendāra gadi", forOne: "kalendāra gadā" },
  life: { many: "mūži", forOne: "mūžā" },
  "point or hour": { many: "punkti vai stundas", forOne: "par punktu vai stundu" },
};

const texts: Readonly<Record<string, UnitTexts>> = { ...others, ...services };

/** What numbers of a scheme are measured in, where that is no unit of a service. */
const whole: Readonly<Record<string, string>> = {
  number: "skaitlis",
  years: "gadi",
  months: "mēneši",
  days: "dienas",
  points: "punkti",
  share: "daļa",
  weight: "svars",
  "weight of an answer": "atbildes svars",
  "constant of a formula": "formulas konstante",
  "as what is rounded": "kā noapaļojamais",
};

/** A unit in Latvian, in the plural; `EUR per hour` too. A unit of somebody's own stays as it is. */
export function unitInLatvian(unit: string): string {
  const own = whole[unit] ?? texts[unit]?.many;
  if (own !== undefined) return own;
  const [, of = "", one = ""] = /^(.+?) (?:per|in) (.+)$/u.exec(unit) ?? [];
  const forOne = texts[one]?.forOne;
  return forOne === undefined ? unit : `${texts[of]?.many ?? of} ${forOne}`;
}
