import { percentOf, silent } from '../../engine/index.ts';
import { NAMES_2004, MOST_INTERACTIONS, begin, suspended } from './scorm.ts';
import { isoDuration, resultOf, secondsSince, twoDecimals } from './session.ts';
import type { Lesson, Session } from './session.ts';

/** SCORM 2004. Undefined where no learning system answers. */
export function scorm2004({ items }: Lesson): Session | undefined {
  const lms = begin(NAMES_2004);
  if (!lms) return undefined;
  const { get, set, commit, finish } = lms;
  const began = Date.now();
  const onlyLooking = ['browse', 'review'].includes(get('cmi.mode'));
  // What was set in no earlier visit must not be asked for: systems count that as an error.
  const resumes = get('cmi.entry') === 'resume';
  let completed = get('cmi.completion_status') === 'completed';
  let passed = get('cmi.success_status') === 'passed';
  if (!onlyLooking && !completed) {
    set('cmi.completion_status', 'incomplete');
    commit();
  }
  let interactions = Number(get('cmi.interactions._count')) || 0;
  const mark = items === undefined ? '' : get('cmi.scaled_passing_score');
  const before = resumes && items !== undefined ? Number(get('cmi.progress_measure')) || 0 : 0;
  const answered = new Set<string>();

  return {
    pass: mark === '' || Number.isNaN(Number(mark)) ? undefined : Number(mark),
    recorder: onlyLooking
      ? silent
      : {
          started: () => undefined,
          answered: (id, score) => {
            answered.add(id);
            if (items !== undefined && !completed) {
              const progress = Math.min(before + answered.size / items, 1);
              set('cmi.progress_measure', String(twoDecimals(progress)));
            }
            if (interactions >= MOST_INTERACTIONS) return;
            const at = `cmi.interactions.${String(interactions)}`;
            if (!set(`${at}.id`, id)) return;
            interactions += 1;
            set(`${at}.type`, 'other');
            // Stricter systems take two decimals of a second, and a zone only after decimals.
            set(`${at}.timestamp`, `${new Date().toISOString().slice(0, 22)}Z`);
            set(`${at}.result`, resultOf(score, 'incorrect'));
          },
          completed: (score, pass) => {
            // Another go does not take a pass away.
            if (passed) return;
            completed = true;
            passed = pass === true;
            if (score) {
              set('cmi.score.min', '0');
              set('cmi.score.max', '100');
              set('cmi.score.raw', String(percentOf(score.scaled)));
              set('cmi.score.scaled', String(twoDecimals(score.scaled)));
            }
            if (pass !== undefined) set('cmi.success_status', pass ? 'passed' : 'failed');
            set('cmi.progress_measure', '1');
            set('cmi.completion_status', 'completed');
            commit();
          },
        },
    store: onlyLooking ? undefined : suspended(lms, resumes),
    end: () => {
      set('cmi.session_time', isoDuration(secondsSince(began)));
      set('cmi.exit', completed ? 'normal' : 'suspend');
      commit();
      finish();
      return Promise.resolve();
    },
  };
}
