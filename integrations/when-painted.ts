/**
 * Wakes an island when the page has been seen: fetched and run before, its script would keep a
 * slow phone from showing the words. What is typed or pressed meanwhile is not lost
 * (island-client.ts).
 */
import type { ClientDirective } from 'astro';

/** Longest wait in milliseconds: a page in a hidden tab is not painted. */
const AT_MOST = 1000;

const whenPainted: ClientDirective = (load) => {
  const painted = new PerformanceObserver(() => void wake());
  const late = setTimeout(() => void wake(), AT_MOST);
  const wake = async (): Promise<void> => {
    painted.disconnect();
    clearTimeout(late);
    const hydrate = await load();
    await hydrate();
  };
  painted.observe({ type: 'paint', buffered: true });
};

export default whenPainted;
