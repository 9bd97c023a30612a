import { hydrate, options, render } from 'preact';
import type { VNode } from 'preact';
import type { PackNoteWording } from '../../i18n/pack.ts';
import type { Recorder, Store } from '../../engine/index.ts';
import { readHouse } from '../../engine/pack/read-house.ts';
import type { House } from '../../engine/pack/types.ts';
import { drawingAfterPaint } from '../../paint/drawing-after-paint.ts';
import { dress } from './dress.ts';
import { readParameters } from '../parameters.ts';
import type { Parameters } from '../parameters.ts';

/** What the build wrote into the page beside the drawn activity. */
export interface ActivityData<Props> {
  /** "quiz/share-or-think". */
  readonly activity: string;
  readonly version: string;
  readonly props: Props;
  /** What the widget says of a company pack. */
  readonly notes: PackNoteWording;
  /** The company pack that the build was given. */
  readonly pack?: unknown;
}

/** A company pack as far as everything that is drawn needs it. */
export interface Given {
  readonly house: House;
  /** All of it, as it came: whoever needs more of it reads that. */
  readonly pack: unknown;
  readonly notes: PackNoteWording;
}

/** Whoever hears how the activity goes. */
export interface Listener {
  readonly recorder: Recorder;
  /** Where the activity waits for the next visit; undefined for where it always does. */
  readonly store?: Store | undefined;
  /** Called when the activity has taken over the page. */
  readonly ready?: () => void;
  /** Hands over each pack that comes from outside: it may be anything. */
  readonly hearPack?: (take: (pack: unknown) => void) => void;
}

/** Finds whoever hears; `parameters` gives what the address asks for at the moment. */
export type Connect = (
  data: ActivityData<unknown>,
  parameters: () => Parameters,
) => Listener | Promise<Listener>;

export type Draw = (props: unknown, listener: Listener, given: Given | undefined) => VNode;

/** What the build wrote; undefined in a page that is no widget. */
export function activityData(): ActivityData<unknown> | undefined {
  const text = document.getElementById('activity-data')?.textContent;
  return text ? (JSON.parse(text) as ActivityData<unknown>) : undefined;
}

/** Takes over the activity that the build has drawn into the page. */
export async function mount(draw: Draw, connect: Connect): Promise<void> {
  const root = document.getElementById('activity');
  const data = activityData();
  if (!root || !data) return;
  options.debounceRendering = drawingAfterPaint();
  let parameters = setUp(data.activity);
  addEventListener('hashchange', () => {
    parameters = setUp(data.activity);
  });
  const listener = await connect(data, () => parameters);
  const { activity, notes } = data;
  const show = (pack: unknown, how: typeof hydrate): void => {
    const house = readHouse(pack);
    dress(house ?? {});
    if (!house && pack !== undefined) {
      console.warn(`Widget "${activity}": expected a company pack, found none.`);
    }
    how(draw(data.props, listener, house && { house, pack, notes }), root);
  };
  show(data.pack, hydrate);
  listener.hearPack?.((pack) => {
    show(pack, (node, at) => {
      render(node, at);
    });
  });
  listener.ready?.();
}

/** Looks as the address asks; says in the console what it did not understand. */
function setUp(activity: string): Parameters {
  const { parameters, refused } = readParameters(location.hash, activity);
  for (const reason of refused) console.warn(`Widget "${activity}": ${reason}`);
  const { theme, accent, font, hide } = parameters;
  const look = { theme, accent, font, hide: hide.join(' ') };
  Object.assign(document.documentElement.dataset, look);
  return parameters;
}
