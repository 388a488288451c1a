// The page with what was added and removed since another version of it. This view is no longer the page as it would be
// published, and the frame says so.

/** What is compared as a whole before single words are. */
const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, tr, pre, address, caption, summary';
/** Larger pages would take too long word by word. */
const MOST_WORDS = 2_000;

/** Marks in a page what an earlier version did not have, and what it had. Returns how much that is, in words. */
export function compare(frame, before) {
  const page = frame.contentDocument;
  const old = new DOMParser().parseFromString(before, 'text/html');
  const [was, is] = [blocks(old), blocks(page)];
  const steps = align(was.map(words), is.map(words));
  let [added, removed] = [0, 0];
  let gone = [];
  const bury = (at) => {
    gone.forEach((block) => insert(page, block, is[at], is[at - 1]));
    gone = [];
  };
  for (const { kind, from, to } of steps) {
    if (kind === 'removed') {
      removed += 1;
      gone.push(was[from]);
    } else if (kind === 'added') {
      added += 1;
      const twin = gone.findIndex((block) => block.nodeName === is[to].nodeName && isAkin(words(block), words(is[to])));
      if (twin === -1) {
        bury(to);
        wrap(is[to], 'ins');
      } else {
        const [block] = gone.splice(twin, 1);
        rewrite(is[to], block);
      }
    } else {
      bury(to);
    }
  }
  bury(is.length);
  style(frame);
  return added + removed === 0
    ? 'Nothing has changed since the last commit'
    : `Since the last commit: ${count(added, 'passage')} new or changed, ${count(removed, 'passage')} gone or changed. This is not the page as it would be published.`;
}

function count(number, what) {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function blocks(page) {
  const main = page.querySelector('main') ?? page.body;
  return [...main.querySelectorAll(BLOCKS)].filter((block) => !block.querySelector(BLOCKS) && words(block));
}

function words(block) {
  return block.textContent.replace(/\s+/g, ' ').trim();
}

/** The longest common run of two lists, as steps from one to the other. */
function align(from, to) {
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < Math.min(from.length, to.length) - start && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  const [a, b] = [from.slice(start, from.length - end), to.slice(start, to.length - end)];
  const best = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      best[i][j] = a[i] === b[j] ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
    }
  }
  const steps = [];
  for (let at = 0; at < start; at += 1) steps.push({ kind: 'same', from: at, to: at });
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) steps.push({ kind: 'same', from: start + i++, to: start + j++ });
    else if (i < a.length && (j === b.length || best[i + 1][j] >= best[i][j + 1])) steps.push({ kind: 'removed', from: start + i++ });
    else steps.push({ kind: 'added', to: start + j++ });
  }
  for (let at = 0; at < end; at += 1) steps.push({ kind: 'same', from: from.length - end + at, to: to.length - end + at });
  return steps;
}

/** Whether two passages share so many words that one became the other. */
function isAkin(one, other) {
  const [a, b] = [new Set(one.split(' ')), new Set(other.split(' '))];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared * 3 >= Math.max(a.size, b.size);
}

/** Puts a removed passage where it stood. */
function insert(page, block, behind, before) {
  const clone = page.importNode(block, true);
  wrap(clone, 'del');
  const next = behind ?? null;
  const anchor = next?.closest(`${clone.nodeName}, section, article`) ?? next;
  const fits = anchor && anchor.nodeName === clone.nodeName;
  if (fits) anchor.before(clone);
  else if (before && before.nodeName === clone.nodeName) before.after(clone);
  else (anchor ?? before)?.before(plain(page, clone));
}

/** A row or an item outside of its table or list would be no valid page. */
function plain(page, block) {
  const paragraph = page.createElement('p');
  paragraph.append(...block.childNodes);
  return paragraph;
}

function wrap(block, name) {
  const cells = block.nodeName === 'TR' ? [...block.children] : [block];
  for (const cell of cells) {
    const change = cell.ownerDocument.createElement(name);
    change.append(...cell.childNodes);
    cell.append(change);
  }
}

/** Shows inside a passage which words were added and removed. */
function rewrite(block, old) {
  if (block.nodeName === 'TR') {
    [...block.children].forEach((cell, at) => old.children[at] && words(cell) !== words(old.children[at]) && rewrite(cell, old.children[at]));
    return;
  }
  const [from, to] = [tokens(old), tokens(block)];
  if (from.length + to.length > MOST_WORDS) {
    wrap(block, 'ins');
    return;
  }
  // What goes before and around each word, so that all markup of the passage stays.
  const gone = to.map(() => []);
  const isNew = new Set();
  let last = 0;
  for (const step of align(from.map(({ word }) => word), to.map(({ word }) => word))) {
    if (step.kind === 'removed') gone[Math.min(last, to.length - 1)].push(from[step.from].word);
    else last = step.to + 1;
    if (step.kind === 'added') isNew.add(step.to);
  }
  const page = block.ownerDocument;
  const made = (name, text) => Object.assign(page.createElement(name), { textContent: text });
  for (const node of new Set(to.map((token) => token.node))) {
    const parts = [];
    to.forEach((token, at) => {
      if (token.node !== node) return;
      if (gone[at].length) parts.push(made('del', gone[at].join(' ')), ' ');
      parts.push(token.space, isNew.has(at) ? made('ins', token.word) : token.word);
    });
    parts.push(/\s*$/.exec(node.data)[0]);
    node.replaceWith(...parts);
  }
}

/** The words of a passage, each with the text it stands in and the space before it. */
function tokens(block) {
  const found = [];
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const [, space, word] of node.data.matchAll(/(\s*)(\S+)/g)) found.push({ node, space, word });
  }
  return found;
}

function style(frame) {
  const sheet = new frame.contentWindow.CSSStyleSheet();
  sheet.replaceSync(`
    ins { background: #c9f0cf; color: #0b3d16; text-decoration: underline; }
    del { background: #fbd5d5; color: #6b1111; text-decoration: line-through; }`);
  frame.contentDocument.adoptedStyleSheets.push(sheet);
}
