import { countOf } from "../../../errors/index.js";
import { pairPicture, type Table } from "../../index.js";
import type { SectionOrWhy } from "../section.js";
import { matchPlaces, type MatchedPlace } from "../sums/equal-need.js";
import type { Tally } from "../sums/tally.js";
import type { Names } from "../tables/places-together.js";
import type { Voice } from "../voice.js";

/** Whether people of equal need have the same in all municipalities. */
export function fairnessSection(tally: Tally, names: Names, voice: Voice): SectionOrWhy {
  const { say, titled, titles, amount, decimal, money, smallest, language, people } = voice;
  const matched = matchPlaces(tally.equalNeed, smallest)
    .map((each) => ({ ...each, name: names.place(each.place) }))
    .toSorted((left, right) => (left.name < right.name ? -1 : 1));
  const [first] = matched;
  if (first === undefined) {
    const hasLevels = [...tally.byLevels.keys()].some((levels) => levels !== "");
    if (!hasLevels) {
      return {
        leftOut: say(
          "pēc šiem noteikumiem budžeti neveidojas no līmeņiem, pēc kuriem pazītu vienādu vajadzību",
          "by these rules budgets are not made of levels, by which equal need could be known",
        ),
      };
    }
    return {
      leftOut: say(
        "nav pašvaldības, kurā būtu pietiekami daudz cilvēku, kam citur ir pietiekami daudz cilvēku ar tādu pašu vajadzību",
        "no municipality has enough people for whom there are enough people of equal need elsewhere",
      ),
    };
  }
  const table: Table = {
    id: "equal-need",
    title: titles("publiskais atbalsts dienā pie vienādas vajadzības", "public support a day at equal need"),
    columns: [
      { id: "municipality", kind: "text", label: { lv: "Pašvaldība", en: "Municipality" } },
      { id: "people", kind: "count", label: { lv: "Cilvēki", en: "People" } },
      money("here", "Šeit dienā", "Here, a day"),
      money("elsewhere", "Citur pie vienādas vajadzības", "Elsewhere at equal need"),
      money("difference", "Starpība", "Difference"),
    ],
    rows: matched.map(({ name, people: count, here, elsewhere }) => {
      return [name, String(count), decimal(here), decimal(elsewhere), decimal(here - elsewhere)];
    }),
  };
  const widest = matched.reduce((found, each) => (gapOf(each) > gapOf(found) ? each : found), first);
  const less = widest.here < widest.elsewhere;
  const title = titled(
    say(
      `„${widest.name}” cilvēki saņem dienā par ${amount(gapOf(widest))} ${less ? "mazāk" : "vairāk"} nekā citur cilvēki ar tādu pašu vajadzību, un tā ir lielākā starpība`,
      `people in “${widest.name}” receive ${amount(gapOf(widest))} a day ${less ? "less" : "more"} than people of equal need elsewhere, the widest gap`,
    ),
  );
  const compared = matched.reduce((sum, each) => sum + each.people, 0);
  const pictureTitle = titled(
    say(
      `${people(compared)} salīdzināti ar cilvēkiem, kam citur ir tādi paši aprūpes līmeņi`,
      `${people(compared)} are set against people with the same levels elsewhere`,
    ),
  );
  const notes = [
    say(
      `Vienāda vajadzība: tie paši aprūpes līmeņi tajā pašā secībā. Salīdzina publisko atbalstu uz dienu ar budžetu, noapaļotu līdz centam; abās pusēs ir vismaz ${smallest} cilvēki.`,
      `Equal need means the same levels in the same order. What is compared is public support for each day with a budget, rounded half up; on both sides there are at least ${countOf(smallest, "person", "people")}.`,
    ),
  ];
  const options = { language, names: "municipality", between: ["here", "elsewhere"], title: pictureTitle } as const;
  return { title, notes, figures: [{ picture: pairPicture(table, options), table }] };
}

function gapOf({ here, elsewhere }: MatchedPlace): bigint {
  return here < elsewhere ? elsewhere - here : here - elsewhere;
}
