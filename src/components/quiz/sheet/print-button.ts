/** Buttons that print the page: there only where there is script to do so. */
export function startPrinting(scope: ParentNode): void {
  for (const button of scope.querySelectorAll<HTMLElement>('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      window.print();
    });
  }
}
