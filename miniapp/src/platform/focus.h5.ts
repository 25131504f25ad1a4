/** Puts the cursor into a field of the page in front, once it is drawn. */
export function focusField(name: string): void {
  soon(() =>
    front()
      .querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"], [type="${name}"]`)
      ?.focus(),
  );
}

/** Goes on reading at a part of the page in front, once it is drawn. */
export function focusPart(id: string): void {
  soon(() => {
    const part = front().querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    if (!part) return;
    if (!part.hasAttribute('tabindex')) part.tabIndex = -1;
    part.focus();
    part.scrollIntoView({ block: 'nearest' });
  });
}

/** Goes to the next or previous link of a list. */
export function stepThrough(id: string, by: 1 | -1): void {
  const links = [...front().querySelectorAll<HTMLElement>(`#${CSS.escape(id)} a[href]`)];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? (by === 1 ? 0 : links.length - 1) : Math.min(Math.max(at + by, 0), links.length - 1);
  links[next]?.focus();
}

const soon = (act: () => void) => requestAnimationFrame(() => requestAnimationFrame(act));

// Pages stay in the document under each other.
function front(): ParentNode {
  const pages = [...document.querySelectorAll<HTMLElement>('.taro_page')];
  return pages.find((each) => each.offsetParent !== null) ?? document;
}
