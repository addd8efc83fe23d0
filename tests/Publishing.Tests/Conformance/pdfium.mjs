// Opens a PDF with PDFium, the engine of Chrome, and prints the number of pages and the text of each as JSON; with a folder, draws
// every page into it as a PGM file (gray, one byte a pixel).
// Usage: node pdfium.mjs PDFIUM_FOLDER FILE.pdf [SCALE FOLDER]
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [pdfiumFolder, file, scale, folder] = process.argv.slice(2);
const { PDFiumLibrary } = await import(pathToFileURL(join(pdfiumFolder, 'dist/index.esm.js')).href);
const library = await PDFiumLibrary.init();
const document = await library.loadDocument(await readFile(file));
const pages = [];
for (const page of document.pages()) {
  pages.push(page.getText());
  if (folder) {
    // By scale it would round the page down to whole points first.
    const { originalWidth, originalHeight } = page.getOriginalSize();
    const wanted = { width: Math.round(originalWidth * scale), height: Math.round(originalHeight * scale) };
    const { width, height, data } = await page.render({ ...wanted, render: 'bitmap' });
    const gray = Buffer.alloc(width * height);
    for (let i = 0; i < gray.length; i++) gray[i] = Math.round((data[4 * i] + data[4 * i + 1] + data[4 * i + 2]) / 3);
    await writeFile(join(folder, `${pages.length}.pgm`), Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), gray]));
  }
}
document.destroy();
library.destroy();
process.stdout.write(JSON.stringify({ pages }));
