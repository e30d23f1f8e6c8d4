import { odsValue } from "./ods-cell.js";

/** What an archive of OpenDocument begins with, and says of itself. */
export const odsType = "application/vnd.oasis.opendocument.spreadsheet";

const spaces = "urn:oasis:names:tc:opendocument:xmlns";
const xmlStart = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A document's element: which part it is, and the names that it uses. */
function documentOf(part: "content" | "meta" | "settings", content: string): string {
  const names = {
    office: `${spaces}:office:1.0`,
    table: `${spaces}:table:1.0`,
    text: `${spaces}:text:1.0`,
    style: `${spaces}:style:1.0`,
    number: `${spaces}:datastyle:1.0`,
    fo: `${spaces}:xsl-fo-compatible:1.0`,
    config: `${spaces}:config:1.0`,
    ooo: "http://openoffice.org/2004/office",
    dc: "http://purl.org/dc/elements/1.1/",
  };
  const declared = Object.entries(names).map(([name, address]) => `xmlns:${name}="${address}"`);
  const element = `office:document-${part}`;
  return `${xmlStart}<${element} ${declared.join(" ")} office:version="1.2">${content}</${element}>`;
}

const gap = "\u0000";

/** What stands before the sheets of a spreadsheet, and behind them. @param styles of its cells and columns */
export function contentAround(styles: string): readonly [before: string, behind: string] {
  const body = `<office:body><office:spreadsheet>${gap}</office:spreadsheet></office:body>`;
  const [before = "", behind = ""] = documentOf(
    "content",
    `<office:automatic-styles>${styles}</office:automatic-styles>${body}`,
  ).split(gap);
  return [before, behind];
}

/** The part that says what the spreadsheet is called. */
export function metaPart(title: string): string {
  return documentOf("meta", `<office:meta><dc:title>${odsValue(title)}</dc:title></office:meta>`);
}

/** The part that says that the heading of every sheet stays in view. @param sheets their names */
export function settingsPart(sheets: readonly string[]): string {
  const item = (name: string, type: string, value: string) =>
    `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;
  const frozen = item("VerticalSplitMode", "short", "2") + item("VerticalSplitPosition", "int", "1");
  const view = `${frozen}${item("ActiveSplitRange", "short", "2")}${item("PositionBottom", "int", "1")}`;
  const entries = sheets.map(
    (name) => `<config:config-item-map-entry config:name="${odsValue(name)}">${view}</config:config-item-map-entry>`,
  );
  const tables = `<config:config-item-map-named config:name="Tables">${entries.join("")}</config:config-item-map-named>`;
  const views = `<config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>${item("ViewId", "string", "view1")}${tables}</config:config-item-map-entry></config:config-item-map-indexed>`;
  const set = `<config:config-item-set config:name="ooo:view-settings">${views}</config:config-item-set>`;
  return documentOf("settings", `<office:settings>${set}</office:settings>`);
}

/** The part that names all parts. */
export function manifestPart(parts: readonly string[]): string {
  const files = [
    `<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="${odsType}"/>`,
    ...parts.map((part) => `<manifest:file-entry manifest:full-path="${part}" manifest:media-type="text/xml"/>`),
  ];
  return `${xmlStart}<manifest:manifest xmlns:manifest="${spaces}:manifest:1.0" manifest:version="1.2">${files.join("")}</manifest:manifest>`;
}
