import type { pictureWording } from '../schemas/picture.ts';
import type { TextsOf } from './texts.ts';

export type PictureWording = TextsOf<typeof pictureWording>;
