import { learnedFrom } from '../../learned/packed.ts';
import type { Packed } from '../../learned/packed.ts';
import type { Learned } from '../../learned/weights.ts';
import { accessSecret } from './access-secret.ts';
import { child } from './child.ts';
import { classes } from './classes.ts';
import { combination } from './combination.ts';
import { confidentialWork } from './confidential-work.ts';
import { contactDetail } from './contact-detail.ts';
import { contextMismatch } from './context-mismatch.ts';
import { customerData } from './customer-data.ts';
import { guards } from './guards.ts';
import { healthSelf } from './health-self.ts';
import { heated } from './heated.ts';
import { idDocument } from './id-document.ts';
import { intimateSelf } from './intimate-self.ts';
import { learned } from './learned.ts';
import { marketSensitive } from './market-sensitive.ts';
import { moneySelf } from './money-self.ts';
import { recoveryFact } from './recovery-fact.ts';
import { seams } from './seams.ts';
import { securityDetail } from './security-detail.ts';
import { selfContradiction } from './self-contradiction.ts';
import { signals } from './signals.ts';
import { swap } from './swap.ts';
import { thirdParty } from './third-party.ts';
import { undisclosedTie } from './undisclosed-tie.ts';
import { whereabouts } from './whereabouts.ts';

/**
 * The words detectors and guards need. Any order is right. In this one, what is alike stands
 * near, and gzip spares 1.9 kB of the order of the alphabet: it looks back no further than 32 kB.
 */
const lists = {
  guards,
  whereabouts,
  combination,
  contactDetail,
  child,
  securityDetail,
  idDocument,
  customerData,
  accessSecret,
  recoveryFact,
  contextMismatch,
  intimateSelf,
  undisclosedTie,
  selfContradiction,
  healthSelf,
  heated,
  classes,
  thirdParty,
  marketSensitive,
  signals,
  swap,
  confidentialWork,
  seams,
  moneySelf,
} as const;

/** Every language has the shape of the English one. */
export type Lexicon = typeof lists & { readonly learned?: Learned | undefined };

/** A lexicon as it travels: data alone. */
export type PackedLexicon = typeof lists & { readonly learned?: Packed | undefined };

/** English. Another language is a folder like this one. */
export const en = { ...lists, learned: /* @__PURE__ */ learnedFrom(learned) };

// What was learned goes first: amid the lists it would part what is alike in them.
export const packedEn = { learned, ...lists };
