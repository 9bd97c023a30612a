/** The texts around an activity on another site. */
export interface WidgetWording {
  readonly noscript: string;
  /** The way to the same activity on the site, for whoever has no script. */
  readonly read: string;
  /** How a rewritten draft is judged where the checker is not. */
  readonly rewriting: string;
  /** What the window keeps and sends, and how to check that. */
  readonly receipt: {
    readonly title: string;
    readonly nothing: string;
    readonly sends: string;
    readonly links: string;
    readonly verify: string;
    readonly steps: readonly string[];
  };
  /** What stands there inside a learning system. */
  readonly learning: {
    readonly unconnected: string;
    readonly wayBack: string;
    /** Instead of the receipt: what the system hears. */
    readonly receipt: readonly string[];
  };
  readonly from: string;
}
