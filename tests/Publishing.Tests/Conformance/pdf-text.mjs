// Reads a PDF with pdf.js, the engine of Firefox, and prints one JSON object: pages, their text, language, whether it is tagged.
// Usage: node pdf-text.mjs PDFJS_FOLDER FILE.pdf
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [pdfjsFolder, file] = process.argv.slice(2);
const print = console.log;
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
for (let number = 1; number <= pdf.numPages; number++) {
  const content = await (await pdf.getPage(number)).getTextContent();
  pages.push(content.items.map(item => item.str + (item.hasEOL ? '\n' : '')).join(''));
}
const { info } = await pdf.getMetadata();
const mark = await pdf.getMarkInfo();
print(JSON.stringify({ title: info.Title ?? null, language: info.Language ?? null, isTagged: Boolean(mark?.Marked), pages }));
process.exit(0);
