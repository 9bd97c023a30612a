/** Who hears how an activity goes: the build gives each kind of page one of these, and no other. */
import { keepAddress } from '../../components/history/keep-address.ts';
import { silent } from '../../engine/index.ts';
import type { Quiz } from '../../engine/index.ts';
import { PASS, kindOf } from '../activities.ts';
import { readPackMessage } from '../messages.ts';
import { cmi5 as beginCmi5 } from '../recorders/cmi5.ts';
import { hostRecorder } from '../recorders/host.ts';
import { scorm12 as beginScorm12 } from '../recorders/scorm12.ts';
import { scorm2004 as beginScorm2004 } from '../recorders/scorm2004.ts';
import type { Lesson, Session } from '../recorders/session.ts';
import { tellHeight } from './height.ts';
import type { ActivityData, Connect, Listener } from './mount.ts';

/** The page around, if the address lists its origin. */
export const host: Connect = ({ activity, version }, parameters) => {
  const recorder = hostRecorder(activity, version, () => parameters().events);
  return {
    recorder,
    hearPack: (take) => {
      addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
        const said = source === parent ? readPackMessage(data) : undefined;
        if (said) take(said.pack);
      });
    },
    ready: () => {
      tellHeight();
      recorder.ready();
    },
  };
};

export const scorm12: Connect = (data) => learning(data, beginScorm12(lessonOf(data)));

export const scorm2004: Connect = (data) => learning(data, beginScorm2004(lessonOf(data)));

export const cmi5: Connect = async (data) => learning(data, await beginCmi5());

function lessonOf({ props }: ActivityData<unknown>): Lesson {
  const { quiz } = props as { readonly quiz?: Quiz };
  return { items: quiz?.items.length };
}

/** A learning system, from the first drawing to the end of the page. */
function learning(data: ActivityData<unknown>, session: Session | undefined): Listener {
  if (!session) {
    document.getElementById('unconnected')?.removeAttribute('hidden');
    return { recorder: silent };
  }
  const { recorder, store, pass = PASS, wayBack, end } = session;
  if (kindOf(data.activity) === 'quiz') {
    // Whole per cent are what a quiz reads; rounded up, or it would pass whom the system fails.
    keepAddress(`${location.hash || '#'}&pass=${String(Math.ceil(pass * 100 - 1e-9))}`, 'replace');
  }
  offerWayBack(wayBack, end);
  addEventListener('pagehide', () => void end());
  // A page that comes back after its end has nobody to tell any more.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
  // The checker has no end of its own: whoever begins has done it.
  if (kindOf(data.activity) !== 'check') return { recorder, store };
  return { recorder: { ...recorder, started: () => recorder.completed() }, store };
}

function offerWayBack(address: string | undefined, end: () => Promise<void>): void {
  const link = document.querySelector<HTMLAnchorElement>('#way-back a');
  if (!link || address === undefined || !/^https?:/.test(address)) return;
  link.href = address;
  link.parentElement?.removeAttribute('hidden');
  link.addEventListener('click', (press) => {
    press.preventDefault();
    void end().then(() => location.assign(address));
  });
}
