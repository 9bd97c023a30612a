import type { Detector } from '../detector.ts';
import { accessSecret } from './access-secret.ts';
import { child } from './child.ts';
import { confidentialWork } from './confidential-work.ts';
import { contactDetail } from './contact-detail.ts';
import { contextMismatch } from './context-mismatch.ts';
import { customerData } from './customer-data.ts';
import { healthSelf } from './health-self.ts';
import { heated } from './heated.ts';
import { idDocument } from './id-document.ts';
import { intimateSelf } from './intimate-self.ts';
import { marketSensitive } from './market-sensitive.ts';
import { moneySelf } from './money-self.ts';
import { recoveryFact } from './recovery-fact.ts';
import { securityDetail } from './security-detail.ts';
import { selfContradiction } from './self-contradiction.ts';
import { thirdParty } from './third-party.ts';
import { undisclosedTie } from './undisclosed-tie.ts';
import { whereabouts } from './whereabouts.ts';

/** Every detector, one line each. */
export const DETECTORS: readonly Detector[] = [
  accessSecret,
  idDocument,
  recoveryFact,
  contactDetail,
  whereabouts,
  healthSelf,
  intimateSelf,
  moneySelf,
  thirdParty,
  child,
  customerData,
  confidentialWork,
  marketSensitive,
  securityDetail,
  heated,
  selfContradiction,
  undisclosedTie,
  contextMismatch,
];
