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

/* The name of a menu button says what is chosen in it, as its text does (WCAG 2.5.3), regions have roles, and what scrolls takes the focus. */
function repair() {
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
});
window.addEventListener('afterprint', () => {
  if (dark) root.replace('light', 'dark');
});
