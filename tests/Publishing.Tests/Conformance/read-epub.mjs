// Opens an EPUB in a shipping reader inside Chromium and prints one JSON object of what the reader made of it: contents, page list, text, how far
// it pages, where a note's call leads, which fonts were loaded, how lines break, which colours text has in a light and a dark theme.
// Usage: node read-epub.mjs ENGINE NODE_MODULES CHROMIUM BOOK.epub PICTURES    (ENGINE: foliate or epubjs; pictures light.png and dark.png go to PICTURES)
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { extname, join, normalize } from 'node:path';

const [engine, modules, chromiumPath, book, pictures] = process.argv.slice(2);
const { chromium } = createRequire(join(modules, 'playwright-core', 'package.json'))('playwright-core');
const width = 480, height = 720, turnsAtMost = 400;

// What both readers are asked of one loaded document.
const probe = `window.probe = doc => {
  const style = name => { const e = doc.querySelector(name); return e ? doc.defaultView.getComputedStyle(e) : null; };
  return {
    fonts: [...doc.fonts].filter(f => f.status === 'loaded').map(f => f.family.replaceAll('"', '') + ' ' + f.weight),
    heading: style('h1')?.fontFamily ?? null, body: style('body')?.fontFamily ?? null,
    wordBreak: style('section > p')?.wordBreak ?? null, lineBreak: style('section > p')?.lineBreak ?? null, color: style('p')?.color ?? null,
  };
};
window.flat = list => (list ?? []).flatMap(entry => [(entry.label ?? '').trim(), ...flat(entry.subitems)]);
window.pause = ms => new Promise(done => setTimeout(done, ms));
window.dark = 'html, body { background: #111 !important; color: #eee !important; }';`;

const foliate = `<!DOCTYPE html><meta charset="utf-8"><style>html,body{margin:0}foliate-view{display:block;width:100vw;height:100vh}</style>
<script>${probe}</script><script type="importmap">{"imports":{"construct-style-sheets-polyfill":"data:text/javascript,"}}</script><script type="module">
import '/m/foliate-js/view.js';
let view, doc, index, fraction;
window.start = async () => {
  const blob = await (await fetch('/book.epub')).blob();
  view = document.createElement('foliate-view');
  document.body.append(view);
  view.addEventListener('load', e => { doc = e.detail.doc; index = e.detail.index; });
  view.addEventListener('relocate', e => { fraction = e.detail.fraction; });
  await view.open(new File([blob], 'book.epub', { type: 'application/epub+zip' }));
  view.renderer.setAttribute('max-column-count', '1');
  await view.renderer.next();
  const texts = [];
  for (const section of view.book.sections) texts.push((await section.createDocument()).body?.textContent ?? '');
  return { title: typeof view.book.metadata.title === 'string' ? view.book.metadata.title : Object.values(view.book.metadata.title)[0],
    toc: flat(view.book.toc), pageList: flat(view.book.pageList), text: texts.join(' ') };
};
window.go = async href => { await view.goTo('EPUB/' + href); await pause(300); await doc.fonts.ready; return probe(doc); };
window.theme = async css => { view.renderer.setStyles?.(css); await pause(200); return probe(doc); };
window.note = async () => {
  const call = doc.querySelector('[role="doc-noteref"]');
  if (!call) return null;
  let heard = null;
  view.addEventListener('link', e => { heard = e.detail.href; }, { once: true });
  call.click();
  await pause(300);
  return { words: doc.querySelector(call.getAttribute('href').replace('.', '\\\\.'))?.textContent.trim() ?? null, heard };
};
window.page = async most => { let turns = 0, last = -1, same = 0; while (turns < most && same < 4 && fraction < 1) { await view.renderer.next(); await pause(20); turns++; same = fraction === last ? same + 1 : 0; last = fraction; } return { turns, fraction }; };
window.ready = true;
</script>`;

const epubjs = `<!DOCTYPE html><meta charset="utf-8"><style>html,body{margin:0}</style><div id="view"></div>
<script>${probe}</script><script src="/m/jszip/dist/jszip.min.js"></script><script src="/m/epubjs/dist/epub.min.js"></script><script>
let opened, rendition, doc, place;
window.start = async () => {
  opened = ePub(await (await fetch('/book.epub')).arrayBuffer());
  await opened.ready;
  rendition = opened.renderTo('view', { width: ${width}, height: ${height}, flow: 'paginated', spread: 'none' });
  rendition.on('relocated', to => { place = to; });
  rendition.hooks.content.register(content => { doc = content.document; });
  await rendition.display();
  const texts = [];
  for (const item of opened.spine.spineItems) { const root = await item.load(opened.load.bind(opened)); texts.push(root.querySelector('body').textContent); item.unload(); }
  return { title: opened.packaging.metadata.title, toc: flat(opened.navigation.toc), pageList: (opened.pageList?.pageList ?? []).map(p => String(p.page)), text: texts.join(' ') };
};
window.go = async href => { await rendition.display(href); await pause(300); doc = rendition.getContents()[0].document; await doc.fonts.ready; return probe(doc); };
window.theme = async css => { if (css) { rendition.themes.register('dark', { 'html, body': { background: '#111 !important', color: '#eee !important' } }); rendition.themes.select('dark'); } await pause(200); doc = rendition.getContents()[0].document; return probe(doc); };
window.note = async () => {
  const call = doc.querySelector('[role="doc-noteref"]');
  if (!call) return null;
  const target = call.getAttribute('href').replace(/^.*#/, '');
  const words = doc.getElementById(target)?.textContent.trim() ?? null;
  call.click();
  await pause(500);
  return { words, heard: place?.start?.href ?? null };
};
window.page = async most => { let turns = 0; while (turns < most && !place?.atEnd) { await Promise.race([rendition.next(), pause(1500)]); await pause(20); turns++; place = await rendition.currentLocation(); } return { turns, fraction: place?.atEnd ? 1 : 0.5 }; };
window.ready = true;
</script>`;

const types = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const server = createServer(async (request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  try {
    if (path === '/') response.setHeader('content-type', 'text/html; charset=utf-8').end(engine === 'foliate' ? foliate : epubjs);
    else if (path === '/book.epub') response.setHeader('content-type', 'application/epub+zip').end(await readFile(book));
    else response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream').end(await readFile(join(modules, normalize(path.slice('/m/'.length)))));
  } catch {
    response.statusCode = 404;
    response.end();
  }
});
await new Promise(done => server.listen(0, '127.0.0.1', done));

const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu'] });
const errors = [];
try {
  const page = await browser.newPage({ viewport: { width, height } });
  page.on('pageerror', error => errors.push(String(error)));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction('window.ready');
  const answer = await page.evaluate(() => window.start());
  const chapter = process.env.CHAPTER ?? 'ch01.xhtml';
  answer.light = await page.evaluate(href => window.go(href), chapter);
  await page.screenshot({ path: join(pictures, 'light.png') });
  answer.note = await page.evaluate(() => window.note());
  await page.evaluate(href => window.go(href), chapter);
  await page.emulateMedia({ colorScheme: 'dark' });
  answer.dark = await page.evaluate(() => window.theme(window.dark));
  await page.screenshot({ path: join(pictures, 'dark.png') });
  answer.paged = await page.evaluate(most => window.page(most), turnsAtMost);
  answer.errors = errors;
  process.stdout.write(JSON.stringify(answer));
} finally {
  await browser.close();
  server.close();
}
