// The page of the preview: state, the bar, the side, the findings. Pages are drawn by pages.js, the e-book by ebook.js.
import { words, editors } from '/words.js';
import { Pages } from '/pages.js';
import { Ebook } from '/ebook.js';

const at = id => document.getElementById(id);
const make = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== false && value != null) element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
};

const state = { book: null, say: words.ko, language: localStorage.getItem('language'), matches: [], match: -1, tab: 'pages' };
const pages = new Pages(at('scroll'), at('spreads'), at('thumbs'), { onPage: showPage, onLine: showPlace, say: () => state.say });
const ebook = new Ebook(at('ebook'), { contents: at('ebook-contents'), state: at('ebook-state'), say: () => state.say });

function speak() {
  const say = state.say = words[state.language];
  document.documentElement.lang = state.language;
  document.querySelectorAll('[data-say]').forEach(element => { element.textContent = say[element.dataset.say]; });
  document.querySelectorAll('[data-label]').forEach(element => { element.setAttribute('aria-label', say[element.dataset.label]); });
  document.querySelectorAll('[data-title]').forEach(element => { element.title = say[element.dataset.title]; });
  at('language').textContent = say.other;
  at('language').lang = state.language === 'ko' ? 'en' : 'ko';
  at('keys').replaceChildren(...say.keyList.flatMap(([keys, what]) => [make('dt', {}, ...keys.split(' ').flatMap(key => [make('kbd', {}, key), ' '])), make('dd', {}, what)]));
  at('editor').replaceChildren(...Object.entries(editors).map(([id, [name]]) => make('option', { value: id }, name)), make('option', { value: '' }, say.noEditor));
  at('editor').value = localStorage.getItem('editor') ?? 'vscode';
}

async function refresh() {
  const book = await (await fetch('/api/book')).json();
  const before = state.book;
  if (before && book.revision < before.revision) return;
  state.book = book;
  state.language ??= book.language;
  speak();
  document.title = `${book.title} · publish preview`;
  at('title').textContent = book.title;
  at('count').textContent = state.say.of(book.pages.length);
  showHeadings();
  showFindings();
  const changed = pages.update(book);
  if (state.matches.length) await search(at('search').value, true);
  if (book.hasErrors) tell(state.say.stale, 'error');
  else if (before) tellChanged(changed);
  else tell('');
  if (state.tab !== 'pages') showTab(state.tab);
}

function tell(text, kind = '', ...more) {
  at('status').className = kind;
  at('status').replaceChildren(text, ...more);
}

function tellChanged(changed) {
  if (!changed.length) return tell(state.say.unchanged);
  const labels = changed.map(page => state.book.pages[page].label);
  tell(state.say.changed(labels) + ' ', '', make('button', { onclick: () => pages.go(changed[0]) }, state.say.goThere));
}

function showHeadings() {
  at('headings').replaceChildren(...state.book.headings.map(heading => make('li', {},
    make('button', { style: `padding-left: ${(heading.level - 1) * 12 + 4}px`, onclick: () => pages.go(heading.page) },
      make('span', {}, heading.title), make('span', {}, state.book.pages[heading.page]?.label ?? '')))));
}

function showPage(page) {
  const book = state.book;
  if (document.activeElement !== at('goto')) at('goto').value = book.pages[page]?.label ?? '';
  const current = book.headings.findLastIndex(heading => heading.page <= page);
  at('headings').querySelectorAll('button').forEach((button, index) => button.setAttribute('aria-current', String(index === current)));
}

// Findings that are alike in code and words are shown once, with all their places.
function showFindings() {
  const { say, language } = state;
  const groups = new Map();
  for (const finding of state.book.diagnostics) {
    const key = finding.found.code + finding.found.message.ko;
    groups.set(key, [...groups.get(key) ?? [], finding]);
  }
  const count = severity => state.book.diagnostics.filter(finding => finding.found.severity === severity).length;
  at('findings-title').textContent = say.counts(count('error'), count('warning'), count('information'));
  at('found').replaceChildren(...[...groups.values()].map(group => {
    const { found } = group[0];
    const places = group.slice(0, 5).filter(finding => finding.found.path).map(finding => make('button', { onclick: () => showFinding(finding) }, placeOf(finding)));
    return make('li', { class: found.severity },
      make('p', {}, make('strong', {}, say.severity[found.severity]), ` [${found.code}] ${found.message[language]}`),
      make('p', {}, ...places.flatMap(place => [place, ' ']), group.length > 5 ? say.more(group.length - 5) : ''),
      make('p', { class: 'hint' }, `${say.hint}: ${found.hint[language]}`));
  }));
}

function placeOf({ found, page }) {
  const place = found.line ? `${found.path}:${found.line}:${found.column}` : found.path;
  return page >= 0 ? `${place} (${state.say.page(state.book.pages[page]?.label ?? '')})` : place;
}

function showFinding({ found, page }) {
  showTab('pages');
  if (page >= 0) pages.go(page);
  showPlace({ path: found.path, line: found.line ?? 1, column: found.column ?? 1 });
}

// A place of the manuscript: shown, and a link that opens it in an editor.
function showPlace({ path, line, column }) {
  const say = state.say;
  if (!path) return;
  const place = `${path}:${line}:${column}`;
  const editor = editors[localStorage.getItem('editor') ?? 'vscode'];
  const file = encodeURI((state.book.folder.startsWith('/') ? '' : '/') + `${state.book.folder}/${path}`);
  at('place').hidden = false;
  at('place').replaceChildren(
    make('code', {}, place),
    ...editor ? [make('a', { href: editor[1](file, line, column), id: 'open' }, say.open(editor[0]))] : [],
    make('button', { onclick: () => { navigator.clipboard?.writeText(place); tell(say.copied); } }, say.copy),
    make('button', { 'aria-label': say.dismiss, onclick: () => { at('place').hidden = true; } }, '×'));
}

async function search(words, keepsPlace = false) {
  state.matches = words.trim() ? (await (await fetch('/api/search?q=' + encodeURIComponent(words))).json()).matches : [];
  state.match = keepsPlace ? Math.min(state.match, state.matches.length - 1) : -1;
  at('results').hidden = !words.trim();
  at('results-title').textContent = state.say.matches(state.matches.length, words);
  at('matches').replaceChildren(...state.matches.slice(0, 200).map((match, index) => make('li', {},
    make('button', { onclick: () => showMatch(index) }, make('span', {}, state.book.pages[match.page]?.label ?? ''), marked(match.around, words)))));
  pages.showMatches(state.matches, state.match);
  if (!keepsPlace && state.matches.length) showMatch(0);
}

function marked(text, words) {
  const start = text.toLowerCase().indexOf(words.trim().toLowerCase());
  const span = make('span', {});
  if (start < 0) span.append(text);
  else span.append(text.slice(0, start), make('mark', {}, text.slice(start, start + words.trim().length)), text.slice(start + words.trim().length));
  return span;
}

function showMatch(index) {
  if (!state.matches.length) return;
  state.match = (index + state.matches.length) % state.matches.length;
  const match = state.matches[state.match];
  pages.showMatches(state.matches, state.match);
  pages.go(match.page, match.y);
}

function showTab(name) {
  state.tab = name;
  for (const tab of ['pages', 'ebook', 'report']) {
    at('tab-' + tab).setAttribute('aria-selected', String(tab === name));
    at('tab-' + tab).tabIndex = tab === name ? 0 : -1;
    at('view-' + tab).hidden = tab !== name;
  }
  if (name === 'pages') pages.draw();
  if (name === 'ebook') ebook.show(state.book.revision, state.book.hasReader);
  if (name === 'report') showReport();
}

async function showReport() {
  if (at('report').dataset.revision === String(state.book.revision)) return;
  at('report-state').textContent = state.say.building;
  const answer = await fetch('/report.html?' + state.book.revision);
  at('report-state').textContent = answer.ok ? '' : state.say.notBuilt;
  at('report').hidden = !answer.ok;
  if (answer.ok) at('report').src = '/report.html?' + state.book.revision;
  at('report').dataset.revision = state.book.revision;
}

function goToLabel(label) {
  const page = state.book.pages.findIndex(one => one.label.toLowerCase() === label.trim().toLowerCase());
  if (page < 0) tell(state.say.noPage(label), 'error');
  else { showTab('pages'); at('scroll').focus({ preventScroll: true }); pages.go(page); }
}

function toggle(name) {
  const box = document.querySelector(`#overlays input[value=${name}]`);
  box.checked = !box.checked;
  showOverlays();
}

const showOverlays = () => pages.showOverlays(new Set([...document.querySelectorAll('#overlays input:checked')].map(box => box.value)));

const keys = {
  '/': () => at('search').focus(), g: () => at('goto').select(), n: () => showMatch(state.match + 1), N: () => showMatch(state.match - 1),
  '+': () => pages.zoom(1.25), '=': () => pages.zoom(1.25), '-': () => pages.zoom(0.8), 0: () => pages.fit(),
  t: () => toggle('trim'), a: () => toggle('area'), b: () => toggle('grid'), l: () => toggle('loose'), d: () => toggle('found'),
  1: () => showTab('pages'), 2: () => showTab('ebook'), 3: () => showTab('report'), '?': () => at('help').showModal(),
  ArrowDown: () => pages.scrollBy(80), ArrowUp: () => pages.scrollBy(-80),
  PageDown: () => pages.turn(1), PageUp: () => pages.turn(-1), Home: () => pages.go(0), End: () => pages.go(state.book.pages.length - 1),
};

document.addEventListener('keydown', event => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, dialog, iframe') || !keys[event.key]) return;
  event.preventDefault();
  keys[event.key]();
});

at('tabs').addEventListener('keydown', event => {
  const order = ['pages', 'ebook', 'report'];
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const next = order[(order.indexOf(state.tab) + step + order.length) % order.length];
  showTab(next);
  at('tab-' + next).focus();
});
for (const tab of ['pages', 'ebook', 'report']) at('tab-' + tab).addEventListener('click', () => showTab(tab));
at('go').addEventListener('submit', event => event.preventDefault());
at('goto').addEventListener('keydown', event => { if (event.key === 'Enter') goToLabel(at('goto').value); });
at('search').addEventListener('keydown', event => { if (event.key === 'Enter') search(at('search').value); });
at('search').addEventListener('search', () => { if (!at('search').value) search(''); });
at('zoom-in').addEventListener('click', () => pages.zoom(1.25));
at('zoom-out').addEventListener('click', () => pages.zoom(0.8));
at('zoom-fit').addEventListener('click', () => pages.fit());
at('overlays').addEventListener('change', showOverlays);
at('help-open').addEventListener('click', () => at('help').showModal());
at('editor').addEventListener('change', () => localStorage.setItem('editor', at('editor').value));
at('ebook-back').addEventListener('click', () => ebook.turn(-1));
at('ebook-on').addEventListener('click', () => ebook.turn(1));
at('ebook-dark').addEventListener('change', () => ebook.setDark(at('ebook-dark').checked));
at('language').addEventListener('click', () => {
  state.language = state.language === 'ko' ? 'en' : 'ko';
  localStorage.setItem('language', state.language);
  speak();
  at('count').textContent = state.say.of(state.book.pages.length);
  showFindings();
  pages.relabel();
  at('place').hidden = true;
  tell('');
});

const events = new EventSource('/events');
events.addEventListener('message', event => { if (!state.book || Number(event.data) > state.book.revision) refresh(); });
let isLost = false;
events.addEventListener('error', () => { isLost = true; tell(state.say.lost, 'error'); });
events.addEventListener('open', () => { if (isLost) refresh(); isLost = false; });
await refresh();
showOverlays();
document.body.dataset.ready = 'true';
