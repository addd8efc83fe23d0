// node typst.mjs FONTS FILE.typ: FILE.pdf beside it, by the Typst compiler that npm has as an addon.
import { writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const [fonts, file] = process.argv.slice(2).map(path => resolve(path));
const compiler = NodeCompiler.create({ workspace: dirname(file), fontArgs: [{ fontPaths: [fonts] }] });
const compiled = compiler.compile({ mainFilePath: file });
compiled.printDiagnostics();
if (compiled.hasError()) {
  process.exit(1);
}

writeFileSync(file.replace(/\.typ$/, '.pdf'), compiler.pdf(compiled.result));
