import type { policyWording } from '../schemas/policy-wording.ts';
import type { TextsOf } from './texts.ts';

export type PolicyWording = TextsOf<typeof policyWording>;
