import type { Label } from "../../sources/index.js";

/** What each table shows, in both languages. */
export const titles = {
  clients: { lv: "Klienti", en: "Clients" },
  lines: { lv: "Plāna pozīcijas pa mēnešiem", en: "Lines by month" },
  months: { lv: "Mēneši", en: "Months" },
  sources: { lv: "Finansējuma avoti pa mēnešiem", en: "Sources by month" },
  outside: { lv: "Ārpus budžeta", en: "Outside the budget" },
  reasons: { lv: "Iemesli", en: "Reasons" },
  assumptions: { lv: "Pieņēmumi", en: "Assumptions" },
} as const satisfies Readonly<Record<string, Label>>;
