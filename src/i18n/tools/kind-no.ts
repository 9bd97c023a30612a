/** The texts of the kind no to a friend request, as types. */
import type { CopyWording } from '../take.ts';

export interface KindNoWording {
  readonly title: string;
  readonly intro: string;
  readonly keptFor: string;
  readonly keptForStart: string;
  readonly where: string;
  readonly whereStart: string;
  readonly wordings: readonly {
    readonly name: string;
    readonly text: string;
    readonly copy: string;
  }[];
  readonly copying: CopyWording;
}
