// Reads a PDF with pdf.js, the engine of Firefox, and prints one JSON object: pages, their labels and text, language, whether it is tagged, and
// the text as the structure tree orders it, each piece with the roles it stands in. Artifacts (folios, running heads) are in no tree.
// Usage: node pdf-text.mjs PDFJS_FOLDER FILE.pdf
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [pdfjsFolder, file] = process.argv.slice(2);
// pdf.js makes one matrix when it is loaded and warns of a canvas that is not there; reading text needs neither.
globalThis.DOMMatrix ??= class {};
console.log = console.warn = () => {};
const pdfjs = await import(pathToFileURL(join(pdfjsFolder, 'legacy/build/pdf.mjs')).href);
const pdf = await pdfjs.getDocument({
  data: new Uint8Array(await readFile(file)),
  cMapUrl: join(pdfjsFolder, 'cmaps/'),
  cMapPacked: true,
  standardFontDataUrl: join(pdfjsFolder, 'standard_fonts/'),
  verbosity: 0,
}).promise;

const pages = [];
const pieces = [];
for (let number = 1; number <= pdf.numPages; number++) {
  const page = await pdf.getPage(number);
  const content = await page.getTextContent({ includeMarkedContent: true });
  pages.push(content.items.filter(item => 'str' in item).map(item => item.str + (item.hasEOL ? '\n' : '')).join(''));
  const words = textByMark(content.items);
  walk(await page.getStructTree(), '', node => pieces.push({ roles: node.roles, text: words.get(node.id) ?? '' }));
}
const { info } = await pdf.getMetadata();
const mark = await pdf.getMarkInfo();
const answer = { title: info.Title ?? null, language: info.Language ?? null, isTagged: Boolean(mark?.Marked), labels: await pdf.getPageLabels(), pages, pieces };
process.stdout.write(JSON.stringify(answer), () => process.exit(0));

function textByMark(items) {
  const words = new Map();
  const open = [];
  for (const item of items) {
    if (item.type?.startsWith('beginMarkedContent')) open.push(item.id);
    else if (item.type === 'endMarkedContent') open.pop();
    else {
      const id = open.findLast(id => id);
      words.set(id, (words.get(id) ?? '') + item.str + (item.hasEOL ? '\n' : ''));
    }
  }
  return words;
}

function walk(node, roles, visit) {
  for (const child of node?.children ?? []) {
    if (child.type === 'content') visit({ roles, id: child.id });
    else walk(child, `${roles}/${child.role}`, visit);
  }
}
