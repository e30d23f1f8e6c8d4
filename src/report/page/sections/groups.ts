import { countOf } from "../../../errors/index.js";
import { barPicture } from "../../index.js";
import type { Figure, SectionOrWhy } from "../section.js";
import type { Tally } from "../sums/tally.js";
import { eachOf, groupTable, joined, type NamedGroup } from "../tables/group-table.js";
import { groupingsOf, type Grouping } from "../tables/groupings.js";
import type { Names } from "../tables/places-together.js";
import type { Voice } from "../voice.js";

/** What groups have: by level, age, region and municipality. */
export function groupsSection(tally: Tally, names: Names, voice: Voice): SectionOrWhy {
  const { say, titled, amount, smallest } = voice;
  if (tally.totals.people < smallest) {
    return { leftOut: say("budžets ir pārāk maz cilvēkiem", "too few people have a budget") };
  }
  const shown = groupingsOf(tally, names, voice).flatMap(({ groups, ...rest }) =>
    groups === undefined || groups.length < 2 ? [] : [{ ...rest, groups }],
  );
  const [first] = shown;
  if (first === undefined) {
    return {
      leftOut: say(
        "cilvēki nav dalāmi pietiekami lielās grupās",
        "people fall into no two groups that are large enough",
      ),
    };
  }
  const notes = [
    say(
      `Grupas, kurās ir mazāk par ${smallest} cilvēkiem, ir parādītas kopā ar citām, lai neviena cilvēka summa nebūtu nolasāma.`,
      `Groups of fewer than ${countOf(smallest, "person", "people")} are shown together with others, so that nobody's amounts can be read.`,
    ),
    say(
      "Cilvēks ar visām summām pieder vienai grupai: vecums ir perioda pirmajā dienā, vieta ir tā, kurā cilvēks sāka dalību.",
      "A person counts in one group with all amounts: the age is that of the first day of the period, the place that of the enrolment or first residence, also after a move.",
    ),
    ...(tally.hasCases
      ? []
      : [
          say(
            "Vecums un vieta nav zināmi: lietas nav dotas.",
            "Ages and places are not known: the cases were not given.",
          ),
        ]),
  ];
  const { most, least } = extremes(first.groups);
  const title = titled(
    say(
      `publiskais atbalsts uz cilvēku ${first.by.lv} ir no ${amount(eachOf(least.sums))} (${least.name}) līdz ${amount(eachOf(most.sums))} (${most.name})`,
      `public support per person ${first.by.en} is from ${amount(eachOf(least.sums))} (${least.name}) to ${amount(eachOf(most.sums))} (${most.name})`,
    ),
  );
  return { title, notes, figures: shown.map((grouping) => figureOf(grouping, voice)) };
}

function figureOf(
  { id, column, by, groups }: Grouping & { readonly groups: readonly NamedGroup[] },
  voice: Voice,
): Figure {
  const { titled, titles, say, amount, language, percent } = voice;
  const table = groupTable({ id, title: titles(`summas ${by.lv}`, `amounts ${by.en}`), by: column }, groups, voice);
  const { most } = extremes(groups);
  const whole = joined(groups, voice);
  const title = titled(
    say(
      `„${most.name}” ${by.lv} saņem visvairāk uz cilvēku: ${amount(eachOf(most.sums))}, tas ir ${percent(eachOf(most.sums), eachOf(whole.sums))} no vidējā`,
      `${by.en}, “${most.name}” has most public support per person: ${amount(eachOf(most.sums))}, ${percent(eachOf(most.sums), eachOf(whole.sums))} of the average`,
    ),
  );
  return { picture: barPicture(table, { language, names: id, values: "each", title }), table };
}

/** The group with most public support per person, and the one with least; of several, the first. */
function extremes(groups: readonly NamedGroup[]): { readonly most: NamedGroup; readonly least: NamedGroup } {
  return {
    most: groups.reduce((most, group) => (eachOf(group.sums) > eachOf(most.sums) ? group : most)),
    least: groups.reduce((least, group) => (eachOf(group.sums) < eachOf(least.sums) ? group : least)),
  };
}
