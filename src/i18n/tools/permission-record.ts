/** The texts of the record of a yes, as types. */
import type { CopyWording } from '../take.ts';
import type { ChoiceWording } from './parts.ts';

/** One line of the record. */
export interface RecordField {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Lines to write on where nothing is filled in. */
  readonly lines: number;
}

/** What is good to know in a country, on the day it was checked. */
export interface RecordNote extends ChoiceWording {
  readonly text: string;
}

export interface PermissionRecordWording {
  readonly title: string;
  readonly intro: string;
  /** Who says yes; then the five parts of a yes. */
  readonly fields: readonly RecordField[];
  readonly about: RecordField;
  readonly child: string;
  readonly country: string;
  readonly countries: readonly RecordNote[];
  /** "Checked on {date}, …". */
  readonly checked: string;
  readonly date: string;
  readonly print: string;
  readonly printBlank: string;
  readonly copy: string;
  readonly clear: string;
  readonly cleared: string;
  readonly copying: CopyWording;
  readonly paper: {
    readonly title: string;
    readonly agrees: string;
    readonly free: string;
    readonly signatures: readonly string[];
    readonly childSignature: string;
    readonly signed: string;
    readonly ended: string;
  };
}
