import type { widgetWording } from '../schemas/widget-wording.ts';
import type { TextsOf } from './texts.ts';

export type WidgetWording = TextsOf<typeof widgetWording>;
