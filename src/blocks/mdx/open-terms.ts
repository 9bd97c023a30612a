/**
 * Opens the notes of terms. They are popovers, so the browser keeps one open at a time, puts it
 * above the page, and closes it with Escape or a tap elsewhere.
 */

/** How long a pointer rests on a term before its note opens, in milliseconds. */
const REST = 120;
/** How long it may be on its way from a term to its note. */
const WAY = 250;

function wire(link: HTMLAnchorElement, note: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tapped = false;

  const holds = (target: EventTarget | null): boolean =>
    target instanceof Node && (link.contains(target) || note.contains(target));
  const show = (): void => {
    // Its source is what it is placed beside.
    if (!note.matches(':popover-open')) note.showPopover({ source: link });
  };
  const hide = (): void => {
    note.hidePopover();
  };
  const soon = (act: () => void, wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(act, wait);
  };

  for (const part of [link, note]) {
    part.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType === 'mouse') soon(show, REST);
    });
    part.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType !== 'mouse') return;
      // Whoever reads by keyboard keeps the note, wherever the mouse lies.
      soon(() => {
        if (!holds(document.activeElement)) hide();
      }, WAY);
    });
    part.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget && !holds(relatedTarget)) hide();
    });
  }
  link.addEventListener('focus', ({ relatedTarget }) => {
    // Not when Escape brings the focus back from the note that it has just closed.
    if (link.matches(':focus-visible') && !holds(relatedTarget)) show();
  });
  link.addEventListener('pointerdown', ({ pointerType }) => {
    tapped = pointerType !== 'mouse';
  });
  link.addEventListener('click', (event) => {
    // A finger cannot point first: its tap opens the note, which has the link in it.
    if (tapped) {
      event.preventDefault();
      show();
    }
    tapped = false;
  });
}

/** Wires every term of the page. Where a browser knows no popovers, the links stay links. */
export function openTerms(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.term')) {
    const note = link.nextElementSibling;
    if (note instanceof HTMLElement && note.popover) wire(link, note);
  }
}
