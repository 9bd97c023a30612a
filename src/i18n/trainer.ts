import type { trainerWording } from '../schemas/trainer-wording.ts';
import type { TextsOf } from './texts.ts';

export type TrainerWording = TextsOf<typeof trainerWording>;
export type SheetWording = TrainerWording['sheet'];
/** What stands around an answer that is written out. */
export type PaperAnswerWording = TrainerWording['answer'];
/** What the script of the slides says. */
export type SlidesVoice = Pick<
  TrainerWording['slides'],
  'number' | 'reveal' | 'next' | 'shown' | 'hidden' | 'end'
>;
