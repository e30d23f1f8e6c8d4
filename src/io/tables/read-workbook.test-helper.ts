import { inflateRawSync } from "node:zlib";
import { crc32 as sumOf } from "../../report/workbook/crc-32.js";

/** The files of a ZIP archive by their names, read by its directory and checked by their sums. */
export function unzip(archive: Uint8Array): ReadonlyMap<string, string> {
  const bytes = Buffer.from(archive);
  const end = bytes.length - 22;
  if (bytes.readUInt32LE(end) !== 0x06054b50) throw new Error("no end of a directory");
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, crc, packed, size] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 16),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 24),
    ];
    const nameLength = bytes.readUInt16LE(at + 28);
    const start = bytes.readUInt32LE(at + 42);
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    const content = bytes.subarray(from, from + packed);
    const whole = method === 0 ? content : inflateRawSync(content);
    if (whole.length !== size || sumOf(whole) !== crc) throw new Error(`"${name}" is not whole`);
    files.set(name, whole.toString("utf8"));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}

/** A cell as a program of spreadsheets reads it: the text of a number as it is stored, or a text. */
export interface ReadCell {
  readonly number?: string;
  readonly text?: string;
  readonly bold: boolean;
}

const formatsBeforeBold = 16;

/** The sheets of a workbook by their names: rows of cells by their letters. */
export function readXlsx(archive: Uint8Array): ReadonlyMap<string, readonly ReadonlyMap<string, ReadCell>[]> {
  const files = unzip(archive);
  const named = [...(files.get("xl/workbook.xml") ?? "").matchAll(/<sheet name="([^"]*)"/gu)].map(([, name = ""]) =>
    plain(name),
  );
  return new Map(
    named.map((name, index) => {
      const xml = files.get(`xl/worksheets/sheet${index + 1}.xml`) ?? "";
      const rows = [...xml.matchAll(/<row r="\d+">(.*?)<\/row>/gsu)].map(([, row = ""]) => {
        const cells = [...row.matchAll(/<c r="([A-Z]+)\d+" s="(\d+)"(?: t="inlineStr")?>(.*?)<\/c>/gsu)];
        return new Map(cells.map(([, letters = "", style, content = ""]) => [letters, cellOf(content, Number(style))]));
      });
      return [name, rows];
    }),
  );
}

function cellOf(content: string, style: number): ReadCell {
  const bold = style >= formatsBeforeBold;
  const number = /^<v>(.*)<\/v>$/su.exec(content)?.[1];
  if (number !== undefined) return { number, bold };
  const text = /^<is><t xml:space="preserve">(.*)<\/t><\/is>$/su.exec(content)?.[1];
  if (text === undefined) throw new Error(`a cell of no kind: ${content}`);
  return { text: plain(text), bold };
}

/** XML read back: entities, and what the format writes for characters that XML has no place for. */
function plain(text: string): string {
  if (/[<>"]|&(?!amp;|lt;|gt;|quot;)/u.test(text)) throw new Error(`no XML: ${text}`);
  const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };
  return text
    .replaceAll(/&\w+;/gu, (entity) => entities[entity] ?? "")
    .replaceAll(/_x([0-9A-F]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** A cell as a program reads it of a spreadsheet of OpenDocument. */
export interface ReadOdsCell {
  readonly type: string;
  /** The value as it is stored, or the text. */
  readonly value: string;
  readonly style: string;
}

/** The sheets of a spreadsheet of OpenDocument by their names: rows of cells, undefined where one is empty. */
export function readOds(archive: Uint8Array): ReadonlyMap<string, readonly (readonly (ReadOdsCell | undefined)[])[]> {
  const xml = unzip(archive).get("content.xml") ?? "";
  const sheets = [...xml.matchAll(/<table:table table:name="([^"]*)">(.*?)<\/table:table>/gsu)];
  return new Map(
    sheets.map(([, name = "", content = ""]) => {
      const rows = [...content.matchAll(/<table:table-row>(.*?)<\/table:table-row>/gsu)];
      return [odsPlain(name), rows.map(([, row = ""]) => odsCellsOf(row))];
    }),
  );
}

function odsCellsOf(row: string): readonly (ReadOdsCell | undefined)[] {
  return [...row.matchAll(/<table:table-cell(?:\/>|([^>]*)>(.*?)<\/table:table-cell>)/gsu)].map(
    ([, head, content = ""]) => {
      if (head === undefined) return undefined;
      const attributes = new Map(
        [...head.matchAll(/(\S+?)="([^"]*)"/gu)].map(([, key = "", value = ""]) => [key, odsPlain(value)]),
      );
      const value = ["value", "date-value", "string-value"]
        .map((key) => attributes.get(`office:${key}`))
        .find((each) => each !== undefined);
      const style = attributes.get("table:style-name") ?? "";
      return { type: attributes.get("office:value-type") ?? "", value: value ?? paragraphsOf(content), style };
    },
  );
}

/** The text of paragraphs, as OpenDocument reads it: runs of spaces are one, and none at an end. */
function paragraphsOf(content: string): string {
  return [...content.matchAll(/<text:p>(.*?)<\/text:p>/gsu)]
    .map(([, line = ""]) =>
      line
        .replaceAll(/[ \t\r\n]+/gu, " ")
        .replaceAll(/^ | $/gu, "")
        .replaceAll("<text:tab/>", "\t")
        .replaceAll(/<text:s text:c="(\d+)"\/>/gu, (_, count: string) => " ".repeat(Number(count))),
    )
    .map(odsPlain)
    .join("\n");
}

function odsPlain(text: string): string {
  if (/[<>"]|&(?!amp;|lt;|gt;|quot;|#\d+;)/u.test(text)) throw new Error(`no XML: ${text}`);
  const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
  return text.replaceAll(/&(?:#(\d+)|(\w+));/gu, (_, code: string | undefined, name: string) =>
    code === undefined ? (entities[name] ?? "") : String.fromCharCode(Number(code)),
  );
}
