import type { JSX } from 'preact';
import { nearest } from '../../engine/index.ts';
import { APolicyPeopleCanLiveWith } from './guides/APolicyPeopleCanLiveWith.tsx';
import { AiAssistants } from './guides/AiAssistants.tsx';
import { CustomerDetails } from './guides/CustomerDetails.tsx';
import { DetailsAttackersLove } from './guides/DetailsAttackersLove.tsx';
import { HeatAndRepair } from './guides/HeatAndRepair.tsx';
import { HowMuchPersonality } from './guides/HowMuchPersonality.tsx';
import { ListeningAndAnswering } from './guides/ListeningAndAnswering.tsx';
import { OnePersonaOrSeveral } from './guides/OnePersonaOrSeveral.tsx';
import { OtherPeoplesStories } from './guides/OtherPeoplesStories.tsx';
import { PhotosPlacesRoutines } from './guides/PhotosPlacesRoutines.tsx';
import { SharingByDefault } from './guides/SharingByDefault.tsx';
import { TalkingAboutWork } from './guides/TalkingAboutWork.tsx';
import { WhatOversharingIs } from './guides/WhatOversharingIs.tsx';
import { WhoIsReallyWatching } from './guides/WhoIsReallyWatching.tsx';

/** A drawing on a 240 x 104 plan whose ground line is y = 96.5. */
type Illustration = (props: { readonly alt?: string | undefined }) => JSX.Element;

const ILLUSTRATIONS: Readonly<Record<string, Illustration>> = {
  'what-oversharing-is': WhatOversharingIs,
  'sharing-by-default': SharingByDefault,
  'how-much-personality': HowMuchPersonality,
  'one-persona-or-several': OnePersonaOrSeveral,
  'who-is-really-watching': WhoIsReallyWatching,
  'heat-and-repair': HeatAndRepair,
  'other-peoples-stories': OtherPeoplesStories,
  'customer-details': CustomerDetails,
  'listening-and-answering': ListeningAndAnswering,
  'ai-assistants': AiAssistants,
  'a-policy-people-can-live-with': APolicyPeopleCanLiveWith,
  'talking-about-work': TalkingAboutWork,
  'details-attackers-love': DetailsAttackersLove,
  'photos-places-routines': PhotosPlacesRoutines,
};

/** The picture of a guide, by the name in its front matter; without words it is decorative. */
export function GuideIllustration(props: {
  readonly name: string;
  readonly alt?: string | undefined;
}) {
  const { name, alt } = props;
  const Drawing = ILLUSTRATIONS[name];
  if (!Drawing) throw new Error(missing(name));
  return <Drawing alt={alt} />;
}

function missing(name: string): string {
  const near = nearest(name, Object.keys(ILLUSTRATIONS));
  return `Illustration "${name}": expected a drawing of that name in src/components/picture/GuideIllustration.tsx.${near ? ` Did you mean "${near}"?` : ''}`;
}
