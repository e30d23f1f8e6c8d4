import { inBothLanguages } from "../latvian/index.js";
import { budgetLines } from "./generated/budget-lines.js";
import { groups } from "./generated/groups.js";
import { partial } from "./generated/partial.js";
import { programmeParts } from "./generated/parts.js";
import { phases } from "./generated/phases.js";
import { programmeTotals } from "./generated/programmes.js";
import { programmeSources } from "./generated/sources.js";
import { targets } from "./generated/targets.js";
import type { FundingPart, Programme, ProgrammePart, ProgrammeTable, ProgrammeTotal } from "./programme.js";

/** The published money of every programme of the source documents, kept as published. */
export const programmeTable: ProgrammeTable = {
  schemaVersion: 1,
  id: "programmes",
  label: { lv: "Programmu finansējums", en: "Money of the programmes" },
  note: "Amounts stand as published; rates follow from them and are not stored. Exact splits sum to their totals, those of the press within 0.01 m EUR. The total of 4.3.5.1, round 1, for each of its 540 places (109418.30 EUR) is project money for a place, its building and 24 months of services together, and not the cost of a place.",
  sources: inBothLanguages(programmeSources),
  open: [
    {
      id: "total-9-2-2-2",
      unit: "EUR",
      reason:
        "The final totals of project 9.2.2.2./16/I/001 were not seen; ask the Ministry of Welfare or the Central Finance and Contracting Agency.",
    },
    {
      id: "total-9-2-2-1",
      unit: "EUR",
      reason:
        "The exact total of measure 9.2.2.1 and its cut of 2022 were not seen; ask for Cabinet regulation 313 of 2015-06-16 with its amendments (likumi.lv, 274957).",
    },
    {
      id: "rounds-2-and-4-of-4-3-5-1",
      unit: "EUR",
      reason:
        "The money of rounds 2 and 4 of 4.3.5.1 was not seen; ask for Cabinet regulation 98 of 2025-02-11 and that of round 2.",
    },
    {
      id: "money-by-phase-of-round-1",
      unit: "EUR",
      reason:
        "How much of 4.3.5.1, round 1, is for infrastructure, vehicles and services is not published; cross-financing of 40185181 EUR is named beside them. Ask the Ministry of Welfare, or give amounts of your own.",
    },
    {
      id: "national-part-9-3-1-1",
      unit: "EUR",
      reason:
        "The national part of 9.3.1.1 was not found; ask the Central Finance and Contracting Agency for the totals under Cabinet regulation 871 of 2016-12-20.",
    },
    {
      id: "seniors-of-round-2",
      unit: "people",
      reason:
        "Whether 17 contracts and 852 seniors are of round 2 of 3.1.2.3.i alone is not clear, because the page also speaks of three projects; ask the Ministry of Welfare.",
    },
    {
      id: "plan-2026-by-measure",
      unit: "EUR",
      reason:
        "How the money of the plan for 2026 and 2027 is shared by its measures was not readable; ask for Cabinet order No. 30 of 2026-01-27 (likumi.lv, 366046).",
    },
    {
      id: "erdf-4-3-1-2-and-4-3-1-5",
      unit: "EUR",
      reason:
        "The money of the ERDF measures 4.3.1.2 (children with very severe impairments) and 4.3.1.5 (very severe mental or multiple impairments) was not found; ask the Ministry of Welfare or the Central Finance and Contracting Agency.",
    },
    {
      id: "total-4-3-5-2",
      unit: "EUR",
      reason:
        "The present money of measure 4.3.5.2 (palliative care) was not seen; ask for draft 24-TA-2142 and the regulation that followed.",
    },
  ],
  programmes: programmeTotals.map(programmeOf),
  targets,
  phases,
  groups,
  partial,
  readings: [
    {
      id: "measure-numbers",
      reading: "4.3.1.5 and 3.1.2.1.i of the document of 2023 are 4.3.5.1 and 3.1.2.3.i",
      source: "measure-numbers",
    },
    { id: "project-as-programme", reading: "a project is split as its programme is", source: "project-as-programme" },
    { id: "even-spread", reading: "a phase's money is spread evenly over its months", source: "even-spread" },
    {
      id: "after-round-1",
      reading: "the municipality pays what clients and the state do not pay after the project",
      source: "after-round-1",
    },
  ],
  budgetLines,
};

/** A programme with its parts, between its total and its source as they are read. */
function programmeOf({ id, label, total, unit, partsAre, ...more }: ProgrammeTotal): Programme {
  const ofWhich = partsOf(id, "of-which");
  return {
    id,
    label,
    total,
    unit,
    parts: partsOf(id, "part"),
    ...(partsAre === undefined ? {} : { partsAre }),
    ...(ofWhich.length > 0 ? { ofWhich } : {}),
    ...more,
  };
}

function partsOf(of: string, as: ProgrammePart["stands"]): readonly FundingPart[] {
  return programmeParts
    .filter(({ programme, stands }) => programme === of && stands === as)
    .map(({ id, label, amount, unit, source }) => ({ id, label, amount, unit, source }));
}
