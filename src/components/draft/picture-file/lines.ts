import type { PictureWording } from '../../../i18n/picture.ts';
import { plural, t } from '../../../i18n/t.ts';
import type { PictureData } from './picture.ts';

export interface Line {
  readonly label: string;
  /** Missing where the label says all. */
  readonly text?: string | undefined;
}

/** What a file tells, in plain words, the gravest first. */
export function linesOf(data: PictureData, wording: PictureWording): readonly Line[] {
  const { tells } = wording;
  const { place, time, device, person, words } = data;
  return [
    ...(place.told ? [{ label: tells.place, text: placeText(place, wording) }] : []),
    ...(time.told ? [{ label: tells.time, text: timeText(time.at) ?? tells.something }] : []),
    ...(person.told ? [{ label: tells.person, text: person.names.join('; ') }] : []),
    ...(device.told ? [{ label: tells.device, text: deviceText(device, wording) }] : []),
    ...(words.length > 0 ? [{ label: tells.words, text: words.join('; ') }] : []),
    ...(data.preview ? [{ label: tells.preview }] : []),
    ...(data.film ? [{ label: tells.film }] : []),
    ...(data.others > 0 ? [{ label: plural(tells.others, data.others) }] : []),
  ];
}

function placeText(place: PictureData['place'], { tells }: PictureWording): string {
  const { latitude, longitude, metres, names } = place;
  if (latitude === undefined || longitude === undefined) return names.join('; ');
  const near = metres === undefined ? tells.about : t(tells.within, { metres });
  const point = `${latitude.toFixed(5)}, ${longitude.toFixed(5)} (${near})`;
  return [point, ...names].join('; ');
}

/** "3 May 2026, 14:02", on the clock of the device. */
function timeText(at: string | undefined): string | undefined {
  if (at === undefined) return undefined;
  const [day = '', hour] = at.split('T');
  const words = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(day));
  return hour === undefined ? words : `${words}, ${hour}`;
}

function deviceText(device: PictureData['device'], { tells }: PictureWording): string {
  const { name, programs, serial } = device;
  const parts = [
    name,
    serial ? tells.serial : undefined,
    programs.length > 0 ? t(tells.program, { programs: programs.join(', ') }) : undefined,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(', ') : tells.something;
}
