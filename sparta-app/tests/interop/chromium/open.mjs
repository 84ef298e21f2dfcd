// Opens files in Chromium, in light and in dark, and prints as JSON what there is to see of each. Pictures of the
// screen are kept in the directory that is named first.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import packed from "@sparticuz/chromium";

const [kept, ...files] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: await packed.executablePath(),
  // As root there is no sandbox, and only files of this test are opened.
  args: ["--no-sandbox", "--disable-gpu"],
  headless: true,
});
// On a busy machine there is at times no frame to take a picture of yet: "Unable to capture screenshot".
const picture = async (page, file) => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await page.screenshot({ path: file });
    } catch (error) {
      if (attempt === 5) throw error;
      await page.waitForTimeout(1000);
    }
  }
};
const seen = [];
for (const file of files) {
  for (const scheme of ["light", "dark"]) {
    const page = await browser.newPage({ colorScheme: scheme, viewport: { width: 1280, height: 900 } });
    // Other tests may keep every core busy.
    page.setDefaultTimeout(180_000);
    const [messages, loaded] = [[], []];
    page.on("console", (message) => messages.push(message.text()));
    page.on("pageerror", (error) => messages.push(String(error)));
    page.on("request", (request) => loaded.push(request.url()));
    await page.goto(String(pathToFileURL(file)));
    await picture(page, path.join(kept, `${path.parse(file).name}-${scheme}.png`));
    const look = await page.evaluate(() => {
      const brightness = (colour) => {
        const [r, g, b] = colour.match(/[\d.]+/g).slice(0, 3).map((it) => {
          const part = it / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const style = (element) => getComputedStyle(element);
      const paper = document.querySelector("rect.paper");
      const ground = brightness(paper ? style(paper).fill : style(document.body).backgroundColor);
      // Contrast as WCAG defines it: https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
      const contrast = (colour) => {
        const [low, high] = [ground, brightness(colour)].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
      };
      const texts = [...document.querySelectorAll("svg text, h1, h2, h3, h4, p, li, td, th, figcaption")];
      const colours = new Set(texts.map((it) => (it instanceof SVGElement ? style(it).fill : style(it).color)));
      return {
        title: document.title,
        texts: texts.length,
        ground,
        contrast: Math.min(...[...colours].map(contrast)),
        boxes: document.querySelectorAll("rect.box").length,
        links: [...document.querySelectorAll("svg a")].map((it) => it.getAttribute("href").slice(1)),
      };
    });
    // Every marked box leads to an entry of the page.
    look.astray = await page.evaluate(
      (links) => links.filter((link) => !document.getElementById(link)),
      look.links,
    );
    await page.setViewportSize({ width: 400, height: 800 });
    look.widerThanAPhone = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    await page.setViewportSize({ width: 1280, height: 900 });
    seen.push({ file: path.basename(file), scheme, messages, loaded, ...look });
    await page.close();
  }
}
await browser.close();
console.log(JSON.stringify(seen));
