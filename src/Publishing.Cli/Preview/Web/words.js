// Every sentence of the page, in both languages.
export const words = {
  ko: {
    views: '보기', pages: '쪽', ebook: '전자책', report: '보고서', goto: '쪽 번호', search: '찾기', zoom: '크기', zoomOut: '작게', zoomIn: '크게', fit: '맞춤',
    overlays: '겹쳐 보기', trim: '재단선과 도련', area: '판면', grid: '글줄 격자', loose: '성기고 빽빽한 글줄', found: '알림', contents: '차례', thumbnails: '쪽 그림',
    findings: '알림', help: '도움말', back: '앞으로', on: '다음으로', chapter: '차례', dark: '어두운 화면', download: 'EPUB 내려받기', keys: '자판', editor: '원고를 여는 편집기', close: '닫기',
    of: n => `/ ${n}쪽`, page: label => `${label}쪽`, blankPage: label => `${label}쪽, 빈 쪽`, other: 'English', copy: '자리 베끼기', copied: '베꼈습니다.', open: name => `${name}에서 열기`, noEditor: '열지 않고 자리만 보이기', dismiss: '닫기',
    counts: (e, w, n) => e + w + n === 0 ? '알림이 없습니다' : `오류 ${e} · 경고 ${w} · 알림 ${n}`, severity: { error: '오류', warning: '경고', information: '알림' },
    changed: list => list.length > 8 ? `${list.length}쪽이 바뀌었습니다.` : `바뀐 쪽: ${list.join(', ')}`, unchanged: '바뀐 쪽이 없습니다.', goThere: '그리로 가기',
    stale: '원고에 오류가 있어 마지막으로 바르게 짜인 쪽을 보입니다.', lost: '미리보기 프로그램과 끊어졌습니다. 터미널에서 publish preview를 다시 실행하십시오.',
    matches: (n, q) => `‘${q}’ ${n}곳`, building: '짓는 중…', notBuilt: '원고에 오류가 있어 지을 수 없습니다. 오른쪽 알림을 보십시오.', noReader: '이 프로그램은 npm이 없는 곳에서 지어져 읽개가 들어 있지 않습니다. EPUB을 내려받아 읽개에서 여십시오.',
    noPage: label => `${label}쪽은 없습니다.`, more: n => `외 ${n}곳`, hint: '도움',
    keyList: [['↑ ↓ PageUp PageDown', '쪽 넘기기'], ['Home End', '첫 쪽, 끝 쪽'], ['g', '쪽 번호로 가기'], ['/', '찾기'], ['n N', '다음, 앞의 찾은 곳'], ['+ − 0', '크게, 작게, 맞춤'], ['t a b l d', '겹쳐 보기'], ['Tab ↑ ↓ Enter', '쪽 안에서 글줄을 골라 원고의 자리 보기'], ['1 2 3', '쪽, 전자책, 보고서'], ['?', '이 도움말']],
  },
  en: {
    views: 'Views', pages: 'Pages', ebook: 'E-book', report: 'Report', goto: 'Page', search: 'Search', zoom: 'Size', zoomOut: 'Smaller', zoomIn: 'Larger', fit: 'Fit',
    overlays: 'Overlays', trim: 'Trim and bleed', area: 'Type area', grid: 'Baseline grid', loose: 'Loose and tight lines', found: 'Findings', contents: 'Contents', thumbnails: 'Thumbnails',
    findings: 'Findings', help: 'Help', back: 'Back', on: 'On', chapter: 'Contents', dark: 'Dark', download: 'Download EPUB', keys: 'Keys', editor: 'Editor that opens the manuscript', close: 'Close',
    of: n => `of ${n}`, page: label => `Page ${label}`, blankPage: label => `Page ${label}, blank`, other: '한국어', copy: 'Copy place', copied: 'Copied.', open: name => `Open in ${name}`, noEditor: 'none, show the place only', dismiss: 'Close',
    counts: (e, w, n) => e + w + n === 0 ? 'No findings' : `${e} errors · ${w} warnings · ${n} notes`, severity: { error: 'error', warning: 'warning', information: 'note' },
    changed: list => list.length > 8 ? `${list.length} pages changed.` : `Changed: ${list.join(', ')}`, unchanged: 'No page changed.', goThere: 'Go there',
    stale: 'The manuscript has errors; these are the last pages that were whole.', lost: 'The preview program is gone. Run publish preview again in the terminal.',
    matches: (n, q) => `“${q}”: ${n} places`, building: 'Building…', notBuilt: 'The manuscript has errors, so nothing can be built. See the findings at the right.', noReader: 'This program was built without npm, so it holds no reader. Download the EPUB and open it in one.',
    noPage: label => `There is no page ${label}.`, more: n => `and ${n} more`, hint: 'help',
    keyList: [['↑ ↓ PageUp PageDown', 'turn pages'], ['Home End', 'first page, last page'], ['g', 'go to a page'], ['/', 'search'], ['n N', 'next, previous match'], ['+ − 0', 'larger, smaller, fit'], ['t a b l d', 'overlays'], ['Tab ↑ ↓ Enter', 'choose a line of a page, see its place in the manuscript'], ['1 2 3', 'pages, e-book, report'], ['?', 'this help']],
  },
};

export const editors = {
  vscode: ['VS Code', (file, line, column) => `vscode://file${file}:${line}:${column}`],
  cursor: ['Cursor', (file, line, column) => `cursor://file${file}:${line}:${column}`],
  zed: ['Zed', (file, line, column) => `zed://file${file}:${line}:${column}`],
  idea: ['IntelliJ', (file, line, column) => `idea://open?file=${file}&line=${line}&column=${column}`],
};
