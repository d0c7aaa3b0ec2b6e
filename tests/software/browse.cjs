// Takes {visits: [{url, steps, ...how}]} as JSON, makes each visit in a headless Chromium, answers what was seen.
// How: width, dark, javaScript (false: without), clipboard ("granted", "missing" or "refused").
const { readFileSync } = require("node:fs");
const { chromium } = require("playwright-core");

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"];
ARGS.push("--disable-background-networking", "--disable-component-update", "--disable-smooth-scrolling");

// Before the page's own script: tells of whatever its policy forbids, and takes the clipboard away if asked to.
function prepare(clipboard) {
  const called = (element) => `${element.localName} ${element.textContent.trim().replace(/\s+/g, " ")}`;
  window.seen = { violations: [], clipboard: navigator.clipboard, called };
  document.addEventListener("securitypolicyviolation", (event) => {
    window.seen.violations.push(`${event.violatedDirective} ${event.blockedURI}`);
  });
  if (clipboard !== "granted") Object.defineProperty(navigator, "clipboard", { value: undefined });
  if (clipboard === "refused") document.execCommand = () => false;
}

const CONTROLS = "a[href], button, summary, input, select, textarea, [tabindex]";

const STEPS = {
  // What axe-core finds wrong: the rule, and where.
  async axe(page) {
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(() => window.axe.run());
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
  },

  // How much wider than the window the page is.
  overflow: (page) =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),

  // Everything that is folded away, unfolded by its own control.
  async unfold(page) {
    await page.evaluate(() => {
      for (const summary of document.querySelectorAll("details:not([open]) > summary")) summary.click();
    });
    return page.locator("details:not([open])").count();
  },

  async "unfold by key"(page) {
    for (const summary of await page.locator("summary").all()) {
      if (!(await summary.isVisible())) continue;
      await summary.focus();
      await page.keyboard.press("Enter");
    }
    return page.locator("details:not([open])").count();
  },

  // The text of the page, folded or not, and that of each element that `selector` shows.
  text: (page) => page.evaluate(() => document.body.textContent),
  shown: (page, selector) =>
    page.evaluate(
      (selector) =>
        [...document.querySelectorAll(selector)]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .map((element) => element.textContent.trim().replace(/\s+/g, " ")),
      selector,
    ),

  // Every control that can be seen, in the order of the page, and what the tab key comes to.
  async tab(page) {
    const controls = await page.evaluate(
      (selector) =>
        [...document.querySelectorAll(selector)].filter((e) => e.checkVisibility()).map(window.seen.called),
      CONTROLS,
    );
    const reached = [];
    for (let count = 0; count <= controls.length; count += 1) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(async () => {
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        const element = document.activeElement;
        if (element === document.body) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const { width, height, bottom, top } = element.getBoundingClientRect();
        const inSight = width > 1 && height > 1 && bottom > 0 && top < innerHeight;
        return [window.seen.called(element), inSight && outlineStyle !== "none" && parseFloat(outlineWidth) >= 2];
      });
      if (stop === null) break;
      reached.push(stop);
    }
    return { controls, reached };
  },

  // What each copy button copies, or leaves selected, when it is pressed by key, and what is told then.
  async copy(page) {
    const found = [];
    for (const button of await page.locator("button.copy").all()) {
      if (!(await button.isVisible())) continue;
      await page.evaluate(() => window.seen.clipboard.writeText("nothing"));
      await page.evaluate(() => (document.getElementById("status").textContent = ""));
      await button.focus();
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.getElementById("status").textContent !== "");
      found.push(
        await button.evaluate(async (element) => ({
          of: document.getElementById(element.dataset.copy).textContent,
          copied: await window.seen.clipboard.readText(),
          selected: getSelection().toString(),
          told: document.getElementById("status").textContent,
        })),
      );
    }
    return found;
  },

  print: (page) => page.emulateMedia({ media: "print" }),
  pdf: async (page, path) => (await page.pdf(path ? { path } : {})).length,
  reload: async (page) => (await page.reload()).status(),
  screenshot: async (page, path) => (await page.screenshot({ path, fullPage: true })).length,
};

// A step that never ends says which it was.
const PATIENCE = 60_000;
const inTime = (name, step) =>
  Promise.race([
    step,
    new Promise((_, fail) => setTimeout(fail, PATIENCE, new Error(`${name} does not end`)).unref()),
  ]);

async function visit(browser, { url, steps, width = 1280, dark = false, javaScript = true, clipboard = "granted" }) {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: dark ? "dark" : "light",
    javaScriptEnabled: javaScript,
  });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  const requests = [];
  const errors = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => errors.push(`${message.type()}: ${message.text()}`));
  if (javaScript) await page.addInitScript(prepare, clipboard);
  await page.bringToFront();
  await page.goto(url);
  const found = [];
  for (const [name, ...args] of steps) found.push((await inTime(name, STEPS[name](page, ...args))) ?? null);
  if (javaScript) errors.push(...(await page.evaluate(() => window.seen.violations)));
  await context.close();
  return { found, requests, errors };
}

async function main() {
  const { chromium: executablePath, visits } = JSON.parse(readFileSync(0, "utf8"));
  const browser = await chromium.launch({ executablePath, args: ARGS });
  try {
    const seen = [];
    for (const one of visits) seen.push(await visit(browser, one));
    process.stdout.write(JSON.stringify(seen));
  } finally {
    await browser.close();
  }
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
