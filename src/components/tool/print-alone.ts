import './print-alone.css';

/**
 * Prints one piece of the page and nothing around it. Browsers print a whole page: while this
 * one prints, the styles leave out all that neither holds the piece nor stands in it.
 */
export function printAlone(sheet: HTMLElement | null, onDone?: () => void): void {
  if (!sheet) return;
  const { documentElement: root } = document;
  root.dataset['print'] = 'alone';
  sheet.dataset['print'] = 'sheet';
  // Some browsers return from print() before the page is drawn: only they know when it is over.
  addEventListener(
    'afterprint',
    () => {
      delete root.dataset['print'];
      delete sheet.dataset['print'];
      onDone?.();
    },
    { once: true },
  );
  print();
}
