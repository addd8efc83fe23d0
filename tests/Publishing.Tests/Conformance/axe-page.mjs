// Opens a page of HTML in Chromium, light and dark, and lists what axe finds: axe-page.mjs NODE_MODULES CHROMIUM PAGE
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, chromiumPath, page] = process.argv.slice(2);
const require = createRequire(join(modules, 'package.json'));
const { chromium } = require('playwright-core');
const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
const found = [];
let rules = 0;
for (const colorScheme of ['light', 'dark']) {
  const tab = await browser.newPage({ colorScheme, viewport: { width: 1200, height: 900 } });
  const asked = [];
  tab.on('request', request => asked.push(request.url()));
  await tab.goto(pathToFileURL(page).href);
  found.push(...asked.slice(1).filter(url => !url.startsWith('data:')).map(url => ({ colorScheme, id: 'request', target: url, help: 'asks for something outside' })));
  // What is folded away is looked at too.
  await tab.evaluate(() => document.querySelectorAll('details').forEach(details => { details.open = true; }));
  await tab.addScriptTag({ path: require.resolve('@daisy/axe-core-for-ace/axe.min.js') });
  const result = await tab.evaluate(() => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] }));
  rules += result.passes.length;
  found.push(...result.violations.flatMap(rule => rule.nodes.map(node => ({ colorScheme, id: rule.id, target: node.target.join(' '), help: node.failureSummary }))));
  await tab.close();
}

await browser.close();
console.log(JSON.stringify({ rules, found }));
