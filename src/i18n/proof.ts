import type { proofWording } from '../schemas/proof-wording.ts';
import type { TextsOf } from './texts.ts';

export type ProofWording = TextsOf<typeof proofWording>;

/** How a result is said in words: on the certificate, the check page, and for a group. */
export type ScoreWording = Pick<
  ProofWording,
  'score' | 'nearly' | 'unsure' | 'passed' | 'notPassed' | 'again' | 'facts' | 'problems'
>;
export type CalendarWording = ProofWording['calendar'];
/** The small part at the end of a quiz. */
export type ResultCodeWording = Pick<ProofWording, 'result' | 'copy' | 'calendar'>;
export type CertificateWording = ScoreWording & Pick<ProofWording, 'calendar' | 'certificate'>;
export type VerifyWording = ScoreWording & Pick<ProofWording, 'marks' | 'verify'>;
export type ClassWording = Pick<ProofWording, 'marks' | 'copy' | 'class'>;
