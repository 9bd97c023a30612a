import type { packWording } from '../schemas/pack-wording.ts';
import type { TextsOf } from './texts.ts';

export type PackWording = TextsOf<typeof packWording>;
export type PackEditorWording = PackWording['editor'];
/** What the checker says of a pack that it has. */
export type PackNoteWording = PackWording['note'];
export type PackListName = keyof PackEditorWording['sections'];
export type PackFieldName = keyof PackEditorWording['fields'];
