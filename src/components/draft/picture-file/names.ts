/**
 * What the notes in a file are about, by the names that the reader gives them. Sources: Exif 3.0,
 * IPTC Photo Metadata 2024.1, XMP part 1 and 2, PNG third edition. Names that several of
 * them use mean the same in each.
 */
export const TOPICS = ['place', 'time', 'device', 'person', 'words', 'frame'] as const;
export type Topic = (typeof TOPICS)[number];

const NAMES: Readonly<Record<Topic, readonly string[]>> = {
  place: [
    'Sub-location',
    'Location',
    'City',
    'Province/State',
    'State',
    'Country/Primary Location Name',
    'Country',
    'Content Location Name',
    'LocationCreated',
    'LocationShown',
  ],
  // The first that holds a time is told.
  time: [
    'DateTimeOriginal',
    'Date Created',
    'DateCreated',
    'DateTimeDigitized',
    'Digital Creation Date',
    'CreateDate',
    'Creation Time',
    'DateTime',
    'ModifyDate',
    'Modify Date',
    'date',
    'GPSDateStamp',
    'Time Created',
    'Digital Creation Time',
    'GPSTimeStamp',
    'OffsetTime',
    'OffsetTimeOriginal',
    'OffsetTimeDigitized',
    'SubSecTime',
    'SubSecTimeOriginal',
    'SubSecTimeDigitized',
    'MetadataDate',
  ],
  device: [
    'Make',
    'Model',
    'HostComputer',
    'UniqueCameraModel',
    'LensMake',
    'LensModel',
    'Lens',
    'BodySerialNumber',
    'CameraSerialNumber',
    'SerialNumber',
    'LensSerialNumber',
    'Software',
    'ProcessingSoftware',
    'CreatorTool',
    'Originating Program',
    'Program Version',
  ],
  person: [
    'Artist',
    'Author',
    'XPAuthor',
    'By-line',
    'creator',
    'CameraOwnerName',
    'OwnerName',
    'Copyright',
    'Copyright Notice',
    'rights',
    'Credit',
    'Writer/Editor',
    'CaptionWriter',
    'Contact',
    'CreatorContactInfo',
    'PersonInImage',
    'Regions',
    'RegionInfo',
    'RegionList',
  ],
  words: [
    'ImageDescription',
    'UserComment',
    'XPTitle',
    'XPComment',
    'XPKeywords',
    'XPSubject',
    'DocumentName',
    'Object Name',
    'Headline',
    'Caption/Abstract',
    'Keywords',
    'Special Instructions',
    'title',
    'Title',
    'description',
    'Description',
    'subject',
    'Comment',
    'parameters',
    'prompt',
  ],
  // Says how to lay out the notes or the pixels, and nothing about anybody.
  frame: [
    'Exif IFD Pointer',
    'GPS Info IFD Pointer',
    'Interoperability IFD Pointer',
    'InteroperabilityIndex',
    'Orientation',
    'XResolution',
    'YResolution',
    'ResolutionUnit',
    'ColorSpace',
    'ExifVersion',
    'FlashpixVersion',
    'ComponentsConfiguration',
    'YCbCrPositioning',
    'ImageWidth',
    'ImageLength',
    'PixelXDimension',
    'PixelYDimension',
    'GPSVersionID',
    'Coded Character Set',
    'Record Version',
    'about',
    'xmptk',
    '_raw',
    'Image Width',
    'Image Height',
    'Bit Depth',
    'Color Type',
    'Compression',
    'Filter',
    'Interlace',
    'Pixels Per Unit X',
    'Pixels Per Unit Y',
    'Pixel Units',
  ],
};

const TOPIC_OF: ReadonlyMap<string, Topic> = new Map(
  TOPICS.flatMap((topic) => NAMES[topic].map((name) => [name, topic] as const)),
);

/** The topic of a note; nothing where it is one of the many about shutter and light. */
export function topicOf(name: string): Topic | undefined {
  return TOPIC_OF.get(name) ?? (name.startsWith('GPS') ? 'place' : undefined);
}

/** Times in the order in which they are asked for. */
export const TIMES = NAMES.time;

/** Parts of a file that are picture, or say how to show it. */
const PICTURE =
  /^(?:COM|APP0 JFIF|APP14 Adobe|IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|sBIT|bKGD|hIST|pHYs|cICP|mDCV|cLLI|acTL|fcTL|fdAT|VP8[ LX]|ALPH|ANIM|ANMF|ftyp|meta|mdat|free|skip)$/;

/** Parts whose notes the reader takes apart, and the group in which it gives them. */
const READ: readonly (readonly [RegExp, 'exif' | 'xmp' | 'iptc' | 'icc' | 'png'])[] = [
  [/^(?:APP1 Exif|eXIf|EXIF)$/, 'exif'],
  [/^(?:APP1 http:\/\/ns\.adobe\.com\/xap\/1\.0\/|XMP )$/, 'xmp'],
  [/^(?:APP2 ICC_PROFILE|iCCP|ICCP)$/, 'icc'],
  [/^APP13 Photoshop 3\.0$/, 'iptc'],
  [/^(?:tEXt|iTXt|zTXt|tIME)$/, 'png'],
];

export function isPicture(piece: string): boolean {
  return PICTURE.test(piece);
}

/** The group in which the reader gives the notes of a part; nothing where it cannot read it. */
export function groupOf(piece: string): string | undefined {
  return READ.find(([pattern]) => pattern.test(piece))?.[1];
}
