/* global document, getComputedStyle, setTimeout -- of the page, in which some functions run */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const root = join(import.meta.dirname, "../..");
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const programs = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The reports that the pilots wrote, in both languages: `npm run example -- NAME` writes them. */
const pages = ["pilot-children", "pilot-adults", "pilot-adults-2019", "pilot-support-person"].flatMap((pilot) =>
  ["en", "lv"].map((language) => ({ file: join(root, "out", pilot, `report.${language}.html`), language })),
);

/** Opens the reports of all pilots: nothing is loaded, the policy holds, axe finds nothing serious, paper takes them. */
export async function tryEngine() {
  const executablePath = programs.find(existsSync);
  assert(executablePath !== undefined, "Chromium is not installed: apt-get install chromium");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    let rules = 0;
    for (const page of pages) rules += await tryPage(browser, page);
    return `${pages.length} reports opened and printed, ${rules} checks of axe passed`;
  } finally {
    await browser.close();
  }
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {{ readonly file: string, readonly language: string }} report
 */
async function tryPage(browser, { file, language }) {
  const address = pathToFileURL(file).href;
  const page = await browser.newPage();
  /** @type {string[]} */
  const requests = [];
  /** @type {string[]} */
  const complaints = [];
  page.on("request", (request) => requests.push(request.url()));
  /** @type {(string | undefined)[]} */
  const refused = [];
  page.on("requestfailed", (request) => refused.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.addInitScript(() => {
    globalThis.violations = [];
    document.addEventListener("securitypolicyviolation", (event) => {
      globalThis.violations.push(event.effectiveDirective);
    });
  });
  const violations = () => page.evaluate(() => globalThis.violations);

  await page.goto(address);
  assert.deepEqual(requests, [address], "a report loads nothing");
  assert.deepEqual(complaints, [], "the browser complains of nothing");
  assert.deepEqual(await violations(), [], "nothing in it is against its own policy");
  assert.equal(await page.evaluate(() => document.documentElement.lang), language);
  assert.match(await page.title(), language === "lv" ? /^Izdomāti dati: /u : /^Invented data: /u);
  // The style is taken: its digest is the one that the policy names.
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector(".number")).textAlign), "right");

  await page.evaluate(axeSource);
  const found = await page.evaluate(() => globalThis.axe.run());
  const serious = found.violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  assert.deepEqual(
    serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)]),
    [],
    "axe finds nothing serious",
  );
  assert(found.passes.length > 15, "axe looked at the page");
  assert.deepEqual(await unnamedPictures(page), [], "every picture is named and has its table");

  await page.setViewportSize({ width: 320, height: 800 });
  const [width, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, globalThis.innerWidth]);
  assert(width <= shown, `on a narrow screen the page itself does not move sideways: ${width} of ${shown}`);

  const paper = await page.pdf({ format: "A4" });
  assert.equal(paper.subarray(0, 5).toString("latin1"), "%PDF-");
  assert(paper.length > 20_000, "the paper is not empty");

  await tryToBreak(page);
  assert.deepEqual(refused, ["https://example.invalid/picture.png: csp"], "what is put into it later is refused");
  assert.deepEqual([...new Set(await violations())].sort(), ["img-src", "script-src-elem", "style-src-elem"]);
  await page.close();
  return found.passes.length;
}

/** @param {import("playwright-core").Page} page */
function unnamedPictures(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll("svg")]
      .filter((svg) => {
        const ids = (svg.getAttribute("aria-labelledby") ?? "").split(" ");
        const named = ids.length === 2 && ids.every((id) => document.getElementById(id)?.textContent);
        return svg.getAttribute("role") !== "img" || !named || !svg.closest("figure")?.querySelector("table");
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 200)),
  );
}

/**
 * Puts a script, a style and a picture from elsewhere into a page, which its policy must refuse.
 *
 * @param {import("playwright-core").Page} page
 */
async function tryToBreak(page) {
  await page.evaluate(async () => {
    const script = document.createElement("script");
    script.textContent = "globalThis.ran = true";
    const style = document.createElement("style");
    style.textContent = "body { display: none }";
    const picture = document.createElement("img");
    picture.src = "https://example.invalid/picture.png";
    document.body.append(script, style, picture);
    await new Promise((resolve) => setTimeout(resolve, 200));
  });
  assert.equal(await page.evaluate(() => globalThis.ran), undefined);
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.body).display), "none");
}
