import { wording } from '../collections.ts';
import { packNoteText } from '../components/pack/pack-note-text.ts';
import { bakedPack } from '../pack.ts';
import { packWording } from '../schemas/pack-wording.ts';

/** Whom to ask, for outcomes that are copied: from the company pack that the build was given. */
export async function houseProps(): Promise<{ readonly house?: string }> {
  const pack = bakedPack();
  if (!pack) return {};
  const { note } = await wording('pack', packWording);
  return { house: packNoteText(pack, note) };
}
