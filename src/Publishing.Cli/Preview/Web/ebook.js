// The EPUB of the build in a reader that people use: epub.js, put into the program at build.
const load = address => new Promise((done, failed) => {
  const script = document.createElement('script');
  script.src = address;
  script.onload = done;
  script.onerror = failed;
  document.head.append(script);
});

export class Ebook {
  constructor(ground, { contents, state, say }) {
    Object.assign(this, { ground, contents, state, say });
    this.revision = 0;
    contents.addEventListener('change', () => this.view?.display(contents.value));
  }

  async show(revision, hasReader) {
    if (this.revision === revision) return;
    this.revision = revision;
    if (!hasReader) { this.state.textContent = this.say().noReader; return; }
    this.state.textContent = this.say().building;
    const answer = await fetch('/book.epub?' + revision);
    if (this.revision !== revision) return;
    this.state.textContent = answer.ok ? '' : this.say().notBuilt;
    if (!answer.ok) return;
    if (!window.ePub) { await load('/reader/jszip.js'); await load('/reader/epub.js'); }
    const place = this.view?.currentLocation()?.start?.cfi;
    this.book?.destroy();
    this.ground.replaceChildren();
    this.book = window.ePub(await answer.arrayBuffer());
    this.view = this.book.renderTo(this.ground, { width: '100%', height: '100%', flow: 'paginated', spread: 'none', allowScriptedContent: false });
    this.view.themes.register('dark', { body: { background: '#121212', color: '#e6e6e6' } });
    this.view.themes.register('light', { body: {} });
    this.view.hooks.content.register(content => { content.document.defaultView.frameElement.title = this.book.package.metadata.title; });
    await this.view.display(place).catch(() => this.view.display());
    this.setDark(this.ground.classList.contains('dark'));
    const { toc } = await this.book.loaded.navigation;
    const flat = entries => entries.flatMap(entry => [entry, ...flat(entry.subitems)]);
    this.contents.replaceChildren(...flat(toc).map(entry => new Option(entry.label.trim(), entry.href)));
    this.ground.dataset.ready = revision;
  }

  turn(by) { return by > 0 ? this.view?.next() : this.view?.prev(); }

  setDark(isDark) {
    this.ground.classList.toggle('dark', isDark);
    this.view?.themes.select(isDark ? 'dark' : 'light');
  }
}
