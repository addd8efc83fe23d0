// Draws pages of a PDF with pdf.js, the engine of Firefox, as PGM files (gray, one byte a pixel) into a folder.
// Usage: node pdfjs-draw.mjs NODE_MODULES FILE.pdf SCALE FOLDER PAGE…
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
const [modules, file, scale, folder, ...numbers] = process.argv.slice(2);
const canvas = createRequire(join(modules, 'x.js'))('@napi-rs/canvas');
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globalThis[name] ??= canvas[name];
console.log = console.warn = () => {};
const base = join(modules, 'pdfjs-dist');
const pdfjs = await import(pathToFileURL(join(base, 'legacy/build/pdf.mjs')).href);
const pdf = await pdfjs.getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0, disableFontFace: true, cMapUrl: join(base, 'cmaps/'), cMapPacked: true }).promise;
for (const number of numbers.map(Number)) {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: Number(scale) });
  const sheet = canvas.createCanvas(Math.round(viewport.width), Math.round(viewport.height));
  const context = sheet.getContext('2d');
  await page.render({ canvasContext: context, viewport, canvas: sheet }).promise;
  const { data } = context.getImageData(0, 0, sheet.width, sheet.height);
  const gray = Buffer.alloc(sheet.width * sheet.height);
  for (let i = 0; i < gray.length; i++) gray[i] = Math.round((data[4 * i] + data[4 * i + 1] + data[4 * i + 2]) / 3);
  await writeFile(join(folder, `${number}.pgm`), Buffer.concat([Buffer.from(`P5\n${sheet.width} ${sheet.height}\n255\n`), gray]));
}
