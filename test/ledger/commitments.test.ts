import { expect, it } from "vitest";
import { commitmentsOf } from "../../src/ledger/account/commitments.js";
import { knowledgeOf, openLedger, standingOf } from "../../src/ledger/books/open-ledger.js";
import { smallCompiled, smallLedger } from "./small-ledger.js";

const notice = { kind: "notice", id: "n", recordedOn: "2019-03-01", line: "physio", from: "2019-04-01" } as const;

it("says why nobody knows what is committed, where the plan as it goes on has no amounts", () => {
  openLedger(smallLedger(notice), smallCompiled, (open) => {
    const knowledge = knowledgeOf(open, {});
    const standing = standingOf(open, knowledge);
    if (!("books" in standing)) throw new Error("The small case has books.");
    const { books } = standing;
    const setting = { compiled: smallCompiled, knowledge, closed: 0 };
    expect(commitmentsOf(books, open.facts, setting)).toHaveProperty("rows");
    const { assessments, ...planned } = books.question.planned;
    expect(assessments).toBeDefined();
    const unknown = { ...books, question: { ...books.question, planned } };
    expect(commitmentsOf(unknown, open.facts, setting)).toMatchObject({
      state: "incomplete",
      missing: [{ fact: "assessments" }],
    });
  });
});
