/** Opens the search with `/`, unless the reader is typing. On the search page it goes to the field. */
function onKey(event: KeyboardEvent): void {
  const typing =
    event.target instanceof HTMLElement &&
    event.target.closest('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('input[name="q"]');
  if (field) field.focus();
  else document.querySelector<HTMLAnchorElement>('[data-search-link]')?.click();
}

document.addEventListener('keydown', onKey);
