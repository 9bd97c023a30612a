/** What a package for learning systems holds: one activity, or several as a course. */
export interface Course {
  /** "quiz-share-or-think"; begins with a letter. */
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly lessons: readonly CourseLesson[];
}

export interface CourseLesson {
  /** "quiz-share-or-think". */
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  /** Where its page lies in the package. */
  readonly file: string;
  /** Share of the marks from which it is passed, 0–1; undefined in what has no score. */
  readonly pass: number | undefined;
}

/** The kinds of package, as they stand in names of files, and what each calls its manifest. */
export const MANIFESTS = {
  scorm12: 'imsmanifest.xml',
  scorm2004: 'imsmanifest.xml',
  cmi5: 'cmi5.xml',
} as const;

export type PackageKind = keyof typeof MANIFESTS;

export const PACKAGE_KINDS = Object.keys(MANIFESTS) as readonly PackageKind[];

/** The name of an activity where no slash may stand: "quiz-share-or-think". */
export function dashed(activity: string): string {
  return activity.replaceAll('/', '-');
}

/** The file of a package, as it is downloaded. */
export function fileOf(id: string, kind: PackageKind): string {
  return `${id}-${kind}.zip`;
}
