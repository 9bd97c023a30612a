/** What follows from what was probed: one answer to each question, and a note for IT. */
import { t } from '../../i18n/t.ts';
import type { DoctorCheckId, DoctorCheckWording, DoctorWording } from '../../i18n/doctor.ts';
import type { Answer, Probed } from './probe.ts';

/** They ask about the page around, and there is none. */
const FRAMED_ONLY: readonly DoctorCheckId[] = ['around', 'height', 'sandboxed', 'wordpress'];

/** The narrowest column that the activities are made for, in CSS pixels. */
const NARROWEST = 280;

/** Known later than the rest, or only once somebody has tried. */
export interface Tried {
  readonly height: Answer;
  readonly windows: Answer;
  /** Undefined as long as nothing was copied. */
  readonly copied: boolean | undefined;
}

/** A question with its answer, in words. */
export interface Answered {
  readonly id: DoctorCheckId;
  readonly answer: Answer;
  readonly title: string;
  readonly text: string;
  /** What to ask IT for. */
  readonly ask?: string | undefined;
}

export function answeredIn(
  probed: Probed,
  tried: Tried,
  wording: DoctorWording,
): readonly Answered[] {
  const { framed, width, height, around = '' } = probed;
  return wording.checks
    .filter(({ id }) => framed || !FRAMED_ONLY.includes(id))
    .map((check) => {
      const answer = answerTo(check.id, probed, tried);
      const meaning = told(check, answer);
      return {
        id: check.id,
        answer,
        title: check.title,
        text: t(meaning.text, { width, height, origin: around }),
        ask: meaning.ask,
      };
    });
}

function told(check: DoctorCheckWording, answer: Answer) {
  const { yes, no, unknown = no } = check;
  return { yes, no, unknown }[answer];
}

function answerTo(id: DoctorCheckId, probed: Probed, tried: Tried): Answer {
  const { framed, sandboxed, around, secure, wordpress, storage, forcedColours, width } = probed;
  switch (id) {
    case 'script':
      return 'yes';
    case 'framed':
      return yesOrNo(framed);
    case 'around':
      return around === undefined ? 'unknown' : 'yes';
    case 'height':
      return tried.height;
    case 'sandboxed':
      return yesOrNo(sandboxed);
    case 'storage':
      return yesOrNo(storage);
    case 'clipboard':
      return tried.copied === undefined ? probed.clipboard : yesOrNo(tried.copied);
    case 'windows':
      return tried.windows;
    case 'secure':
      return yesOrNo(secure);
    case 'wordpress':
      return yesOrNo(wordpress);
    case 'width':
      return yesOrNo(width >= NARROWEST);
    case 'colours':
      return yesOrNo(forcedColours);
  }
}

function yesOrNo(is: boolean): Answer {
  return is ? 'yes' : 'no';
}

/**
 * Whether a frame has followed what the activity said of its height: `first` and `last` are
 * the frame's heights before and after, `wanted` is what it was told.
 */
export function followed(first: number, last: number, wanted: number): Answer {
  if (last > first) return 'yes';
  // It was high enough before, and had no reason to move.
  return first >= wanted ? 'unknown' : 'no';
}

/** All answers as plain text, for whoever looks after the page around. */
export function noteOf(
  probed: Probed,
  answered: readonly Answered[],
  wording: DoctorWording,
): string {
  const { note, answers } = wording;
  const asks = answered.flatMap(({ ask }) => (ask === undefined ? [] : [`- ${ask}`]));
  return [
    note.title,
    t(note.frame, { address: probed.address }),
    t(note.browser, { browser: probed.browser }),
    '',
    ...answered.map(({ title, answer, text }) => `${title} ${answers[answer]}. ${text}`),
    '',
    ...(asks.length > 0 ? [note.asks, ...asks] : [note.nothing]),
  ].join('\n');
}
