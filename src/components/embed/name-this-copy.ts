/**
 * Code to copy that stands in the page as it was built names the address that the build was
 * given, which is made up where none was. A reader copies from the copy in front of them, so
 * that copy is named instead. `data-site` says what was written.
 */
export function nameThisCopy(here: string): void {
  for (const code of document.querySelectorAll<HTMLElement>('code[data-site]')) {
    const { site = here } = code.dataset;
    code.textContent = code.textContent.replaceAll(site, here);
    code.dataset['site'] = here;
  }
}
