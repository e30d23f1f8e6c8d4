import { xlsxText } from "./xlsx-cell.js";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const coreName = "docProps/core.xml";
const coreRelation = `<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="${coreName}"/>`;
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What stands at the beginning of every part. */
export const xmlStart = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The name of the part of a sheet. @param number from 1 */
export function sheetPart(number: number): string {
  return `xl/worksheets/sheet${number}.xml`;
}

/**
 * The parts that say what a workbook consists of, by their names.
 *
 * @param sheets their names, in order
 * @param title of the workbook
 */
export function bookParts(sheets: readonly string[], title: string): readonly (readonly [name: string, xml: string])[] {
  const numbers = sheets.map((_, index) => index + 1);
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${types}.${type}+xml"/>`;
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const relationsOf = (...all: readonly string[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
  const contents = [
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override("xl/workbook.xml", "sheet.main"),
    override("xl/styles.xml", "styles"),
    ...numbers.map((number) => override(sheetPart(number), "worksheet")),
    `<Override PartName="/${coreName}" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`,
    "</Types>",
  ];
  const listed = sheets.map(
    (name, index) => `<sheet name="${xlsxText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const book = [
    `<workbook xmlns="${main}" xmlns:r="${relations}">`,
    `<sheets>${listed.join("")}</sheets>`,
    "</workbook>",
  ];
  const parts = [
    ...numbers.map((number) => relation(number, "worksheet", `worksheets/sheet${number}.xml`)),
    relation(numbers.length + 1, "styles", "styles.xml"),
  ];
  return [
    ["[Content_Types].xml", contents.join("")],
    ["_rels/.rels", relationsOf(relation(1, "officeDocument", "xl/workbook.xml"), coreRelation)],
    [
      coreName,
      `<cp:coreProperties xmlns:cp="${core}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xlsxText(title)}</dc:title></cp:coreProperties>`,
    ],
    ["xl/workbook.xml", book.join("")],
    ["xl/_rels/workbook.xml.rels", relationsOf(...parts)],
  ];
}
