/** The texts of the embed doctor, which says what the page around it allows. */
import type { CopyWording } from './take.ts';

export type DoctorCheckId =
  | 'script'
  | 'framed'
  | 'around'
  | 'height'
  | 'sandboxed'
  | 'storage'
  | 'clipboard'
  | 'windows'
  | 'secure'
  | 'wordpress'
  | 'width'
  | 'colours';

/** What an answer means, and what to ask IT for. */
export interface DoctorAnswerWording {
  readonly text: string;
  readonly ask?: string | undefined;
}

export interface DoctorCheckWording {
  readonly id: DoctorCheckId;
  /** A question. */
  readonly title: string;
  readonly yes: DoctorAnswerWording;
  readonly no: DoctorAnswerWording;
  /** Left out where one can always tell. */
  readonly unknown?: DoctorAnswerWording | undefined;
}

export interface DoctorWording {
  readonly title: string;
  readonly intro: string;
  /** Stands where no script runs. */
  readonly still: {
    readonly title: string;
    readonly text: string;
    readonly ask: string;
  };
  readonly list: string;
  readonly answers: {
    readonly yes: string;
    readonly no: string;
    readonly unknown: string;
  };
  readonly checks: readonly DoctorCheckWording[];
  readonly waiting: string;
  readonly ask: string;
  readonly tryWindow: string;
  readonly tried: {
    readonly yes: string;
    readonly no: string;
  };
  readonly copy: string;
  readonly copying: CopyWording;
  readonly note: {
    readonly title: string;
    readonly frame: string;
    readonly browser: string;
    readonly asks: string;
    readonly nothing: string;
  };
}
