/** The guides in chapters, as the home page and the list of guides show them. */

interface Ordered {
  readonly data: { readonly order: number };
}

interface Chapter<G> {
  readonly title: string;
  readonly guides: readonly G[];
}

/** What a chapter is called, and the place in the order up to which it goes. */
const CHAPTERS = [
  { title: 'You, and who hears you', to: 5 },
  { title: 'What goes into a post', to: 10 },
  { title: 'When you speak for others', to: Number.POSITIVE_INFINITY },
] as const;

/** Every guide stands in one chapter; a chapter without guides is left out. */
export function chaptersOf<G extends Ordered>(guides: readonly G[]): readonly Chapter<G>[] {
  return CHAPTERS.map(({ title, to }, index) => {
    const after = CHAPTERS[index - 1]?.to ?? Number.NEGATIVE_INFINITY;
    return { title, guides: guides.filter(({ data: { order } }) => order > after && order <= to) };
  }).filter((chapter) => chapter.guides.length > 0);
}
