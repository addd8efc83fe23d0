// Spreads as they will be printed. Only what is seen is in the document: a book of a thousand pages scrolls like one of ten.
const Gap = 28;
const Points = 96 / 72;
const Loose = 0.5;
const Tight = 0.18;
const Svg = 'http://www.w3.org/2000/svg';

export class Pages {
  constructor(scroll, ground, thumbs, { onPage, onLine, say }) {
    Object.assign(this, { scroll, ground, thumbs, onPage, onLine, say });
    this.book = null;
    this.scale = 0;
    this.shown = new Map();
    this.lines = new Map();
    this.overlays = new Set();
    this.matches = [];
    this.match = -1;
    scroll.addEventListener('scroll', () => this.draw(), { passive: true });
    thumbs.addEventListener('scroll', () => this.drawThumbs(), { passive: true });
    new ResizeObserver(() => { if (this.book) { if (this.isFitted) this.fit(); else this.layOut(); } }).observe(scroll);
    scroll.addEventListener('keydown', event => this.key(event));
  }

  // Takes a new edition, keeps the place, and gives the pages that look different.
  update(book) {
    const before = this.book;
    this.book = book;
    this.lines.clear();
    const changed = before ? book.pages.flatMap((page, index) => page.revision === before.pages[index]?.revision ? [] : [index]) : [];
    if (!before) this.fit();
    else this.layOut(new Set(changed));
    return changed;
  }

  // Whole pixels wide, so that the two pages of a spread meet without a seam.
  get pageSize() {
    const width = Math.round(this.book.geometry.width * Points * this.scale);
    return { width, height: width * this.book.geometry.height / this.book.geometry.width };
  }

  // Page 0 is a recto and stands alone at the right of the first spread.
  spreadOf(page) { return Math.floor((page + 1) / 2); }

  get spreads() { return this.spreadOf(this.book.pages.length - 1) + 1; }

  get spreadHeight() { return this.pageSize.height + Gap; }

  fit() {
    this.isFitted = true;
    const { width, height } = this.book.geometry;
    const room = { width: this.scroll.clientWidth - 2 * Gap, height: this.scroll.clientHeight - 2 * Gap };
    this.setScale(Math.max(0.1, Math.min(room.width / (2 * width * Points), room.height / (height * Points))));
  }

  zoom(by) {
    this.isFitted = false;
    this.setScale(Math.min(4, Math.max(0.15, this.scale * by)));
  }

  setScale(scale) {
    const place = this.scale ? (this.scroll.scrollTop + this.scroll.clientHeight / 2) / this.spreadHeight : 0;
    this.scale = scale;
    this.layOut();
    if (place) this.scroll.scrollTop = place * this.spreadHeight - this.scroll.clientHeight / 2;
    this.draw();
  }

  layOut(changed = new Set()) {
    const { width } = this.pageSize;
    this.ground.style.width = `${2 * width + 2 * Gap}px`;
    this.ground.style.height = `${this.spreads * this.spreadHeight + Gap}px`;
    for (const [page, element] of this.shown) {
      if (page >= this.book.pages.length) { element.remove(); this.shown.delete(page); }
      else this.place(element, page, changed.has(page));
    }
    this.layOutThumbs();
    this.draw();
  }

  go(page, y = 0) {
    this.wanted = page;
    const inSpread = Math.max(0, y * Points * this.scale - this.scroll.clientHeight / 3);
    this.scroll.scrollTop = this.spreadOf(page) * this.spreadHeight + inSpread;
    this.draw();
  }

  scrollBy(pixels) { this.scroll.scrollTop += pixels; }

  turn(by) { this.go(Math.max(0, Math.min(this.book.pages.length - 1, 2 * (this.spreadOf(this.current) + by) - 1))); }

  get current() {
    const spread = Math.max(0, Math.min(this.spreads - 1, Math.floor((this.scroll.scrollTop + this.scroll.clientHeight / 2) / this.spreadHeight)));
    if (this.wanted !== undefined && this.spreadOf(this.wanted) === spread) return this.wanted;
    return Math.min(this.book.pages.length - 1, Math.max(0, 2 * spread - 1));
  }

  draw() {
    if (!this.book || !this.scroll.clientHeight) return;
    const first = Math.max(0, Math.floor(this.scroll.scrollTop / this.spreadHeight) - 1);
    const last = Math.min(this.spreads - 1, Math.ceil((this.scroll.scrollTop + this.scroll.clientHeight) / this.spreadHeight) + 1);
    for (const [page, element] of this.shown) {
      if (this.spreadOf(page) < first || this.spreadOf(page) > last) { element.remove(); this.shown.delete(page); }
    }
    for (let page = Math.max(0, 2 * first - 1); page <= Math.min(this.book.pages.length - 1, 2 * last); page++) {
      if (!this.shown.has(page)) this.shown.set(page, this.add(page));
    }
    this.onPage(this.current);
    this.drawThumbs();
  }

  add(page) {
    const element = document.createElement('div');
    element.className = 'page';
    element.tabIndex = 0;
    element.dataset.page = page;
    element.setAttribute('role', 'group');
    element.append(document.createElement('img'), document.createElementNS(Svg, 'svg'));
    element.addEventListener('click', event => this.clicked(element, event));
    const after = [...this.ground.children].find(other => Number(other.dataset.page) > page);
    this.ground.insertBefore(element, after ?? null);
    this.place(element, page, false);
    return element;
  }

  place(element, page, isNew) {
    const { width, height } = this.pageSize;
    const { recto, label, blank } = this.book.pages[page];
    Object.assign(element.style, { width: `${width}px`, height: `${height}px`, left: `${Gap + (recto ? width : 0)}px`, top: `${Gap + this.spreadOf(page) * this.spreadHeight}px` });
    element.setAttribute('aria-label', blank ? this.say().blankPage(label) : this.say().page(label));
    this.picture(element.querySelector('img'), page, width);
    this.drawOverlays(element, page);
    element.classList.toggle('new', false);
    if (isNew) { void element.offsetWidth; element.classList.add('new'); }
  }

  // The old picture stays until the new one is there. Drawn as wide as it is shown: no letter is scaled.
  picture(image, page, width) {
    const pixels = Math.max(20, Math.min(3000, Math.round(width * devicePixelRatio)));
    const address = `/page/${page}?rev=${this.book.pages[page].revision}&px=${pixels}`;
    if (image.dataset.address === address) return;
    image.dataset.address = address;
    image.alt = '';
    const next = new Image();
    next.onload = () => { if (image.dataset.address === address) image.src = address; };
    if (image.src) next.src = address; else image.src = address;
  }

  relabel() {
    this.layOutThumbs();
    for (const [page, element] of this.shown) this.place(element, page, false);
  }

  showOverlays(overlays) { this.overlays = overlays; this.redraw(); }

  showMatches(matches, match) { this.matches = matches; this.match = match; this.redraw(); }

  redraw() { for (const [page, element] of this.shown) this.drawOverlays(element, page); }

  async drawOverlays(element, page) {
    const { geometry } = this.book;
    const svg = element.querySelector('svg');
    svg.setAttribute('viewBox', `0 0 ${geometry.width} ${geometry.height}`);
    svg.setAttribute('aria-hidden', 'true');
    const parts = [];
    const rect = (kind, x, y, width, height) => parts.push(shape('rect', { class: kind, x, y, width, height, 'stroke-width': 0.6 }));
    if (this.overlays.has('trim')) {
      rect('o-trim', 0, 0, geometry.width, geometry.height);
      const { recto } = this.book.pages[page];
      rect('o-bleed', recto ? 0 : -geometry.bleed, -geometry.bleed, geometry.width + geometry.bleed, geometry.height + 2 * geometry.bleed);
    }
    const left = this.book.pages[page].recto ? geometry.rectoLeft : geometry.versoLeft;
    if (this.overlays.has('area')) rect('o-area', left, geometry.areaTop, geometry.areaWidth, geometry.areaHeight);
    if (this.overlays.has('grid')) {
      for (let line = 0; line < geometry.lines; line++) {
        const y = geometry.firstBaseline + line * geometry.pitch;
        parts.push(shape('line', { class: 'o-grid', x1: left, x2: left + geometry.areaWidth, y1: y, y2: y, 'stroke-width': 0.35 }));
      }
    }
    this.matches.forEach((match, index) => {
      if (match.page === page) parts.push(shape('rect', { class: index === this.match ? 'o-match now' : 'o-match', x: match.x, y: match.y, width: match.width, height: match.height }));
    });
    const findings = this.overlays.has('found') ? this.book.diagnostics.filter(finding => finding.page === page) : [];
    if (this.overlays.has('loose') || findings.length) {
      const lines = await this.linesOf(page);
      for (const line of lines) {
        if (this.overlays.has('loose') && line.role === 'body' && line.space > 0 && (line.space > Loose || line.space < Tight)) rect(line.space > Loose ? 'o-loose' : 'o-tight', line.x, line.y, line.width, line.height);
        const finding = findings.find(({ found }) => found.path === line.path && found.line === line.line && isLast(lines, line, found.column));
        if (finding) rect('o-' + finding.found.severity, line.x - 3, line.y - 1, line.width + 6, line.height + 2);
      }
    }
    const chosen = this.chosen?.page === page ? this.chosen.line : null;
    if (chosen) rect('o-chosen', chosen.x - 3, chosen.y - 1, chosen.width + 6, chosen.height + 2);
    svg.replaceChildren(...parts);
  }

  async linesOf(page) {
    if (!this.lines.has(page)) this.lines.set(page, fetch('/api/lines/' + page).then(answer => answer.ok ? answer.json() : { lines: [] }).then(({ lines }) => lines));
    return this.lines.get(page);
  }

  async clicked(element, event) {
    const page = Number(element.dataset.page);
    const box = element.getBoundingClientRect();
    const y = (event.clientY - box.top) / box.height * this.book.geometry.height;
    const lines = (await this.linesOf(page)).filter(line => line.path);
    const nearest = lines.reduce((best, line) => distance(line, y) < (best ? distance(best, y) : Infinity) ? line : best, null);
    if (nearest) this.choose(page, nearest);
  }

  choose(page, line) {
    this.chosen = { page, line };
    this.redraw();
    this.onLine(line);
  }

  // Inside a page the arrows choose a line, Enter shows its place.
  async key(event) {
    const element = event.target.closest('.page');
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!element || (!step && event.key !== 'Enter')) return;
    event.preventDefault();
    const page = Number(element.dataset.page);
    const lines = (await this.linesOf(page)).filter(line => line.path);
    if (!lines.length) return;
    const now = this.chosen?.page === page ? lines.findIndex(line => line.y === this.chosen.line.y && line.x === this.chosen.line.x) : -1;
    const next = lines[Math.max(0, Math.min(lines.length - 1, now + (step ?? 0)))];
    if (step) { this.chosen = { page, line: next }; this.redraw(); }
    else this.choose(page, next);
  }

  layOutThumbs() {
    const size = this.thumbSize;
    this.thumbs.firstElementChild.style.height = `${this.spreads * (size.height + 24)}px`;
    this.thumbs.firstElementChild.replaceChildren();
    this.drawThumbs();
  }

  get thumbSize() {
    const width = Math.min(90, (this.thumbs.clientWidth - 16) / 2);
    return { width, height: width * this.book.geometry.height / this.book.geometry.width };
  }

  drawThumbs() {
    const ground = this.thumbs.firstElementChild;
    const size = this.thumbSize;
    const step = size.height + 24;
    const first = Math.max(0, Math.floor(this.thumbs.scrollTop / step) - 1);
    const last = Math.min(this.spreads - 1, Math.ceil((this.thumbs.scrollTop + this.thumbs.clientHeight) / step) + 1);
    const wanted = new Set();
    for (let page = Math.max(0, 2 * first - 1); page <= Math.min(this.book.pages.length - 1, 2 * last); page++) wanted.add(page);
    for (const button of [...ground.children]) if (!wanted.has(Number(button.dataset.page))) button.remove();
    const there = new Map([...ground.children].map(button => [Number(button.dataset.page), button]));
    for (const page of wanted) {
      const button = there.get(page) ?? this.addThumb(ground, page, size, step);
      this.picture(button.firstElementChild, page, size.width);
      button.setAttribute('aria-current', String(page === this.current));
    }
  }

  addThumb(ground, page, size, step) {
    const button = document.createElement('button');
    const { recto, label } = this.book.pages[page];
    button.dataset.page = page;
    button.tabIndex = -1;
    Object.assign(button.style, { width: `${size.width}px`, height: `${size.height}px`, left: `${4 + (recto ? size.width : 0)}px`, top: `${this.spreadOf(page) * step + 4}px` });
    const number = document.createElement('small');
    number.textContent = this.say().page(label);
    button.append(document.createElement('img'), number);
    button.addEventListener('click', () => this.go(page));
    ground.append(button);
    return button;
  }
}

function shape(name, attributes) {
  const element = document.createElementNS(Svg, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

const distance = (line, y) => y < line.y ? line.y - y : Math.max(0, y - line.y - line.height);

// Of the printed lines of one line of the manuscript, the last that begins at or before a column.
const isLast = (lines, line, column) => line.column <= column && !lines.some(other => other.path === line.path && other.line === line.line && other.column > line.column && other.column <= column)
  || lines.find(other => other.path === line.path && other.line === line.line) === line && line.column > column;
