import { percentOf, silent } from '../../engine/index.ts';
import { NAMES_12, MOST_INTERACTIONS, begin, suspended } from './scorm.ts';
import { resultOf, secondsSince } from './session.ts';
import type { Lesson, Session } from './session.ts';

/** What a session ends with; until then it is incomplete, or systems take it for completed. */
const FINAL = ['passed', 'failed', 'completed'];

/** SCORM 1.2. Undefined where no learning system answers. */
export function scorm12({ items }: Lesson): Session | undefined {
  const lms = begin(NAMES_12);
  if (!lms) return undefined;
  const { get, set, commit, finish } = lms;
  const began = Date.now();
  const onlyLooking = ['browse', 'review'].includes(get('cmi.core.lesson_mode'));
  let status = get('cmi.core.lesson_status');
  const conclude = (next: string): void => {
    status = next;
    set('cmi.core.lesson_status', next);
    commit();
  };
  if (!onlyLooking && !FINAL.includes(status)) conclude('incomplete');
  let interactions = Number(get('cmi.interactions._count')) || 0;
  const mark = items === undefined ? '' : get('cmi.student_data.mastery_score');

  return {
    pass: mark === '' || Number.isNaN(Number(mark)) ? undefined : Number(mark) / 100,
    recorder: onlyLooking
      ? silent
      : {
          started: () => undefined,
          answered: (id, score) => {
            if (interactions >= MOST_INTERACTIONS) return;
            const at = `cmi.interactions.${String(interactions)}`;
            if (!set(`${at}.id`, id)) return;
            interactions += 1;
            set(`${at}.time`, new Date().toTimeString().slice(0, 8));
            set(`${at}.type`, 'choice');
            set(`${at}.result`, resultOf(score, 'wrong'));
          },
          completed: (score, passed) => {
            // Another go does not take a pass away.
            if (status === 'passed') return;
            if (score) {
              set('cmi.core.score.min', '0');
              set('cmi.core.score.max', '100');
              set('cmi.core.score.raw', String(percentOf(score.scaled)));
            }
            conclude(passed === undefined ? 'completed' : passed ? 'passed' : 'failed');
          },
        },
    store: onlyLooking ? undefined : suspended(lms, true),
    end: () => {
      set('cmi.core.session_time', clockTime(secondsSince(began)));
      set('cmi.core.exit', FINAL.includes(status) ? '' : 'suspend');
      commit();
      finish();
      return Promise.resolve();
    },
  };
}

/** "0001:02:03.5": hours, minutes, seconds. */
function clockTime(seconds: number): string {
  const hours = Math.min(Math.floor(seconds / 3600), 9999);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = (seconds % 60).toFixed(2);
  return `${String(hours).padStart(4, '0')}:${String(minutes).padStart(2, '0')}:${rest.padStart(5, '0')}`;
}
