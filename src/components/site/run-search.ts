/** What start-search.ts loads: a file of its own, run once. */
import { startPanel } from './search.ts';

const panel = document.querySelector<HTMLElement>('[data-search-panel]');
if (panel) startPanel(panel);
