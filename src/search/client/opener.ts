/** Opens the search: with `/` and Ctrl K on every page, and with the link in the header. */
const link = document.querySelector<HTMLAnchorElement>('[data-search-link]');
const template = document.querySelector<HTMLTemplateElement>('[data-search-dialog]');

function open(event: Event): void {
  event.preventDefault();
  // The search page has no dialog: its own field is there.
  if (!template) return document.getElementById('search-field')?.focus();
  const dialog = document.querySelector('search-dialog');
  if (dialog) {
    dialog.dispatchEvent(new Event('open'));
    return;
  }
  const content = document.importNode(template.content, true);
  // Without its code the link does what it says.
  content.querySelector('[src]')?.addEventListener('error', () => link?.click());
  document.body.append(content);
}

document.addEventListener('keydown', (event) => {
  const { key, code, target, ctrlKey, metaKey, altKey } = event;
  const isTyping =
    target instanceof Element && target.closest('input,textarea,select,dialog,[contenteditable]');
  if (!altKey && (ctrlKey || metaKey ? code === 'KeyK' : key === '/' && !isTyping)) open(event);
});

link?.addEventListener('click', (event) => {
  if (event.isTrusted && !event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
});

export {};
