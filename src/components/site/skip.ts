/**
 * The link that skips the header. Its jump must not put "#main" over a place that the address
 * keeps: a set of a quiz, a walk, a code.
 */
export function startSkip(): void {
  document.querySelector('a.skip')?.addEventListener('click', (event) => {
    event.preventDefault();
    document.getElementById('main')?.focus();
  });
}
