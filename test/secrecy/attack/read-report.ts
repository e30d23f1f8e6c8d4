/** What a page of HTML says, as whoever opens it reads it: the texts of tables and sentences, and those of pictures. */
export interface ReadReport {
  readonly texts: readonly string[];
  readonly inPictures: readonly string[];
}

/** The texts of a page, without what it says of the rules and of the files that repeat it. */
export function reportIn(html: string): ReadReport {
  const body = html
    .replace(/^.*<body>/su, "")
    .replace(/<section id="repeat">.*?<\/section>/su, "")
    .replaceAll(/<figure>(?:(?!<\/figure>).)*?(?:differences of the rules|noteikumos atšķiras).*?<\/figure>/gsu, "");
  const pictures = [...body.matchAll(/<svg.*?<\/svg>/gsu)].map(([svg]) => svg);
  return {
    texts: textsIn(body.replaceAll(/<svg.*?<\/svg>/gsu, "")),
    inPictures: pictures.flatMap(textsIn),
  };
}

function textsIn(html: string): readonly string[] {
  return html
    .replaceAll(/<[^>]*>/gu, "\n")
    .split("\n")
    .map((text) => text.trim())
    .filter((text) => text !== "");
}

/** The numbers of a text, as a language writes them; days and months are none. */
export function numbersIn(text: string, language: "lv" | "en"): readonly number[] {
  const plain = text.replaceAll(/\d{4}-\d\d(?:-\d\d)?|\d\d\.\d\d\.\d{4}\./gu, " ");
  const form = language === "lv" ? /\d+(?:\u00a0\d{3})*(?:,\d+)?/gu : /\d+(?:,\d{3})*(?:\.\d+)?/gu;
  return [...plain.matchAll(form)].map(([number]) =>
    Number(language === "lv" ? number.replaceAll("\u00a0", "").replace(",", ".") : number.replaceAll(",", "")),
  );
}
