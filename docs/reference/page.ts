/* Runs before Redoc. What Redoc does not do for search, print and screen readers. */

/* Redoc draws a section when one scrolls near it; then a search in the page, print and a screen reader miss the rest. Here all is near. */
window.IntersectionObserver = class {
  #tell;
  constructor(tell: IntersectionObserverCallback) {
    this.#tell = tell;
  }
  observe(target: Element) {
    const entry = { target, isIntersecting: true, intersectionRatio: 1 } as IntersectionObserverEntry;
    queueMicrotask(() => {
      this.#tell([entry], this as unknown as IntersectionObserver);
    });
  }
  unobserve() {
    // Nothing is watched.
  }
  disconnect() {
    // Nothing is watched.
  }
} as unknown as typeof IntersectionObserver;

/*
 * The name of a menu button says what is chosen in it, as its text does (WCAG 2.5.3), regions have roles, what scrolls takes the focus, and no
 * level of the headings is left out. The links of the menu lead where they say, in a new tab too.
 */
function repair() {
  for (const link of document.querySelectorAll('.menu-content a[href^="/"]'))
    link.setAttribute('href', `#${link.getAttribute('href') ?? ''}`);
  for (const heading of document.querySelectorAll('h4, h5'))
    heading.setAttribute('aria-level', heading.matches('h4') ? '3' : '4');
  const search = document.querySelector('[data-testid="search-trigger"]');
  search?.setAttribute('role', 'button');
  search?.setAttribute('tabindex', '0');
  document.querySelectorAll('[data-component-name="Markdown/Markdown"]').forEach(fold);
  for (const button of document.querySelectorAll<HTMLElement>('button[aria-label][aria-haspopup]')) {
    const [label = ''] = button.getAttribute('aria-label')?.split(': ') ?? [];
    const named = `${label}: ${button.innerText.trim()}`;
    if (button.getAttribute('aria-label') !== named) button.setAttribute('aria-label', named);
  }
  for (const table of document.querySelectorAll('.md-table-wrapper')) {
    const scrolls = table.scrollWidth > table.clientWidth;
    if (scrolls && !table.hasAttribute('tabindex')) {
      table.setAttribute('tabindex', '0');
      table.setAttribute('role', 'group');
      table.setAttribute('aria-label', 'A table that scrolls sideways');
    }
  }
  const menu = document.querySelector('.menu-content');
  menu?.setAttribute('role', 'navigation');
  menu?.setAttribute('aria-label', 'Contents');
  document.querySelector('.menu-content ~ div:has([data-section-id])')?.setAttribute('role', 'main');
}

/** Sources and assumptions are for those who ask. */
function fold(words: Element) {
  const sources = [...words.children].filter(
    (one) => one.matches('p') && /^(?:Source|Assumption)\b/.test(one.textContent),
  );
  if (sources.length === 0) return;
  // Redoc puts each paragraph of a field into an element of its own: those that follow one another are folded together.
  let before = words.previousElementSibling;
  while (before?.childElementCount === 0) before = before.previousElementSibling;
  const known = before?.querySelector(':scope > details:last-child');
  if (known && words.childElementCount === sources.length) {
    known.append(...sources);
    return;
  }
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = 'Sources';
  sources.at(-1)?.after(details);
  details.append(summary, ...sources);
}

/* What a mouse opens and chooses, the keyboard does too. https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/ */
const OPENED = 'button[aria-haspopup][aria-expanded="true"]';
document.addEventListener('keydown', (event) => {
  const { target, key } = event;
  if (!(target instanceof HTMLElement)) return;
  const opener = document.querySelector<HTMLElement>(OPENED);
  const isItem = target.matches('[role="menuitem"]');
  if ((isItem || target.matches(OPENED)) && (key === 'ArrowDown' || key === 'ArrowUp')) {
    const items = [...document.querySelectorAll<HTMLElement>('[role="menuitem"]')];
    const at = items.indexOf(target);
    const next = key === 'ArrowDown' ? at + 1 : Math.max(at, 0) - 1;
    items.at(next % items.length)?.focus();
  } else if ((isItem && (key === 'Enter' || key === ' ')) || (target.matches(OPENED) && key === 'Escape')) {
    target.click();
    if (isItem) opener?.focus();
  } else if (isItem && (key === 'Escape' || key === 'Tab')) {
    opener?.click();
    opener?.focus();
  } else if (key === 'Enter' && target.matches('div[role="button"]')) target.click();
  else return;
  event.preventDefault();
});

let waiting = 0;
new window.MutationObserver(() => {
  window.cancelAnimationFrame(waiting);
  waiting = window.requestAnimationFrame(repair);
}).observe(document, { childList: true, subtree: true, characterData: true });

/* Paper is light. */
const root = document.documentElement.classList;
let dark = false;
window.addEventListener('beforeprint', () => {
  dark = root.contains('dark');
  if (dark) root.replace('dark', 'light');
  for (const details of document.querySelectorAll('details')) details.open = true;
});
window.addEventListener('afterprint', () => {
  if (dark) root.replace('light', 'dark');
});
