/**
 * The choice of colours. Kept on the device only when somebody chose, and wiped when they
 * go back to the device's own. A page in a frame may not have storage: then it lasts a visit.
 */
const KEY = 'right-for-the-room:theme';

/** Runs before the first paint, inline in the head; must stay plain old script. */
export const EARLY = `try{var t=localStorage.getItem('${KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`;

export function choose(theme: string): void {
  const root = document.documentElement;
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
  else delete root.dataset['theme'];
  try {
    if (root.dataset['theme']) localStorage.setItem(KEY, root.dataset['theme']);
    else localStorage.removeItem(KEY);
  } catch {
    // No storage here: the choice lasts as long as the page.
  }
}

export function chosen(): string {
  return document.documentElement.dataset['theme'] ?? 'system';
}
