import type { CutCode } from "../../../outcome/cut.js";
import type { ReasonCode } from "../../../outcome/reason.js";
import type { Label } from "../../../sources/index.js";
import type { Voice } from "../voice.js";

const reasons: Readonly<Record<ReasonCode, Label>> = {
  "not-in-target-group": { lv: "nav mērķgrupā", en: "not in the target group" },
  "below-age": { lv: "nav sasniegts vecums", en: "below the age" },
  "above-age": { lv: "pārsniegts vecums", en: "above the age" },
  "no-relative": { lv: "nav šāda tuvinieka", en: "no such relative" },
  "outside-places": { lv: "dzīvo citur", en: "lives elsewhere" },
  "in-another-setting": { lv: "dzīvo citos apstākļos", en: "lives in another setting" },
  "not-enrolled": { lv: "nepiedalās programmā", en: "not enrolled" },
  "duration-over": { lv: "beidzies ilgums", en: "the duration is over" },
  "away-too-long": { lv: "prombūtne ir par ilgu", en: "away for too long" },
  "no-option-holds": { lv: "neviena iespēja nav spēkā", en: "none of the options holds" },
  "level-not-entitled": { lv: "līmenis nedod tiesības", en: "the level gives no entitlement" },
  "not-yet-assessed": { lv: "vēl nav izvērtēts", en: "not yet assessed" },
  died: { lv: "miris", en: "died" },
};

const cuts: Readonly<Record<CutCode, Label>> = {
  "paid-by-another-programme": { lv: "maksā cita programma", en: "paid by another programme" },
  "not-eligible": { lv: "dienās bez tiesībām", en: "on days that do not qualify" },
  "over-limit": { lv: "virs ierobežojuma", en: "over a limit" },
  "not-whole": { lv: "nav vesela vienība", en: "not a whole unit" },
  excluded: { lv: "izslēdz cits pakalpojums", en: "excluded by another service" },
  "run-too-long": { lv: "nepieciešams pārtraukums", en: "a break is due" },
};

/** An edge by its code, as it is counted: `reason below-age`, `missing income`, `cut over-limit`, `uncovered` or `capped`. */
export function edgeWords(edge: string, { say, name }: Voice): string {
  const [kind = "", code = ""] = edge.split(" ");
  if (kind === "reason")
    return say(`Nav tiesību: ${named(reasons, code, name)}`, `Not eligible: ${named(reasons, code, name)}`);
  if (kind === "cut")
    return say(`Vienības nav atļautas: ${named(cuts, code, name)}`, `Units cut: ${named(cuts, code, name)}`);
  if (kind === "missing") return say(`Trūkst ziņu: ${code}`, `A fact is missing: ${code}`);
  if (kind === "capped") {
    return say(
      "Segtajam ir griesti, un budžetā nauda vēl ir",
      "What is covered is capped, and the budget has money left",
    );
  }
  return say("Plāns maksā vairāk nekā budžets", "The plan costs more than the budget");
}

function named(words: Readonly<Record<string, Label>>, code: string, name: Voice["name"]): string {
  const label = words[code];
  return label === undefined ? code : name(label);
}
