/** Brings a part of the page into view and lets reading go on there. */
export function scrollTo(id: string): void {
  const part = document.getElementById(id);
  if (!part) return;
  part.scrollIntoView();
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
}
