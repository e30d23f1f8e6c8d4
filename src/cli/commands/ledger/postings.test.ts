import { beforeAll, describe, expect, it } from "vitest";
import { closed, received, smallLedger } from "../../../../test/ledger/small-ledger.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { seko } from "../../seko.test-helper.js";

const temporary = temporaryFolder();
const at = (name: string) => temporary.path(name);
const given = () => [at("ledger.json"), "--scheme", at("scheme.json"), "--accounts", at("accounts.csv")];

beforeAll(() => {
  const billed = {
    ...received("a", "2019-01-10", "2"),
    invoice: { number: "7", date: "2019-01-31", provider: "clinic" },
  };
  temporary.write("scheme.json", JSON.stringify(smallScheme));
  temporary.write("ledger.json", JSON.stringify(smallLedger(billed, closed("2019-01", "2019-02-05"))));
  temporary.write("accounts.csv", "service,economic-code,source-code,project,vat\nphysio,2275,7210,P-1,21\n");
  temporary.write("invoices.csv", "provider;number;date;amount\nclinic;7;2019-01-31;41,50\n");
  temporary.write("bank.csv", "number,provider,paid-on,amount\n7,clinic,2019-02-10,30.00\n");
});

describe("seko postings", () => {
  it("writes postings to accounts, as CSV and as a page", async () => {
    const { code, stdout } = await seko(["postings", ...given(), "--month", "2019-01", "--format", "csv"]);
    expect(code).toBe(0);
    expect(stdout.split("\r\n")[1]).toBe(
      "2019-01,client-1,a,2019-01,physio,,clinic,7,2275,7210,P-1,33.06,6.94,40.00,false",
    );
    const page = await seko(["postings", ...given(), "--language", "lv"]);
    expect(page.stdout).toContain("Ekonomiskās klasifikācijas kods");
    expect(page.stdout).toContain("40,00  nē");
    expect(page.stdout).not.toContain("false");
  });

  it("sets invoices against deliveries, and says what is due after what the bank paid", async () => {
    const invoices = ["--invoices", at("invoices.csv"), "--table", "invoices", "--format", "csv"];
    const matched = await seko(["postings", ...given(), ...invoices]);
    expect(matched.stdout.split("\r\n")[1]).toBe("clinic,7,41.50,40.00,1.50,over,more than was delivered");
    const due = await seko(["postings", ...given(), "--payments", at("bank.csv"), "--table", "due", "--format", "csv"]);
    expect(due.stdout.split("\r\n")[1]).toBe("clinic,40.00,30.00,10.00");
  });

  it("refuses a month that is none of the account, where it wrote an empty table", async () => {
    for (const month of ["2018-12", "2020-01"]) {
      const { code, stderr, stdout } = await seko(["postings", ...given(), "--month", month]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain("--month: expected a month of the account, from 2019-01 to 2019-12");
    }
  });

  it("says of a month that is not closed that nothing is posted of it yet", async () => {
    const open = await seko(["postings", ...given(), "--month", "2019-06"]);
    expect(open).toMatchObject({ code: 0, stderr: "2019-06 is not closed: nothing is posted of it yet.\n" });
    const latvian = await seko(["postings", ...given(), "--month", "2019-06", "--language", "lv"]);
    expect(latvian.stderr).toBe("2019-06 vēl nav slēgts: par to vēl nekas nav iegrāmatots.\n");
    const closedMonth = await seko(["postings", ...given(), "--month", "2019-01", "--format", "json"]);
    expect(closedMonth.stderr).toBe("");
    expect(JSON.parse(closedMonth.stdout)).toMatchObject({ closedThrough: "2019-01" });
  });

  it("reads tables with suspicion, and names file, row and column", async () => {
    const refused = async (option: string, text: string) => {
      temporary.write("wrong.csv", text);
      const words = given();
      const place = words.indexOf(option);
      const others = place < 0 ? words : words.toSpliced(place, 2);
      const { stderr, code } = await seko(["postings", ...others, option, at("wrong.csv")]);
      expect(code).not.toBe(0);
      return stderr;
    };
    const bank = "provider,number,paid-on,amount\n";
    expect(await refused("--payments", `${bank}clinic,7,2019-02-10,1.000\n`)).toContain("rows[2].amount");
    expect(await refused("--payments", `${bank}clinic,7,10.02.2019,1.00\n`)).toContain("rows[2].paid-on");
    expect(await refused("--payments", `${bank}clinic,7,2019-02-10,1.00\nclinic,7,2019-02-10,1.00\n`)).toContain(
      "rows[3]",
    );
    expect(await refused("--payments", `${bank}clinic,7 ,2019-02-10,1.00\n`)).toContain("rows[2].number");
    expect(await refused("--invoices", "provider,number,date,amount,amount\n")).toContain("twice");
    expect(await refused("--invoices", "provider,number,date\n")).toContain('a column "amount"');
    expect(await refused("--invoices", "provider,number,date,amount,sum\n")).toContain("sum");
    expect(await refused("--accounts", "service,economic-code,source-code,project,vat\nphysio,,7210,,\n")).toContain(
      "rows[2].economic-code",
    );
  });
});
