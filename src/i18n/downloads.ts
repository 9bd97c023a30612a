import type { PackageKind } from '../widgets/manifests/course.ts';

/** The texts of the page with packages for learning systems. */
export interface DownloadsWording {
  readonly title: string;
  readonly description: string;
  readonly intro: string;
  /** The package that holds several activities. */
  readonly course: { readonly title: string; readonly purpose: string };
  readonly table: {
    readonly caption: string;
    readonly activity: string;
    /** Names a link: {title}, {kind}. */
    readonly of: string;
    /** What a course holds: {titles}. */
    readonly holds: string;
  };
  readonly groups: Readonly<Record<'course' | 'check' | 'decide' | 'quiz' | 'feed', string>>;
  readonly kinds: Readonly<Record<PackageKind, string>>;
  readonly sections: readonly {
    readonly title: string;
    readonly text?: readonly string[] | undefined;
    readonly steps?: readonly string[] | undefined;
  }[];
  /** The whole site for a folder. */
  readonly copy: {
    readonly title: string;
    readonly text: readonly string[];
    /** The link to the file. */
    readonly download: string;
    readonly steps: readonly string[];
    readonly limits: string;
  };
}
