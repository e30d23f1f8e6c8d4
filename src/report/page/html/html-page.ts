import { htmlTable } from "../../index.js";
import { htmlText } from "../../../text/index.js";
import type { Figure, Section, SectionId } from "../section.js";
import type { Voice } from "../voice.js";
import { reportStyle, reportStyleDigest } from "./style.js";

/** What a page holds. */
export interface PageParts {
  readonly title: string;
  readonly notes: readonly string[];
  /** The sections that have something to say. */
  readonly sections: readonly (Section & { readonly id: SectionId; readonly name: string })[];
  /** Those that have nothing to say, each with why. */
  readonly leftOut: readonly { readonly name: string; readonly why: string }[];
  /** The command that repeats it; undefined where none was given. */
  readonly command: string | undefined;
}

/** Nothing is loaded and nothing runs; of styles only the page's own is taken. */
const policy = `default-src 'none'; style-src '${reportStyleDigest}'; base-uri 'none'; form-action 'none'`;

/** A page of HTML that needs no other file. */
export function htmlPage({ title, notes, sections, leftOut, command }: PageParts, voice: Voice): string {
  const { say, titled, language } = voice;
  const contents = sections.map(({ id, name }) => `<li><a href="#${id}">${htmlText(name)}</a></li>`);
  const missing = leftOut.map(({ name, why }) => `<li>${htmlText(`${name}: ${why}.`)}</li>`);
  const lines = [
    "<!doctype html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${htmlText(title)}</title>`,
    `<style>${reportStyle}</style>`,
    "</head>",
    "<body>",
    "<header>",
    `<h1>${htmlText(title)}</h1>`,
    ...notes.map(paragraph),
    "</header>",
    `<nav aria-label="${say("Saturs", "Contents")}"><ol>`,
    ...contents,
    "</ol></nav>",
    "<main>",
    ...sections.flatMap((section) => sectionLines(section, section.id === "repeat" ? command : undefined, voice)),
    ...(missing.length === 0
      ? []
      : [
          '<section id="left-out">',
          `<h2>${htmlText(titled(say("kas šeit nav parādīts", "what is not shown here")))}</h2>`,
          "<ul>",
          ...missing,
          "</ul>",
          "</section>",
        ]),
    "</main>",
    "</body>",
    "</html>",
  ];
  return `${lines.join("\n")}\n`;
}

function sectionLines(
  { id, name, title, notes, figures }: PageParts["sections"][number],
  command: string | undefined,
  voice: Voice,
): readonly string[] {
  return [
    `<section id="${id}">`,
    `<p class="part">${htmlText(name)}</p>`,
    `<h2>${htmlText(title)}</h2>`,
    ...notes.map(paragraph),
    ...(command === undefined ? [] : [`<pre>${htmlText(command)}</pre>`]),
    ...figures.flatMap((figure) => figureLines(figure, voice)),
    "</section>",
  ];
}

/** A wide table is moved by keys too, so it can be reached by them. */
function figureLines({ picture, table }: Figure, { language }: Voice): readonly string[] {
  const name = htmlText(table.title[language]);
  return [
    "<figure>",
    ...(picture === undefined ? [] : [picture.trimEnd()]),
    `<div class="wide" role="region" tabindex="0" aria-label="${name}">`,
    htmlTable(table, language),
    "</div>",
    "</figure>",
  ];
}

function paragraph(text: string): string {
  return `<p>${htmlText(text)}</p>`;
}
