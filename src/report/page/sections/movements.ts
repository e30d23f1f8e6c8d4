import { countOf } from "../../../errors/index.js";
import type { Movement, Movements } from "../../../movement/index.js";
import { writtenShare, type Table } from "../../index.js";
import type { Figure } from "../section.js";
import type { MovementForm } from "../tables/movement-form.js";
import type { Voice } from "../voice.js";

/** What moves the result, with the sentence of its title. */
export interface MovementFigure {
  readonly figure: Figure;
  readonly sentence: string;
  readonly note: string;
}

/** How much public support moves with each assumption; undefined where nothing was moved, or too few people were calculated. */
export function movementFigure(
  { moved, notMoved, people, setAside }: Movements,
  { columns, titleOf }: MovementForm,
  voice: Voice,
): MovementFigure | undefined {
  const { say, titles, smallest, count, people: peopleText } = voice;
  const [first] = moved;
  if (first === undefined || people < smallest) return undefined;
  const isShown = ({ people: own }: Movement) => own >= smallest && (own === people || people - own >= smallest);
  const table: Table = {
    id: "movements",
    title: titles("kas maina rezultātu, lielākais vispirms", "what moves the result, the largest first"),
    columns,
    rows: moved.map((each) => {
      const { assumption, share, people: own, lower, higher } = each;
      const amounts = own === 0 || isShown(each) ? [lower, higher] : [undefined, undefined];
      return [assumption, titleOf(assumption), share, count(own), ...amounts];
    }),
  };
  return { figure: { table }, sentence: sentenceOf(moved.find(isShown), voice), note: noteOf() };

  function noteOf(): string {
    const without =
      setAside === 0
        ? ""
        : say(
            `, bez ${setAside}, par kuriem trūkst ziņu`,
            `, without ${peopleText(setAside)} of whom a fact is missing`,
          );
    const rest =
      notMoved.length === 0
        ? ""
        : say(
            ` Nav mainīti pieņēmumi bez summām un cenām: ${notMoved.length}.`,
            ` ${countOf(notMoved.length, "assumption gives", "assumptions give")} no amount or price to move, or no rules when moved.`,
          );
    return say(
      `Katrs pieņēmums ir mainīts atsevišķi, viss pārējais paliek: tie paši cilvēki un tas pats lietojums (${peopleText(people)}${without}). Cik ticamas ir šīs robežas, nav zināms.${rest}`,
      `Each assumption is moved alone, everything else stays: same people, same use (${peopleText(people)}${without}). How likely these bounds are, nobody says.${rest}`,
    );
  }
}

/** By how much the first that is shown moves public support. */
function sentenceOf(first: Movement | undefined, { say, written, language }: Voice): string {
  if (first === undefined) return say("mainās tikai dažiem cilvēkiem", "the result moves for a few people only");
  const by = writtenShare(first.share, language);
  const [lower, higher] = [written(first.lower), written(first.higher)];
  return say(
    `visvairāk rezultātu maina „${first.assumption}”: ja skaitļi ir par ${by} mazāki, publiskais atbalsts mainās par ${lower}, ja lielāki, par ${higher}`,
    `“${first.assumption}” moves it most: its numbers ${by} lower change public support by ${lower}, higher by ${higher}`,
  );
}
