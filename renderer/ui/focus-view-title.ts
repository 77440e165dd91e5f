/** Begins at the view's title: there it is read aloud, and Tab goes on. */
export function focusViewTitle(): void {
  const title = document.getElementById('view-title');
  if (title === null) return;
  title.tabIndex = -1;
  title.focus();
}
