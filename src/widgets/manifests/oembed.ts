import { escaped } from './escaped.ts';

/**
 * oEmbed (https://oembed.com): what an intranet that is given an activity's address shows in
 * its place. WordPress asks for a quotation with a link before the frame, keeps only the
 * plainest attributes of a frame, and shows it once the frame has said how high it is.
 */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds for which an intranet may remember this. */
  readonly cache_age: number;
  readonly width: number;
  /** CSS pixels; what shows before the frame has said better. */
  readonly height: number;
  readonly html: string;
}

const DAY = 86_400;

/** `frame` and `page` are full addresses: of the widget, and of the same activity on the site. */
export function oEmbed(options: {
  readonly title: string;
  readonly frame: string;
  readonly page: string;
  readonly site: string;
}): OEmbed {
  const { title, frame, page, site } = options;
  const [name, from, to] = [title, frame, page].map(escaped);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Right for the Room',
    provider_url: site,
    cache_age: DAY,
    width: 600,
    height: 480,
    html:
      `<blockquote><a href="${to}">${name}</a></blockquote>` +
      `<iframe src="${from}" title="${name}" width="600" height="480" frameborder="0"></iframe>`,
  };
}
