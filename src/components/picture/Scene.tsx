import type { ComponentChildren } from 'preact';
import './picture.css';
import './illustration.css';

/** The frame of an illustration: a picture with words for those who do not see it. */
export function Scene(props: {
  readonly width: number;
  readonly height: number;
  /** Where the view begins, from above. */
  readonly top?: number | undefined;
  /** What the picture says, in words; none: decorative. */
  readonly alt?: string | undefined;
  readonly class?: string | undefined;
  readonly children: ComponentChildren;
}) {
  const { width, height, top = 0, alt, children } = props;
  const name = ['picture illustration', props.class].filter(Boolean).join(' ');
  const spoken = alt
    ? ({ role: 'img', 'aria-label': alt } as const)
    : ({ 'aria-hidden': 'true' } as const);
  return (
    <svg class={name} viewBox={`0 ${top} ${width} ${height}`} {...spoken}>
      {children}
    </svg>
  );
}
