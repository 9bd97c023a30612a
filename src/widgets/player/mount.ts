import { hydrate } from 'preact';
import type { VNode } from 'preact';
import type { Recorder } from '../../engine/index.ts';
import { readParameters } from '../parameters.ts';
import type { Parameters } from '../parameters.ts';
import { hostRecorder } from '../recorders/host.ts';
import { tellHeight } from './height.ts';

/** What the build wrote into the page beside the drawn activity. */
export interface ActivityData<Props> {
  /** "quiz/share-or-think". */
  readonly activity: string;
  readonly version: string;
  readonly props: Props;
}

/** What the build wrote; undefined in a page that is no widget. */
export function activityData(): ActivityData<unknown> | undefined {
  const text = document.getElementById('activity-data')?.textContent;
  return text ? (JSON.parse(text) as ActivityData<unknown>) : undefined;
}

/** Takes over the activity that the build has drawn into the page. */
export function mount(draw: (props: unknown, recorder: Recorder) => VNode): void {
  const root = document.getElementById('activity');
  const data = activityData();
  if (!root || !data) return;
  const { activity, version, props } = data;
  let { events } = setUp(activity);
  addEventListener('hashchange', () => {
    ({ events } = setUp(activity));
  });
  const recorder = hostRecorder(activity, version, () => events);
  hydrate(draw(props, recorder), root);
  tellHeight();
  recorder.ready();
}

/** Looks as the address asks; says in the console what it did not understand. */
function setUp(activity: string): Parameters {
  const { parameters, refused } = readParameters(location.hash, activity);
  for (const reason of refused) console.warn(`Widget "${activity}": ${reason}`);
  const { theme, accent, font, hide } = parameters;
  const { dataset } = document.documentElement;
  dataset['theme'] = theme;
  dataset['accent'] = accent;
  dataset['font'] = font;
  dataset['hide'] = hide.join(' ');
  return parameters;
}
