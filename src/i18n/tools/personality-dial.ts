/** The texts of the personality dial, as types. */

/** A part of a message, and whether the setting before did not have it. */
export interface MessagePart {
  readonly said: string;
  readonly added?: boolean | undefined;
}

/** One stop of the dial. */
export interface DialSetting {
  readonly name: string;
  readonly message: readonly MessagePart[];
  readonly heard: string;
  readonly added: string;
  readonly costs: string;
  /** What kind of firm might stop here; absent where few would. */
  readonly suits?: string | undefined;
  /** What we say to whoever stops here. */
  readonly answer: string;
}

export interface DialWording {
  readonly title: string;
  readonly intro: string;
  readonly dial: string;
  readonly stop: string;
  readonly settle: string;
  readonly settled: string;
  readonly all: string;
  readonly allNote: string;
  readonly heard: string;
  readonly added: string;
  readonly costs: string;
  readonly suits: string;
  readonly closing: string;
  readonly settings: readonly DialSetting[];
}
