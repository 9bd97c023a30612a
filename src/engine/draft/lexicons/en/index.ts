import type { Learned } from '../../learned/model.ts';
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
import { securityDetail } from './security-detail.ts';
import { selfContradiction } from './self-contradiction.ts';
import { signals } from './signals.ts';
import { swap } from './swap.ts';
import { thirdParty } from './third-party.ts';
import { undisclosedTie } from './undisclosed-tie.ts';
import { whereabouts } from './whereabouts.ts';

/** English: the words detectors and guards need. Another language is a folder like this one. */
export const en = {
  accessSecret,
  child,
  classes,
  combination,
  confidentialWork,
  contactDetail,
  contextMismatch,
  customerData,
  guards,
  healthSelf,
  heated,
  idDocument,
  intimateSelf,
  learned,
  marketSensitive,
  moneySelf,
  recoveryFact,
  securityDetail,
  selfContradiction,
  signals,
  swap,
  thirdParty,
  undisclosedTie,
  whereabouts,
} as const;

/** Every language has the shape of the English one. */
export type Lexicon = Omit<typeof en, 'learned'> & { readonly learned?: Learned | undefined };
