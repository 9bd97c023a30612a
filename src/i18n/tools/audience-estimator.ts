import type { audienceEstimator } from '../../schemas/tools/audience-estimator.ts';
import type { TextsOf } from '../texts.ts';

export type AudienceWording = TextsOf<typeof audienceEstimator>;
