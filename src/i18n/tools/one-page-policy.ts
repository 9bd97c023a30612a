import type { onePagePolicy } from '../../schemas/tools/one-page-policy.ts';
import type { TextsOf } from '../texts.ts';

export type OnePagePolicyWording = TextsOf<typeof onePagePolicy>;
export type PolicyPart = OnePagePolicyWording['paper']['free'];
