// Uses a running preview as an editor does, in Chromium, and prints one JSON object of what was seen.
// Usage: node drive-preview.mjs ADDRESS NODE_MODULES CHROMIUM BOOK_FOLDER CHAPTER PICTURES
import { createRequire } from 'node:module';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const [address, modules, executablePath, folder, chapter, pictures] = process.argv.slice(2);
const { chromium } = createRequire(join(modules, 'playwright-core', 'package.json'))('playwright-core');
const axe = await readFile(join(modules, 'axe-core', 'axe.min.js'), 'utf8');
const seen = { errors: [], axe: {} };

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true });
const page = await context.newPage();
page.on('pageerror', error => seen.errors.push(error.message));
page.on('console', message => { if (message.type() === 'error') seen.errors.push(message.text()); });
const shot = name => page.screenshot({ path: join(pictures, name + '.png') });
const drawn = () => page.waitForFunction(() => [...document.querySelectorAll('.page img')].every(image => image.complete && image.naturalWidth > 0));
const current = () => page.inputValue('#goto');
const judge = async name => {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { iframes: false }));
  seen.axe[name] = violations.flatMap(v => v.nodes.map(node => `${v.id}: ${node.html.slice(0, 120)}`));
};

// It opens, and pages appear; only what is seen is in the document.
await page.goto(address);
await page.waitForSelector('body[data-ready]');
await drawn();
await page.waitForTimeout(500);
await drawn();
seen.title = await page.textContent('#title');
seen.pageCount = await page.textContent('#count');
seen.inDocument = await page.locator('.page').count();
seen.headings = await page.locator('#headings button').count();
seen.pixels = await page.evaluate(() => { const image = document.querySelector('.page img'); return [image.naturalWidth, Math.round(image.getBoundingClientRect().width)]; });
await shot('pages');
await judge('pages');

// Keys turn spreads; End goes to the last page.
await page.keyboard.press('PageDown');
await page.keyboard.press('PageDown');
seen.afterPageDown = await current();
await page.keyboard.press('End');
await drawn();
seen.atEnd = await current();
await page.keyboard.press('Home');
seen.atHome = await current();

await page.keyboard.press('ArrowDown');
seen.arrowScrolls = await page.evaluate(() => document.querySelector('#scroll').scrollTop);

// A page by its number, then a line by the mouse, then one by keys alone.
await page.keyboard.press('g');
await page.keyboard.type('9');
await page.keyboard.press('Enter');
await drawn();
seen.wentTo = await current();
const body = await page.evaluate(async () => {
  const { lines } = await (await fetch('/api/lines/8')).json();
  const { geometry } = await (await fetch('/api/book')).json();
  const line = lines.filter(one => one.role === 'body')[3];
  const box = document.querySelector('.page[data-page="8"]').getBoundingClientRect();
  return { line, x: box.left + (line.x + 20) / geometry.width * box.width, y: box.top + (line.y + line.height / 2) / geometry.height * box.height };
});
await page.mouse.click(body.x, body.y);
await page.waitForSelector('#place:not([hidden])');
seen.clicked = { place: await page.textContent('#place code'), link: await page.getAttribute('#open', 'href'), text: body.line.text, expected: `${body.line.path}:${body.line.line}:${body.line.column}` };
await page.focus('.page[data-page="8"]');
await page.keyboard.press('ArrowDown');
await page.keyboard.press('Enter');
seen.byKeys = await page.textContent('#place code');
await page.click('#place button:last-child');

// Search, and on to the next match.
await page.keyboard.press('/');
await page.keyboard.type('글줄');
await page.keyboard.press('Enter');
await page.waitForSelector('#matches button');
seen.matches = await page.locator('#matches button').count();
await page.evaluate(() => document.activeElement.blur());
const firstMatch = await current();
for (let i = 0; i < 6; i++) await page.keyboard.press('n');
seen.matchPages = [firstMatch, await current()];
await shot('search');
await judge('search');
await page.fill('#search', '');
await page.evaluate(() => document.activeElement.blur());

// Overlays.
for (const key of ['t', 'a', 'b', 'l']) await page.keyboard.press(key);
await page.waitForSelector('.o-grid', { state: 'attached' });
seen.overlays = await page.evaluate(() => ['o-trim', 'o-bleed', 'o-area', 'o-grid'].map(kind => document.querySelectorAll('.page:first-child .' + kind).length));
await page.click('#overlays summary');
await shot('overlays');
await judge('overlays');
await page.click('#overlays summary');
for (const key of ['t', 'a', 'b', 'l']) await page.keyboard.press(key);

// A change on the disk changes the page and keeps the place.
await page.evaluate(() => window.scrollTo(0, 0));
await page.keyboard.press('g');
await page.keyboard.type('9');
await page.keyboard.press('Enter');
await drawn();
const file = join(folder, chapter);
const text = await readFile(file, 'utf8');
const scrolled = await page.evaluate(() => document.querySelector('#scroll').scrollTop);
const revision = () => page.evaluate(() => Math.max(...[...document.querySelectorAll('.page img')].map(image => Number(new URL(image.src).searchParams.get('rev')))));
const times = [];
let changed = text;
for (let i = 0; i < 20; i++) {
  const before = await revision();
  changed = i % 2 === 0 ? text.replace(body.line.text.slice(0, 6), '새로 ' + body.line.text.slice(0, 6)) : text;
  const start = performance.now();
  await writeFile(file, changed);
  await page.waitForFunction(before => [...document.querySelectorAll('.page img')].some(image => Number(new URL(image.src).searchParams.get('rev')) > before && image.complete), before, { polling: 'raf', timeout: 20000 });
  times.push(performance.now() - start);
}
seen.milliseconds = times.map(Math.round).sort((a, b) => a - b);
seen.scrolledBy = (await page.evaluate(() => document.querySelector('#scroll').scrollTop)) - scrolled;
seen.changedSays = await page.textContent('#status');

// A mistake shows beside the pages, which stay; mended, it goes.
const pagesBefore = await page.locator('.page').count();
await writeFile(file, text + '\n::: note\n닫지 않은 상자\n');
await page.waitForSelector('#found .error');
seen.mistake = await page.textContent('#found .error p');
seen.mistakePlace = await page.textContent('#found .error button');
seen.pagesStay = (await page.locator('.page').count()) === pagesBefore;
await shot('mistake');
await judge('mistake');
await page.click('#found .error button');
seen.mistakeClicked = await page.textContent('#place code');
await writeFile(file, text);
await page.waitForFunction(() => !document.querySelector('#found .error'));
seen.mended = await page.textContent('#findings-title');

// English, and the dark.
await page.click('#language');
seen.english = await page.textContent('#tab-ebook');
await page.emulateMedia({ colorScheme: 'dark' });
seen.darkGround = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
await shot('dark');
await judge('dark');
await page.keyboard.press('?');
await judge('help');
await shot('help');
await page.keyboard.press('Escape');

// The other tabs.
await page.keyboard.press('2');
await page.waitForSelector('#ebook[data-ready]', { timeout: 60000 });
seen.ebookChapters = await page.locator('#ebook-contents option').count();
await page.selectOption('#ebook-contents', { index: Math.min(3, seen.ebookChapters - 1) });
await page.waitForTimeout(800);
seen.ebookText = await page.frameLocator('#ebook iframe').locator('body').innerText();
await judge('ebook');
await shot('ebook');
await page.keyboard.press('3');
await page.waitForFunction(() => document.querySelector('#report').src !== '');
await page.waitForTimeout(800);
seen.report = await page.frameLocator('#report').locator('body').innerText();
await judge('report');
await shot('report');
await page.emulateMedia({ colorScheme: 'light' });
await page.click('#language');
await page.keyboard.press('1');
await drawn();
await browser.close();
console.log(JSON.stringify(seen));
