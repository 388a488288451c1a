// Pages in their frames: loads them, brings them up to date in place, and points at passages from outside.

/** Loads a page into a frame. */
export function load(frame, url) {
  const { scrollY, location } = frame.contentWindow;
  const top = decodeURI(location.pathname) === decodeURI(url) ? scrollY : 0;
  return new Promise((done) => {
    frame.addEventListener('load', () => {
      frame.contentWindow.scrollTo(0, top);
      done();
    }, { once: true });
    location.replace(url);
  });
}

/**
 * Turns the page in a frame into its new version, element by element, so that the reader stays where they are.
 * Returns the elements whose words have changed.
 */
export async function renew(frame, url) {
  const text = await (await fetch(url)).text();
  if (!url.endsWith('.html')) {
    frame.contentDocument.body.firstElementChild.textContent = text;
    return [];
  }
  const next = new DOMParser().parseFromString(text, 'text/html');
  const changed = [];
  become(frame.contentDocument.documentElement, next.documentElement, changed);
  return changed.filter((element) => element.isConnected);
}

/** Makes an element what another one is. */
function become(old, next, changed) {
  for (const { name } of [...old.attributes]) {
    if (!next.hasAttribute(name)) old.removeAttribute(name);
  }
  for (const { name, value } of next.attributes) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  const [mine, theirs] = [[...old.childNodes], [...next.childNodes]];
  let start = 0;
  while (start < mine.length && start < theirs.length && isAlike(mine[start], theirs[start])) start += 1;
  let end = 0;
  const most = Math.min(mine.length, theirs.length) - start;
  while (end < most && isAlike(mine.at(-1 - end), theirs.at(-1 - end))) end += 1;
  const pairs = [
    ...mine.slice(0, start).map((node, at) => [node, theirs[at]]),
    ...mine.slice(mine.length - end).map((node, at) => [node, theirs[theirs.length - end + at]]),
  ];
  pairs.forEach(([node, twin]) => node.nodeType === Node.ELEMENT_NODE && become(node, twin, changed));
  replace(old, mine.slice(start, mine.length - end), theirs.slice(start, theirs.length - end), changed);
}

/** Puts children in the place of others. Those of the same kind are kept and changed. */
function replace(parent, mine, theirs, changed) {
  const behind = mine.at(-1)?.nextSibling ?? parent.childNodes[indexOf(parent, mine, theirs)] ?? null;
  const left = [...mine];
  for (const next of theirs) {
    const at = left.findIndex((node) => isSameKind(node, next));
    if (at === -1) {
      const added = parent.ownerDocument.importNode(next, true);
      parent.insertBefore(added, left[0] ?? behind);
      if (added.nodeType === Node.ELEMENT_NODE) changed.push(added);
      else if (added.data.trim()) changed.push(parent);
      continue;
    }
    left.splice(0, at).forEach((node) => node.remove());
    const node = left.shift();
    if (node.nodeType === Node.ELEMENT_NODE) become(node, next, changed);
    else if (node.data !== next.data) {
      node.data = next.data;
      if (next.data.trim()) changed.push(parent);
    }
  }
  left.forEach((node) => node.remove());
}

/** Where new children go if there is none to be replaced: behind what both begin with. */
function indexOf(parent, mine, theirs) {
  return mine.length === 0 && theirs.length > 0 ? [...theirs[0].parentNode.childNodes].indexOf(theirs[0]) : parent.childNodes.length;
}

/** Whether two nodes say the same; where they come from may differ. */
function isAlike(one, other) {
  return isSameKind(one, other) && one.textContent === other.textContent;
}

function isSameKind(one, other) {
  return one.nodeName === other.nodeName && (one.id ?? '') === (other.id ?? '');
}

/** Points at elements for a moment. */
export function mark(frame, elements) {
  const marks = marksOf(frame);
  for (const element of elements) {
    const box = marks.appendChild(document.createElement('div'));
    box.className = 'mark';
    box.target = element;
    box.addEventListener('animationend', () => box.remove());
  }
  place(frame);
}

/** Outlines the element under the pointer, or none. */
export function lookAt(frame, element) {
  const marks = marksOf(frame);
  let box = marks.querySelector('.looked-at');
  if (!element) {
    box?.remove();
    return;
  }
  box ??= marks.appendChild(document.createElement('div'));
  box.className = 'looked-at';
  box.target = element;
  place(frame);
}

/** The boxes lie in the frame's own layer above the page, and follow it. */
function marksOf(frame) {
  const marks = frame.parentElement.querySelector('.marks');
  const { contentWindow } = frame;
  if (marks.window !== contentWindow || marks.page !== frame.contentDocument) {
    Object.assign(marks, { window: contentWindow, page: frame.contentDocument });
    contentWindow.addEventListener('scroll', () => place(frame), { passive: true });
    contentWindow.addEventListener('resize', () => place(frame));
  }
  return marks;
}

function place(frame) {
  for (const box of frame.parentElement.querySelectorAll('.marks > div')) {
    if (!box.target.isConnected) {
      box.remove();
      continue;
    }
    const { left, top, width, height } = box.target.getBoundingClientRect();
    Object.assign(box.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  }
}
