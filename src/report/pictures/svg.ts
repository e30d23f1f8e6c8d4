import type { Language } from "../../sources/index.js";
import { htmlText } from "../../text/index.js";
import { wrap } from "../text/width.js";

/** What every picture is given beside its numbers. */
export interface PictureOptions {
  readonly language: Language;
  /** A whole sentence that says what is to be seen; left out, the title of the table. */
  readonly title?: string;
  /** What somebody is told who does not see it; left out, the title. */
  readonly description?: string;
}

/** How wide pictures are, in pixels. */
export const pictureWidth = 720;
/** How many pixels a character takes about, of the size in which labels are written. */
export const characterWidth = 7;
/** The same for names, which are read whole: rather too much than too little. */
const nameWidth = 8;
const nameHeight = 15;
const titleCharacters = 70;
const lineHeight = 20;

/** An element with attributes. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ""): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${htmlText(String(value))}"`);
  return content === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${content}</${name}>`;
}

/** A text at a place. */
export function label(
  text: string,
  x: number | string,
  y: number | string,
  attributes: Readonly<Record<string, string | number>> = {},
): string {
  return element("text", { x, y, ...attributes }, htmlText(text));
}

/** Room for names left of a drawing. */
export interface NameRoom {
  /** Where the drawing begins: behind the longest name, within bounds. */
  readonly left: number;
  /** How high a row is at least: a name that is longer has two lines. */
  readonly rowHeight: number;
  /** A name at the middle of its row. */
  readonly nameAt: (name: string | undefined, middle: number) => readonly string[];
}

/** Room for names left of a drawing whose rows have a height of their own. */
export function roomFor(names: readonly (string | undefined)[], rowHeight: number): NameRoom {
  const longest = names.reduce((most, name) => Math.max(most, Array.from(name ?? "").length), 0);
  const left = Math.min(340, Math.max(100, longest * nameWidth + 20));
  const characters = Math.floor((left - 20) / nameWidth);
  return {
    left,
    rowHeight: longest > characters ? Math.max(rowHeight, 2 * nameHeight + 6) : rowHeight,
    nameAt(name = "", middle) {
      const [first = "", ...rest] = wrap(name, characters);
      const lines = rest.length === 0 ? [first] : [first, rest.join(" ")];
      const top = middle - ((lines.length - 1) * nameHeight) / 2;
      return lines.map((line, at) =>
        label(shortened(line, characters), left - 8, top + at * nameHeight, { "text-anchor": "end", dy: 4 }),
      );
    },
  };
}

/** A text no longer than so many characters, cut with an ellipsis. */
export function shortened(text: string, characters: number): string {
  const all = Array.from(text);
  return all.length <= characters ? text : `${all.slice(0, characters - 1).join("")}…`;
}

/**
 * A picture: its title above the drawing, and for those who do not see it a title and a description.
 *
 * @param height of the drawing, whose top is 0
 */
export function svgPicture(
  id: string,
  { language, title, description = title }: PictureOptions & { readonly title: string },
  height: number,
  drawing: readonly string[],
): string {
  const lines = wrap(title, titleCharacters);
  const head = lines.length * lineHeight + 10;
  const whole = height + head;
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    width: pictureWidth,
    height: whole,
    viewBox: `0 0 ${pictureWidth} ${whole}`,
    role: "img",
    "aria-labelledby": `${id}-title ${id}-description`,
    lang: language,
    "font-family": "system-ui, sans-serif",
    "font-size": 13,
    fill: "#111111",
  };
  const parts = [
    element("title", { id: `${id}-title` }, htmlText(title)),
    element("desc", { id: `${id}-description` }, htmlText(description)),
    element("rect", { width: pictureWidth, height: whole, fill: "#ffffff" }),
    ...lines.map((line, index) =>
      label(line, 12, (index + 1) * lineHeight, { "font-size": 15, "font-weight": "bold" }),
    ),
    element("g", { transform: `translate(0 ${head})` }, drawing.join("\n")),
  ];
  return `${element("svg", root, `\n${parts.join("\n")}\n`)}\n`;
}
