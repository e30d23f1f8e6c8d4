import type { Command } from "commander";
import { verifyManifest, type RepeatAnalysis } from "seko/io";
import { exitCode } from "../../exit-codes.js";
import { FileArgument, reads } from "../../file/files.js";
import { differenceTable } from "../../pages/ledger/difference-table.js";
import { verificationPage } from "../../pages/ledger/differences-page.js";
import { addTableOutput } from "../../table/table-options.js";
import { askedContent, checkTableOutput, giveContent, ofFacts, type AskedTables } from "../../table/table-output.js";
import type { Terminal } from "../../terminal.js";

/** Adds `seko verify MANIFEST`. @param repeat works an analysis out again */
export function addVerify(
  program: Command,
  terminal: Terminal,
  end: (code: number) => void,
  repeat: RepeatAnalysis,
): void {
  const command = program
    .command("verify")
    .description(
      "repeat the run or the analysis of a manifest and say exactly what differs: ends with 0 where nothing does, with 3 where something does",
    )
    .addArgument(
      new FileArgument("<manifest>", "the manifest.json of a run; the files it names are read from its folder", reads),
    );
  addTableOutput(command).action(async (file: string, options: AskedTables) => {
    checkTableOutput("seko verify", options, terminal);
    const { language = "en" } = options;
    await giveContent(command, terminal, async () => {
      const verification = await verifyManifest(file, repeat);
      if (verification.differences.length > 0) end(exitCode("differs"));
      return askedContent(() => [differenceTable(file, verification, language)], options, {
        standing: ofFacts,
        document: () => verification,
        page: () => verificationPage(file, verification, language),
      });
    });
  });
}
