import { hydrate } from 'preact';
import { Checker } from '../../components/draft/Checker.tsx';
import type { CheckerProps } from '../../components/draft/Checker.tsx';

/** Takes over the checker that the build has drawn into the page. */
const root = document.getElementById('activity');
const data = document.getElementById('activity-data')?.textContent;
if (root && data) hydrate(<Checker {...(JSON.parse(data) as CheckerProps)} />, root);
